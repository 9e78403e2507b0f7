/**
 * Are tellings of one event in one record, and only those? Pairwise: of all pairs of citations,
 * those that belong together by the labels, and those that are together.
 */
import { Edtf, type Difference } from '../../src/model/index.ts';
import { isSameDate, type FoundCitation } from './align.ts';
import { isSameName } from './judge-citations.ts';
import type { Judgement } from './judgement.ts';
import type { Story } from './stories.ts';

/**
 * Judges every pair of citations that are in one record or of one event. A citation that is of no
 * labelled event belongs with no other; one that shares its words with a telling goes with that.
 */
export function judgeMerges(found: readonly FoundCitation[]): Judgement[] {
  const judgements: Judgement[] = [];
  found.forEach((a, i) => {
    for (const b of found.slice(i + 1)) {
      const event = eventOf(a);
      const isOneEvent = event !== undefined && event === eventOf(b);
      const isOneRecord = a.record === b.record;
      const about = `“${a.record.title}” and “${b.record.title}”`;
      const note = `${nameOf(a)}, ${nameOf(b)}`;
      if (isOneEvent)
        judgements.push({ measure: 'merge recall', isRight: isOneRecord, about, note });
      if (isOneRecord)
        judgements.push({ measure: 'merge precision', isRight: isOneEvent, about, note });
    }
  });
  return judgements;
}

/**
 * Judges every pair of passages that must be cited and tell one event, found or not: right where
 * both are cited, by one record. What is not found cannot be merged, so this is never more than
 * what the pairs of citations give; the difference is what merging is not to blame for.
 */
export function judgeToldPairs(
  { events }: Pick<Story, 'events'>,
  found: readonly FoundCitation[],
): Judgement[] {
  const recordOf = new Map(found.map(({ telling, record }) => [telling, record]));
  return events.flatMap(({ id, tellings }) => {
    const required = tellings.filter(({ optional }) => !optional);
    return required.flatMap((a, i) =>
      required.slice(i + 1).map((b): Judgement => {
        const [inA, inB] = [recordOf.get(a), recordOf.get(b)];
        const missing = [a, b].filter((telling) => !recordOf.has(telling));
        return {
          measure: 'told together',
          isRight: inA !== undefined && inA === inB,
          about: id,
          note:
            missing.length > 0
              ? `not found in ${missing.map(({ source }) => source).join(', ')}`
              : `in two records, ${a.source} and ${b.source}`,
        };
      }),
    );
  });
}

function eventOf({ telling, beside }: FoundCitation): string | undefined {
  return (telling ?? beside)?.event;
}

function nameOf(each: FoundCitation): string {
  return `${eventOf(each) ?? 'no event'} (${each.citation.source}, ${each.citation.when})`;
}

/** Judges the differences that the labels name and those that the records of their events give. */
export function judgeDifferences(
  { differences }: Pick<Story, 'differences'>,
  found: readonly FoundCitation[],
): Judgement[] {
  const given = givenDifferences(found);
  const isSame = (labelled: Labelled, each: Given) =>
    each.events.has(labelled.event) &&
    each.difference.about === labelled.about &&
    isSameValues(Object.values(labelled.values), valuesOf(each.difference));
  return [
    ...differences.map((labelled): Judgement => ({
      measure: 'difference found',
      isRight: given.some((each) => isSame(labelled, each)),
      about: labelled.event,
      note: `${labelled.what}: ${Object.values(labelled.values).join(', ')}`,
    })),
    ...given.map((each): Judgement => ({
      measure: 'difference right',
      isRight: differences.some((labelled) => isSame(labelled, each)),
      about: each.title,
      note: `${each.difference.label}: ${each.difference.values.map(({ text }) => text).join(', ')}`,
    })),
  ];
}

type Labelled = Story['differences'][number];

interface Given {
  readonly title: string;
  readonly events: ReadonlySet<string>;
  readonly difference: Difference;
}

function givenDifferences(found: readonly FoundCitation[]): Given[] {
  const records = [...new Set(found.map(({ record }) => record))];
  return records.flatMap((record) => {
    const own = found.filter((each) => each.record === record);
    const events = new Set(own.flatMap((each) => eventOf(each) ?? []));
    return record.differences.map((difference) => ({ title: record.title, events, difference }));
  });
}

function valuesOf({ values }: Difference): (string | number)[] {
  return values.map(({ text, value }) => value ?? text);
}

/** Whether two lists hold the same values, in any order and however often. */
function isSameValues(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  const isIn = (list: readonly (string | number)[]) => (value: string | number) =>
    list.some((other) => isSameValue(value, other));
  return a.every(isIn(b)) && b.every(isIn(a));
}

function isSameValue(a: string | number, b: string | number): boolean {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) === Number(b);
  const [dateA, dateB] = [Edtf.safeParse(a), Edtf.safeParse(b)];
  if (dateA.success && dateB.success) return isSameDate(dateA.data, dateB.data);
  return isSameName(a, b);
}
