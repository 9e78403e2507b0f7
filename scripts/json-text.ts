/** JSON text of what is too long to be one string, in pieces. */

/** Characters of a piece, about: few writes, little memory. */
const PIECE = 1 << 18;

/**
 * The text of an object with the fields of `head`, at least one, and after them the
 * `lists`, as `JSON.stringify(…, null, 2)` writes it, with a line break at the end.
 * The items of a list are asked for one after another, and none is held.
 */
export function* jsonText(
  head: object,
  lists: Readonly<Record<string, Iterable<unknown>>>,
): Generator<string> {
  let piece = JSON.stringify(head, null, 2).slice(0, -'\n}'.length);
  for (const [name, items] of Object.entries(lists)) {
    piece += `,\n  ${JSON.stringify(name)}: [`;
    let before = '\n';
    for (const item of items) {
      piece += `${before}    ${JSON.stringify(item, null, 2).replaceAll('\n', '\n    ')}`;
      before = ',\n';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += before === '\n' ? ']' : '\n  ]';
  }
  yield `${piece}\n}\n`;
}
