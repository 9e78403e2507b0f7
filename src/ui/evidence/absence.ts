/**
 * Why a source does not report an event. Silence is not denial: a source
 * published before the event could not have, and the others just do not.
 */
import { extentOf, type EventRecord } from '../../model/index.ts';
import type { TimelineSource } from '../../timeline/index.ts';
import type { EvidenceContext } from './evidence.ts';

/** Several sources and one reason. */
export interface Absence {
  /** At most `NAMED` of them; the rest are a number. */
  readonly named: readonly TimelineSource[];
  readonly more: number;
  /** Follows the names: "were published before September 2025." */
  readonly reason: string;
}

/** More names than this are a list nobody reads. */
const NAMED = 6;

/** The sources that do not cite an event, by reason, each group in order of publication. */
export function absencesOf(
  event: EventRecord,
  others: readonly TimelineSource[],
  { words, longDateWords }: Pick<EvidenceContext, 'words' | 'longDateWords'>,
): Absence[] {
  const [startMs] = extentOf(event.when);
  const tooEarly = others.filter((source) => source.publishedMs <= startMs);
  const silent = others.filter((source) => source.publishedMs > startMs);
  const startOf = (event.when.split('/')[0] ?? event.when) as EventRecord['when'];
  return [
    absence(tooEarly, (n) => words.publishedBefore(n, longDateWords(startOf))),
    absence(silent, words.doesNotMention),
  ].filter((group) => group.named.length > 0);
}

function absence(sources: readonly TimelineSource[], reason: (n: number) => string): Absence {
  const named = sources.length > NAMED + 1 ? sources.slice(0, NAMED) : sources;
  return { named, more: sources.length - named.length, reason: reason(sources.length) };
}
