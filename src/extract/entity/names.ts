/**
 * One name per person: "Maduro", "President Maduro" and "Nicolas Maduro" are
 * joined with "Nicolás Maduro" when the articles name nobody else so.
 */
import { foldName } from './fold-name.ts';
import { FAMILY_FIRST, NAME_PARTICLES, NAME_SUFFIXES } from './lexicon/roles.ts';

export interface NameRegistry {
  /** The fullest name of the person, in its commonest spelling; the name itself when nothing is known of it. */
  readonly canonical: (name: string) => string;
  /** Whether a name, full or single, belongs to a person met under a full name. */
  readonly knows: (name: string) => boolean;
}

/**
 * A registry of full names, each with how often it is met. A last name that two
 * people share is left as it is. Ties in spelling go to the one with more
 * accents, then to the first in code unit order.
 */
export function registerNames(counted: Iterable<readonly [string, number]>): NameRegistry {
  const names = [...counted];
  const keys = spellingKeys(names.map(([name]) => foldName(name)));
  const spellings = new Map<string, Map<string, number>>();
  for (const [name, count] of names) {
    if (name.split(' ').length < 2) continue;
    const key = keys.of(foldName(name));
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + count);
    spellings.set(key, counts);
  }
  const fullNames = new Map<string, string>();
  for (const [key, counts] of spellings) fullNames.set(key, bestSpelling(counts));
  const byShort = new Map<string, Set<string>>();
  // Each spelling has short forms of its own: "Qalibaf" and "Ghalibaf" are one man.
  for (const [key, counts] of spellings)
    for (const spelling of counts.keys())
      for (const short of shortForms(foldName(spelling)))
        byShort.set(short, (byShort.get(short) ?? new Set()).add(key));

  const find = (key: string): string | undefined => {
    const full = fullNames.get(key);
    const longer = [...(byShort.get(key) ?? [])].filter((k) => k !== key);
    // "Hugo Chávez" is short for nothing; "Chávez" is, if only one Chávez is about.
    if (full !== undefined)
      return longer.length === 1 && key.includes(' ') ? fullNames.get(longer[0] ?? '') : full;
    const people = new Set(longer.map((k) => longestOf(k, byShort)));
    return people.size === 1 ? fullNames.get([...people][0] ?? '') : undefined;
  };
  const found = new Map<string, string | undefined>();
  const lookUp = (name: string): string | undefined => {
    const key = keys.of(foldName(name));
    if (!found.has(key)) found.set(key, find(key));
    return found.get(key);
  };
  return { canonical: (name) => lookUp(name) ?? name, knows: (name) => lookUp(name) !== undefined };
}

/**
 * One key for the spellings of a name that is written in other letters: "Qalibaf" and
 * "Ghalibaf", "Zelensky" and "Zelenskyy". Only full names with enough consonants are
 * taken for one another; the first in code unit order is the key.
 */
function spellingKeys(names: readonly string[]): { of(name: string): string } {
  const bySound = new Map<string, string>();
  const sounds = new Map<string, string>();
  for (const name of [...new Set(names)].sort()) {
    const sound = soundOf(name);
    if (!name.includes(' ') || sound.replaceAll(' ', '').length < SURE_CONSONANTS) continue;
    sounds.set(name, sound);
    if (!bySound.has(sound)) bySound.set(sound, name);
  }
  return { of: (name) => bySound.get(sounds.get(name) ?? '') ?? name };
}

const SURE_CONSONANTS = 7;

/** The consonants of a name, one sign for those that transliterations exchange. */
function soundOf(name: string): string {
  return name
    .replace(/[-'ʿʾ]/g, ' ')
    .replace(/gh|kh|q|ck|c(?![hei])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/dj|zh|j/g, 'j')
    .replace(/(?:iy|yy|ii|y|i)(?=\s|$)/g, '')
    .replace(/[aeiouyw]/g, '')
    .replace(/(\w)\1+/g, '$1');
}

function longestOf(key: string, byShort: ReadonlyMap<string, ReadonlySet<string>>): string {
  const longer = [...(byShort.get(key) ?? [])].filter((k) => k !== key);
  return longer.length === 1 ? (longer[0] ?? key) : key;
}

/** The shorter ways in which a full name is used: its last word, and its first with its last. */
function shortForms(key: string): readonly string[] {
  const words = key.split(' ').filter((word) => !NAME_SUFFIXES.has(word));
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const forms = new Set([isFamilyFirst(words) ? first : last]);
  if (words.length > 2) {
    forms.add(`${first} ${last}`);
    if (!NAME_PARTICLES.has(words.at(-2) ?? '')) forms.add(words.slice(1).join(' '));
    // Two family names: "Iván Gil Pinto" is also "Iván Gil".
    forms.add(words.slice(0, -1).join(' '));
    const particle = words.slice(1, -1).findIndex((word) => NAME_PARTICLES.has(word));
    if (particle !== -1) forms.add(words.slice(particle + 1).join(' '));
  }
  forms.delete(key);
  return [...forms];
}

/** "Yoon Suk Yeol", "Lee Jae-myung": the family name stands first. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  return (
    FAMILY_FIRST.has(first) && (words.length === 3 || (words.length === 2 && second.includes('-')))
  );
}

function bestSpelling(counts: ReadonlyMap<string, number>): string {
  const accents = (name: string): number => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  const ranked = [...counts].sort(
    ([a, na], [b, nb]) => accents(b) - accents(a) || nb - na || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}

/** "Henry V", "John Paul II": the number of a ruler is no family name. */
const REGNAL = /^(?:John Paul|\p{Lu}\S+) [IVX]+$/u;

/** The part of a name that a short title uses: the last word, with its particle. */
export function lastName(name: string): string {
  if (REGNAL.test(name)) return name;
  const words = name.split(' ').filter((word) => !NAME_SUFFIXES.has(word.toLowerCase()));
  if (isFamilyFirst(words)) return words[0] ?? name;
  const last = words.at(-1) ?? name;
  const before = words.at(-2);
  return before !== undefined && /^(?:al|el|bin|ibn|von|van|de|del)$/i.test(before)
    ? `${before} ${last}`
    : last;
}
