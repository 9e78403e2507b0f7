/** Lexicons in one line: "one two three" as a set, "jan:1 feb:2" as a table. */

/** The words of a list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words with a word each: "am:MO pm:AF". */
export function table<T extends string>(list: string): Readonly<Record<string, T>> {
  return Object.fromEntries(entriesOf(list)) as Record<string, T>;
}

/** Words with a number each: "one:1 two:2". */
export function numbers(list: string): Readonly<Record<string, number>> {
  return Object.fromEntries(entriesOf(list).map(([word, value]) => [word, Number(value)]));
}

function entriesOf(list: string): (readonly [string, string])[] {
  return list.split(' ').map((entry) => {
    const colon = entry.indexOf(':');
    return [entry.slice(0, colon), entry.slice(colon + 1)] as const;
  });
}
