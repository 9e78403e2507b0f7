/**
 * When an article was published, and on what that rests (DATA.md, rules 3 and 12).
 *
 * The manifest outweighs the page's metadata, that the byline, that the address.
 * Two that cannot both be true are told, never chosen between in silence.
 */
import {
  type Diagnostic,
  type Edtf,
  type ManifestEntry,
  type PublishedBasis,
  extentOf,
} from '../../model/index.ts';

export interface Publication {
  /** Absent when nobody says: then relative dates stay unresolved. */
  readonly published?: Edtf;
  readonly publishedBasis: PublishedBasis;
  readonly publishedNote?: string;
}

export interface PublicationClues {
  readonly metadata?: Edtf;
  readonly byline?: Edtf;
  readonly url?: Edtf;
  /** The day the file was made: believed only where nothing else speaks, and never in silence. */
  readonly made?: Edtf;
  /** The words of a masthead that says on which day the page was served. */
  readonly masthead?: string;
}

const PHRASES = {
  manifest: 'the manifest',
  metadata: "the page's metadata",
  byline: 'the byline',
  url: 'its address',
  made: 'the file (by the day it was made)',
} as const;
type Clue = keyof typeof PHRASES;

const MADE = 'The day the file was made; nothing else in it says when it was published.';

/** Decides the publication date. `source` is the article's id, for diagnostics. */
export function decidePublication(
  source: string,
  entry: ManifestEntry | undefined,
  clues: PublicationClues,
): { publication: Publication; diagnostics: Diagnostic[] } {
  const said: (readonly [Clue, Edtf])[] = [];
  if (entry?.published !== undefined) said.push(['manifest', entry.published]);
  for (const clue of ['metadata', 'byline', 'url', 'made'] as const) {
    const date = clues[clue];
    if (date !== undefined) said.push([clue, date]);
  }
  const [first] = said;
  const diagnostics = [...disagreements(source, said), ...doubts(source, first, clues)];
  if (!first) return { publication: { publishedBasis: 'inferred' }, diagnostics };
  const [clue, published] = first;
  const note = clue === 'manifest' ? entry?.publishedNote : clue === 'made' ? MADE : undefined;
  const publishedBasis =
    clue === 'manifest'
      ? (entry?.publishedBasis ?? 'manifest')
      : clue === 'made'
        ? 'inferred'
        : clue;
  return {
    publication: { published, publishedBasis, ...(note !== undefined && { publishedNote: note }) },
    diagnostics,
  };
}

function disagreements(source: string, said: readonly (readonly [Clue, Edtf])[]): Diagnostic[] {
  const [first, ...others] = said;
  if (!first) return [];
  return others.flatMap(([clue, date]) =>
    !mayAgree(first[1], date)
      ? [
          {
            code: 'publication-dates-disagree',
            severity: 'warning',
            message: `${PHRASES[first[0]]} says it was published ${first[1]}, ${PHRASES[clue]} says ${date}; ${first[1]} is used. If that is wrong, set "published" in the manifest.`,
            where: { source },
          },
        ]
      : [],
  );
}

/** A month: how far a date that calls itself approximate may lie from one that does not. */
const SLACK_MS = 31 * 86_400_000;

/** Whether two dates share an instant, or nearly do where one of them is marked `~`, `?` or `%`. */
function mayAgree(a: Edtf, b: Edtf): boolean {
  const slack = /[~?%]/u.test(a + b) ? SLACK_MS : 0;
  const [[startA, endA], [startB, endB]] = [extentOf(a), extentOf(b)];
  return startA < endB + slack && startB < endA + slack;
}

function doubts(
  source: string,
  first: readonly [Clue, Edtf] | undefined,
  { masthead }: PublicationClues,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (masthead !== undefined)
    diagnostics.push({
      code: 'masthead-date',
      severity: 'note',
      message: `"${masthead}" at the head of the page says when the page was served; it is not taken for the publication date.`,
      where: { source, text: masthead },
    });
  if (first?.[0] === 'made')
    diagnostics.push({
      code: 'publication-date-inferred',
      severity: 'warning',
      message: `the file was made ${first[1]}, and nothing else says when it was published; that day is used, and may be the day of a copy. Set "published" in the manifest.`,
      where: { source },
    });
  if (!first)
    diagnostics.push({
      code: 'publication-date-missing',
      severity: 'note',
      message:
        'nothing on the page, in its address or in the manifest says when it was published, and nothing is assumed.',
      where: { source },
    });
  return diagnostics;
}
