/**
 * Names of people while an article is read: marked, so that a title made of them
 * can be told again once other articles have given the fuller name.
 *
 * A marked name is the name between two private-use characters; the first of them
 * says whether all of it or the family name alone is shown. Marks never leave
 * extraction: `namedText` takes them apart, `tellNames` puts the words together.
 */
import * as z from 'zod/mini';
import { lastName } from './names.ts';

const FULL = '\uE001';
const FAMILY = '\uE002';
const END = '\uE003';
const MARKED = /([\uE001\uE002])([^\uE001-\uE003]+)\uE003/gu;
const MARKS = /[\uE000-\uE003]/gu;
const MARK = /[\uE000-\uE003]/;

/** Words of a text, and where in it a person is named: by the whole name or the family name alone. */
export const NamedText = z.readonly(
  z.array(
    z.union([
      z.string(),
      z.readonly(z.strictObject({ person: z.string(), form: z.enum(['full', 'family']) })),
    ]),
  ),
);
export type NamedText = z.infer<typeof NamedText>;

/** The name of a person, marked; without what could be taken for marks. */
export function markPerson(name: string): string {
  const plain = name.replace(MARKS, '');
  return plain === '' ? '' : `${FULL}${plain}${END}`;
}

/** The same marked name, shown as the family name alone. */
export function asFamilyName(marked: string): string {
  return marked.replace(FULL, FAMILY);
}

/** Whether the whole of the words is one marked name. */
export function isPersonMark(words: string): boolean {
  return words.startsWith(FULL) && words.indexOf(END) === words.length - 1;
}

/** The words as a reader would see them, with the names known so far. */
export function shownText(words: string): string {
  if (!MARK.test(words)) return words;
  const known = shown.get(words);
  if (known !== undefined) return known;
  const told = tellNames(namedText(words), (name) => name);
  if (shown.size >= MOST_SHOWN) shown.clear();
  shown.set(words, told);
  return told;
}

/** Words shown last: a title is looked at again and again while it is made. */
const shown = new Map<string, string>();
const MOST_SHOWN = 1000;

/** The words with their names taken out as parts of their own. */
export function namedText(words: string): NamedText {
  if (!MARK.test(words)) return words === '' ? [] : [words];
  const parts: (string | { person: string; form: 'full' | 'family' })[] = [];
  let from = 0;
  const addWords = (to: number): void => {
    const plain = words.slice(from, to).replace(MARKS, '');
    if (plain !== '') parts.push(plain);
  };
  for (const { 0: all, 1: mark, 2: person = '', index } of words.matchAll(MARKED)) {
    addWords(index);
    parts.push({ person, form: mark === FULL ? 'full' : 'family' });
    from = index + all.length;
  }
  addWords(words.length);
  return parts;
}

/** The words with each person called as `nameOf` says. */
export function tellNames(parts: NamedText, nameOf: (person: string) => string): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const name = nameOf(part.person);
      return part.form === 'full' ? name : lastName(name);
    })
    .join('');
}
