/** Articles from strings, for tests of the reader. */
import { readArticle, type ReadResult } from '../../../src/extract/read/index.ts';
import { ManifestEntry } from '../../../src/model/index.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads `text` as the file `path`; `entry` is what the manifest says, as a person writes it. */
export function read(
  path: string,
  text: string,
  entry?: Record<string, unknown>,
): Promise<ReadResult> {
  return readArticle(
    bytesOf(text),
    path,
    entry && ManifestEntry.parse({ id: 'a', file: path, ...entry }),
  );
}

/** The words of each piece of furniture with its reason, in order. */
export function furnitureOf({ article }: ReadResult): [words: string, reason: string][] {
  return article.furniture.map(({ range, reason }) => [
    article.text.slice(range.start, range.end),
    reason,
  ]);
}

export const codesOf = ({ diagnostics }: ReadResult): string[] =>
  diagnostics.map(({ code }) => code).filter((code) => code !== 'page-furniture');

export const PROSE =
  'The harbour of Varnsund was closed on 3 May 1911 after a storm had sunk nine boats at their moorings, and the council rebuilt the mole in the two years that followed it.';
