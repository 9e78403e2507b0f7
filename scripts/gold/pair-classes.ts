/**
 * Where pairs of tellings are lost, class by class: what merging cannot mend (a passage that nobody
 * found, a date that is wrong) told apart from what it can. Sums alone, so that they may be printed
 * of every story.
 */
import { edtfCompatible } from '../../src/model/index.ts';
import { isRightDate, type FoundCitation } from './align.ts';
import type { Story } from './stories.ts';

/** In the order they are printed. */
export const PAIR_CLASSES = [
  'told together',
  'a passage not found',
  'a date wrong',
  'dates that differ',
  'not joined',
  'joined rightly',
  'joined with what is no event',
  'joined of two events',
] as const;
export type PairClass = (typeof PAIR_CLASSES)[number];

/** How many pairs are of each class: of passages that must be cited first, then of citations in one record. */
export type PairCounts = Readonly<Record<PairClass, number>>;

/** Counts the pairs of one story. */
export function classifyPairs(
  { events }: Pick<Story, 'events'>,
  found: readonly FoundCitation[],
): PairCounts {
  const byTelling = new Map(found.map((each) => [each.telling, each]));
  const told = events.flatMap(({ tellings }) =>
    pairsOf(tellings.filter(({ optional }) => !optional)).map(([a, b]) =>
      lossOf(byTelling.get(a), byTelling.get(b)),
    ),
  );
  const joined = pairsOf(found)
    .filter(([a, b]) => a.record === b.record)
    .map(([a, b]) => joiningOf(a, b));
  const all = [...told, ...joined];
  return Object.fromEntries(
    PAIR_CLASSES.map((name) => [name, all.filter((each) => each === name).length]),
  ) as Record<PairClass, number>;
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}

function lossOf(a: FoundCitation | undefined, b: FoundCitation | undefined): PairClass {
  if (!a || !b) return 'a passage not found';
  if (a.record === b.record) return 'told together';
  if (![a, b].every(isRightlyDated)) return 'a date wrong';
  return edtfCompatible(a.citation.when, b.citation.when) ? 'not joined' : 'dates that differ';
}

function isRightlyDated({ telling, citation }: FoundCitation): boolean {
  return telling !== undefined && isRightDate(telling.when, citation.when);
}

function joiningOf(a: FoundCitation, b: FoundCitation): PairClass {
  const [inA, inB] = [a, b].map(({ telling, beside }) => (telling ?? beside)?.event);
  if (inA === undefined || inB === undefined) return 'joined with what is no event';
  return inA === inB ? 'joined rightly' : 'joined of two events';
}

/** A line for each class, with its sum over stories. */
export function pairLines(name: string, counts: readonly PairCounts[]): string[] {
  return [
    `pairs, ${name}: ${counts.length} ${counts.length === 1 ? 'story' : 'stories'}`,
    ...PAIR_CLASSES.map((each) => {
      const sum = counts.reduce((total, count) => total + count[each], 0);
      return `  ${each.padEnd(30)}${String(sum).padStart(5)}`;
    }),
  ];
}
