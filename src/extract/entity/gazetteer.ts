/** Names known beforehand, looked up by their words; built once from the lists under `lexicon/`. */
import { COUNTRIES, TITLE_NAMES } from './lexicon/countries.ts';
import { ORGANISATIONS } from './lexicon/organisations.ts';
import { PLACES } from './lexicon/places.ts';
import { foldName } from './fold-name.ts';

export interface KnownName {
  readonly kind: 'place' | 'organisation';
  /** The name under which all variants are joined. */
  readonly name: string;
  /** Country names behave as actors; regions and cities do not. */
  readonly country: boolean;
  /** The variant is an adjective: "Iranian". */
  readonly adjective: boolean;
}

const KNOWN: ReadonlyMap<string, KnownName> = buildKnown();
/** The words that known names begin with: most words are none of them. */
const OPENERS: ReadonlySet<string> = new Set(
  [...KNOWN.keys()].map((name) => name.split(' ', 1)[0] ?? ''),
);
const LONGEST = 5;

function buildKnown(): ReadonlyMap<string, KnownName> {
  const known = new Map<string, KnownName>();
  const add = (variant: string, entry: KnownName): void => {
    const key = foldName(variant);
    if (key !== '' && !known.has(key)) known.set(key, entry);
  };
  for (const [name = '', adjectives = '', aliases = ''] of rows(COUNTRIES)) {
    for (const variant of [name, ...aliases.split(',')])
      add(variant, { kind: 'place', name, country: true, adjective: false });
    for (const variant of adjectives.split(','))
      add(variant, { kind: 'place', name, country: true, adjective: true });
  }
  for (const [name = '', aliases = ''] of rows(PLACES))
    for (const variant of [name, ...aliases.split(',')])
      add(variant, {
        kind: 'place',
        name,
        country: false,
        adjective: variant !== name && /(?:an|ern)$/.test(variant),
      });
  for (const [name = '', aliases = ''] of rows(ORGANISATIONS))
    for (const variant of [name, ...aliases.split(',')])
      add(variant, { kind: 'organisation', name, country: false, adjective: false });
  return known;
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** The longest known name that begins at `words[at]`, and how many words it takes. */
export function knownNameAt(
  words: readonly string[],
  at: number,
): { readonly entry: KnownName; readonly length: number } | undefined {
  if (!OPENERS.has(foldName(words[at] ?? ''))) return undefined;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const entry = KNOWN.get(foldName(words.slice(at, at + length).join(' ')));
    if (entry) return { entry, length };
  }
  return undefined;
}

/** A place or organisation by its whole name, or undefined. */
export function knownName(name: string): KnownName | undefined {
  return KNOWN.get(foldName(name));
}

/** How a name stands in a title: "U.S." for the United States, else the name itself. */
export function titleName(name: string): string {
  return TITLE_NAMES[name] ?? name;
}

const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  rows(COUNTRIES).map(([name = '', adjectives = '']) => [name, adjectives.split(',')[0] ?? '']),
);

/** A country's name before a noun in a title: "Iranian", "U.S."; the name itself where there is no adjective. */
export function attributiveName(country: string): string {
  const adjective = ADJECTIVES.get(country);
  return (
    TITLE_NAMES[country] ?? (adjective === undefined || adjective === '' ? country : adjective)
  );
}

const INITIALS: ReadonlyMap<string, string> = new Map(
  rows(ORGANISATIONS).flatMap(([name = '', aliases = '']) => {
    const initials = aliases.split(',').find((alias) => /^\p{Lu}{2,5}$/u.test(alias));
    return initials === undefined ? [] : [[name, initials] as const];
  }),
);

/** An organisation's name where there is little room: "UN" for the United Nations, else the name itself. */
export function briefName(organisation: string): string {
  return INITIALS.get(organisation) ?? organisation;
}
