/** Which times stand in which sentence, and in what order they are asked for their events. */
import type { ResolvedTime } from '../../model/index.ts';
import type { Sentence } from '../segment/index.ts';
import type { TimeSpan } from './read-sentence.ts';

/** Dates in full go before those that hang on others: "the Winter Games in 1952" are of 1952. */
export function firmestFirst(times: readonly TimeSpan[]): readonly TimeSpan[] {
  return [...times].sort(
    (a, b) => Number(b.time.basis === 'explicit') - Number(a.time.basis === 'explicit'),
  );
}

/** For each sentence, which time is the first at or after its start; one more for the end. Both are in order. */
export function firstTimes(
  sentences: readonly Sentence[],
  times: readonly ResolvedTime[],
): readonly number[] {
  const first: number[] = [];
  let at = 0;
  for (const { range } of sentences) {
    while (at < times.length && (times[at]?.range.start ?? 0) < range.start) at += 1;
    first.push(at);
  }
  return [...first, times.length];
}
