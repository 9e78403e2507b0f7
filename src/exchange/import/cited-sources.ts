/**
 * The sources of an imported dataset: the file itself, whoever the file calls a source, and
 * of those that are merely credited for a picture the most frequent. Nobody says when any of
 * them was published, only that it was by the day the file was last changed: that, and no
 * more, is what `published` says.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isLaterThan, readEdtf, type Edtf, type Source } from '../../model/index.ts';
import { giveCodes } from './codes.ts';
import type { ImportedEntry, NamedSource } from './entry.ts';
import type { ImportOrigin } from './origin.ts';
import { oneLine, shortened } from './plain-text.ts';

/** Most credits that become sources of their own: a lane each. The rest is named in the citation. */
const MOST_CREDITS = 7;
/** The same for what a file calls its sources: those are its evidence, so there is room for many. */
const MOST_NAMED = 200;
export const MOST_NAME = 120;

export interface CitedSources {
  /** The file first; then those that it names; then those that it credits. */
  readonly sources: readonly Source[];
  /** The sources that an entry cites, in its order; empty where it cites the file alone. */
  readonly citedBy: (entry: ImportedEntry) => readonly Source[];
  /** Who an entry credits and no source stands for; undefined where there is nobody. */
  readonly creditedBy: (entry: ImportedEntry) => string | undefined;
}

/** The sources that the entries of a file give. Two names are one source where their addresses are the same too. */
export function citedSources(
  entries: readonly ImportedEntry[],
  origin: ImportOrigin,
): CitedSources {
  const named = mostGiven(
    entries.flatMap((entry) => (entry.sources ?? []).map(keyOf)),
    MOST_NAMED,
  );
  const credits = mostGiven(
    entries.flatMap(({ credit }) => (credit === undefined ? [] : [creditName(credit)])),
    MOST_CREDITS,
  );
  const published = publishedBy(entries, origin.changed);
  const given: (NamedSource & { readonly id: string })[] = [
    { id: 'imported-file', name: ownName(origin, named.length + credits.length > 0) },
    ...named.map((key, i) => ({ id: `source-${i + 1}`, ...ofKey(key) })),
    ...credits.map((name, i) => ({ id: `credit-${i + 1}`, ...creditOf(name, entries) })),
  ];
  const sources = sourcesOf(given, published, origin);
  const at = (keys: readonly string[], from: number) =>
    new Map(keys.map((key, i) => [key, sources[from + i]]));
  const byKey = at(named, 1);
  const byCredit = at(credits, 1 + named.length);
  return {
    sources,
    citedBy: ({ sources: told = [], credit }) => {
      const cited = told.map((source) => byKey.get(keyOf(source)));
      if (credit !== undefined && told.length === 0) cited.push(byCredit.get(creditName(credit)));
      return [...new Set(cited.filter((source) => source !== undefined))];
    },
    creditedBy: ({ sources: told = [], credit }) => {
      const lost = told.filter((source) => !byKey.has(keyOf(source))).map(({ name }) => name);
      if (told.length === 0 && credit !== undefined && !byCredit.has(creditName(credit)))
        lost.push(creditName(credit));
      return lost.length === 0 ? undefined : shortened(lost.join(', '), MOST_NAME);
    },
  };
}

/** The file's own name, or what it is called where others are named beside it. */
function ownName({ name, uncredited }: ImportOrigin, hasOthers: boolean): string {
  const own = shortened(oneLine(name) || 'file', MOST_NAME);
  return hasOthers ? shortened(oneLine(uncredited) || own, MOST_NAME) : own;
}

function keyOf({ name, address = '' }: NamedSource): string {
  return `${shortened(name, MOST_NAME)}\n${address}`;
}

function ofKey(key: string): NamedSource {
  const [name = '', address = ''] = key.split('\n');
  return { name, ...(address !== '' && { address }) };
}

/** Those that are given most often, each once; ties by the alphabet. */
function mostGiven(keys: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key)
    .filter((key) => key.trim() !== '');
}

/** Without what says only that it is a credit: "Photo: A. Writer", "© Harbour Post". */
function creditName(credit: string): string {
  const name = credit.replace(
    /^(?:(?:photo(?:graph)?|image|picture|video|source|credit|courtesy(?: of)?)\s*(?:by|:)\s*|©\s*|\(c\)\s*)+/iu,
    '',
  );
  return shortened(name.trim() || credit, MOST_NAME);
}

/** A credit, with the one address of everything that stands under it; without any where there are several. */
function creditOf(name: string, entries: readonly ImportedEntry[]): NamedSource {
  const all = entries.filter((e) => e.credit !== undefined && creditName(e.credit) === name);
  const [address, ...others] = new Set(all.map((entry) => entry.address));
  return { name, ...(address !== undefined && others.length === 0 && { address }) };
}

/** By when all of the file had been published: the day of its last change, or a later one that it tells of itself. */
function publishedBy(entries: readonly ImportedEntry[], changed: Edtf): Edtf {
  let latest: Edtf = `../${changed}` as Edtf;
  for (const { when } of entries) {
    const value = readEdtf(when);
    const start = value.type === 'interval' ? (when.split('/')[0] ?? when) : when;
    if (isLaterThan(when, latest)) latest = `../${start.replace(/[~?%]$/u, '')}` as Edtf;
  }
  return latest;
}

function sourcesOf(
  given: readonly (NamedSource & { readonly id: string })[],
  published: Edtf,
  { name, text, language }: ImportOrigin,
): Source[] {
  const codes = giveCodes(given.map((source) => source.name));
  const textSha256 = hashOf(text);
  return given.map((source, i): Source => ({
    id: source.id,
    code: codes[i] ?? `S${i}`,
    publisher: source.name,
    ...(source.address !== undefined && { url: source.address }),
    language,
    published,
    publishedBasis: 'inferred',
    publishedNote: shortened(
      `Imported from ${oneLine(name)}, which does not say when it was published.`,
      300,
    ),
    kind: 'reference',
    excerpt: 'none',
    textSha256,
  }));
}

/** SHA-256 of a text in UTF-8, hex. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
