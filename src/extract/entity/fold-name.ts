/** Names are compared without case, accents, full stops and typographic apostrophes. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .toLowerCase()
    .trim();
}
