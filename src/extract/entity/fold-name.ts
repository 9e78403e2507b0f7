/** Letters that need no unfolding. */
const PLAIN = /^[a-z0-9 '-]*$/i;

/** Names are compared without case, accents, full stops and typographic apostrophes. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().trim();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .toLowerCase()
    .trim();
}
