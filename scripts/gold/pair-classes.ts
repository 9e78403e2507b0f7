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
  'left apart, dates that differ',
  'left apart, a date wrong',
  'left apart, dates right',
  'joined with what is no event',
  'joined of two events',
] as const;
export type PairClass = (typeof PAIR_CLASSES)[number];

/** How many pairs are of each class: of passages that must be cited first, then of citations of one event or one record. */
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
  const all = [...told, ...pairsOf(found).flatMap(([a, b]) => joiningOf(a, b) ?? [])];
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

/** Undefined for two that neither are of one event nor are taken for one. */
function joiningOf(a: FoundCitation, b: FoundCitation): PairClass | undefined {
  const [inA, inB] = [a, b].map(({ telling, beside }) => (telling ?? beside)?.event);
  const isOneEvent = inA !== undefined && inA === inB;
  if (a.record !== b.record) return isOneEvent ? separationOf(a, b) : undefined;
  if (inA === undefined || inB === undefined) return 'joined with what is no event';
  return isOneEvent ? 'joined rightly' : 'joined of two events';
}

/** What stands beside a telling has the date that is right for it, if any. */
function separationOf(a: FoundCitation, b: FoundCitation): PairClass {
  if (!edtfCompatible(a.citation.when, b.citation.when)) return 'left apart, dates that differ';
  const areRight = [a, b].every(({ telling, beside, citation }) =>
    isRightDate((telling ?? beside)?.when ?? [], citation.when),
  );
  return areRight ? 'left apart, dates right' : 'left apart, a date wrong';
}

/** A line for each class, with its sum over stories, and what merging could reach. */
export function pairLines(name: string, counts: readonly PairCounts[]): string[] {
  const sumOf = (each: PairClass) => counts.reduce((total, count) => total + count[each], 0);
  return [
    `pairs, ${name}: ${counts.length} ${counts.length === 1 ? 'story' : 'stories'}`,
    ...PAIR_CLASSES.map((each) => `  ${each.padEnd(30)}${String(sumOf(each)).padStart(5)}`),
    ...boundsOf(sumOf).map(([what, f1]) => `  ${what.padEnd(54)}${f1.toFixed(1).padStart(5)}`),
  ];
}

/**
 * The F1 of merging, in percent, as it is and as it would be were it better and better: 100 is left to
 * who joins what the dates given exclude. The last, of all passages that must be cited, is what no
 * merging can pass, for the rest was not found.
 */
export function boundsOf(
  sumOf: (each: PairClass) => number,
): readonly (readonly [string, number])[] {
  const joined = sumOf('joined rightly');
  const wrong = sumOf('joined with what is no event') + sumOf('joined of two events');
  const undated = sumOf('left apart, dates that differ');
  const open = sumOf('left apart, a date wrong') + sumOf('left apart, dates right');
  const ofOneEvent = joined + undated + open;
  const f1 = (right: number, given: number, labelled: number) =>
    given + labelled === 0 ? 100 : (200 * right) / (given + labelled);
  const told =
    sumOf('told together') +
    sumOf('a date wrong') +
    sumOf('dates that differ') +
    sumOf('not joined');
  return [
    ['F1', f1(joined, joined + wrong, ofOneEvent)],
    ['F1 were nothing joined wrongly', f1(joined, joined, ofOneEvent)],
    ['F1 were all joined, too, that the dates allow', f1(joined + open, joined + open, ofOneEvent)],
    [
      'F1 of all told, were all joined that is found',
      f1(told, told, told + sumOf('a passage not found')),
    ],
  ];
}
