/** Two or three letters for each source, no two alike. */

/** The codes of some names, in their order: initials or first letters where they are free, else a number. */
export function giveCodes(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const code = wishes(name).find((wish) => !taken.has(wish)) ?? numbered(taken);
    taken.add(code);
    return code;
  });
}

function wishes(name: string): string[] {
  // Letters whose capital is another number of letters ("ß") would make the code too long.
  const capital = (text: string) =>
    text.toUpperCase().length === text.length ? text.toUpperCase() : text;
  // Nor is there room for letters of two units ("𐐀").
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    Array.from(word)
      .filter((letter) => letter.length === 1)
      .map(capital),
  );
  const initials = words.map(([first]) => first ?? '');
  const [first = '', ...others] = words.flat();
  return [
    initials.slice(0, 2).join(''),
    initials.slice(0, 3).join(''),
    ...others.map((letter) => first + letter),
  ].filter((wish) => wish.length === 2 || wish.length === 3);
}

function numbered(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const code = `S${n}`;
    if (!taken.has(code)) return code;
  }
}
