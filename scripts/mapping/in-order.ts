/** Work done several at a time, handed on in the order it came. */

/**
 * The results of `run` over `items`, in order, with at most `limit` under way or
 * waiting to be taken: memory does not grow with the number of items.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  limit: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = run(item);
    // Awaited in its turn; a failure before that is not one that nobody handles.
    result.catch(() => undefined);
    underWay.push(result);
    const [first] = underWay;
    if (underWay.length < limit || !first) continue;
    void underWay.shift();
    yield await first;
  }
  for (const result of underWay) yield await result;
}
