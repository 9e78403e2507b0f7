/**
 * When an article was published, and on what that rests (DATA.md, rules 3 and 12).
 *
 * The manifest outweighs the page's metadata, that the byline, that the address.
 * Two that cannot both be true are told, never chosen between in silence.
 */
import { readDateText } from './date-text.ts';
import type { PublicationClaim } from './publication-claim.ts';
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
  /** The firmest first. */
  readonly metadata?: readonly PublicationClaim[];
  readonly byline?: readonly PublicationClaim[];
  readonly url?: readonly PublicationClaim[];
  /** The day the file was made: believed only where nothing else speaks, and never in silence. */
  readonly made?: readonly PublicationClaim[];
  /** The day in the file's name: as little believed, and as seldom in silence. */
  readonly named?: readonly PublicationClaim[];
  /** A field for the date that holds none which can be read. */
  readonly unread?: string;
  /** The words of a masthead that says on which day the page was served. */
  readonly masthead?: string;
}

type Clue = 'manifest' | 'metadata' | 'byline' | 'url' | 'named' | 'made';
type Said = PublicationClaim & { readonly clue: Clue };

const MADE = 'The day the file was made; nothing else in it says when it was published.';
const NAMED = 'The day in the name of the file; nothing in it says when it was published.';

/** A claim that is a date and no more; none where there is no date. */
export function claimOf(says: string, date: Edtf | undefined): PublicationClaim[] {
  return date === undefined ? [] : [{ says, date }];
}

/** Decides the publication date. `source` is the article's id, for diagnostics. */
export function decidePublication(
  source: string,
  entry: ManifestEntry | undefined,
  clues: PublicationClues,
): { publication: Publication; diagnostics: Diagnostic[] } {
  const said: Said[] = claimOf('the manifest', entry?.published).map(as('manifest'));
  for (const clue of ['metadata', 'byline', 'url', 'named', 'made'] as const)
    said.push(...(clues[clue] ?? []).map(as(clue)));
  const believed = firmest(said);
  const diagnostics = [
    ...disagreements(source, believed, said),
    ...doubts(source, believed, clues),
  ];
  if (!believed) return { publication: { publishedBasis: 'inferred' }, diagnostics };
  const { clue, date: published } = believed;
  const note = { manifest: entry?.publishedNote, made: MADE, named: NAMED }[clue as string];
  const publishedBasis =
    clue === 'manifest'
      ? (entry?.publishedBasis ?? clue)
      : clue === 'made' || clue === 'named'
        ? 'inferred'
        : clue;
  return {
    publication: { published, publishedBasis, ...(note !== undefined && { publishedNote: note }) },
    diagnostics,
  };
}

function as(clue: Clue): (claim: PublicationClaim) => Said {
  return (claim) => ({ ...claim, clue });
}

/**
 * The first claim; but where it is an instant in UTC, and another gives the day on
 * the publisher's own clock at that instant, the other: "on Sunday" counts in his days.
 */
function firmest(said: readonly Said[]): Said | undefined {
  const [first] = said;
  if (!first?.isUtc) return first;
  const local = said.find(
    (claim) =>
      !claim.isUtc &&
      claim.clue !== 'made' &&
      claim.clue !== 'named' &&
      claim.date !== first.date &&
      /^\d{4}-\d\d-\d\d$/u.test(claim.date) &&
      isSameInstant(first, claim),
  );
  return local ?? first;
}

/** One sentence for every other date that is said, however many say it. */
function disagreements(
  source: string,
  believed: Said | undefined,
  said: readonly Said[],
): Diagnostic[] {
  if (!believed) return [];
  const told = new Set<string>();
  return said.flatMap((claim) => {
    // A file may be named by the day it was kept: no word against the article's own.
    if (claim.clue === 'named' && believed.clue !== 'made') return [];
    if (mayAgree(believed.date, claim.date) || told.has(claim.date)) return [];
    told.add(claim.date);
    const isMidnight = isSameInstant(believed, claim) || isSameInstant(claim, believed);
    const why = isMidnight ? ' It may be one moment on two clocks.' : '';
    return [
      {
        code: 'publication-dates-disagree',
        severity: isMidnight ? 'note' : 'warning',
        message: `${believed.says} says it was published ${believed.date}, ${claim.says} says ${claim.date}; ${believed.date} is used.${why} If that is wrong, set "published" in the manifest.`,
        where: { source },
      } satisfies Diagnostic,
    ];
  });
}

const HOUR_MS = 3_600_000;
/** Clocks of the world, from 12 hours behind UTC to 14 ahead. */
const BEHIND_MS = 12 * HOUR_MS;
const AHEAD_MS = 14 * HOUR_MS;

/** Whether `other` is a day that some clock showed at the instant of `claim`. */
function isSameInstant({ instantMs }: PublicationClaim, other: PublicationClaim): boolean {
  if (instantMs === undefined) return false;
  if (other.instantMs !== undefined) return Math.abs(other.instantMs - instantMs) < HOUR_MS;
  const [start, end] = extentOf(other.date);
  return start <= instantMs + AHEAD_MS && end > instantMs - BEHIND_MS;
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
  believed: Said | undefined,
  { masthead, unread }: PublicationClues,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const isBelieved = believed !== undefined && readDateText(masthead ?? '') === believed.date;
  if (masthead !== undefined && !isBelieved)
    diagnostics.push({
      code: 'masthead-date',
      severity: 'note',
      message: `"${masthead}" at the head of the page says when the page was served; it is not taken for the publication date.`,
      where: { source, text: masthead },
    });
  if (believed?.clue === 'made')
    diagnostics.push({
      code: 'publication-date-inferred',
      severity: 'warning',
      message: `the file was made ${believed.date}, and nothing else says when it was published; that day is used, and may be the day of a copy. Set "published" in the manifest.`,
      where: { source },
    });
  if (believed?.clue === 'named')
    diagnostics.push({
      code: 'publication-date-inferred',
      severity: 'warning',
      message: `its name begins with ${believed.date}, and nothing else says when it was published; that day is used, and may be the day it was kept. If it is, set "published" in the manifest.`,
      where: { source },
    });
  if (!believed)
    diagnostics.push({
      code: 'publication-date-missing',
      severity: 'note',
      message:
        unread === undefined
          ? 'nothing on the page, in its address or in the manifest says when it was published, and nothing is assumed.'
          : `its date of publication, "${unread}", cannot be read or has two readings; set "published" in the manifest, as 2024-05-14.`,
      where: { source },
    });
  return diagnostics;
}
