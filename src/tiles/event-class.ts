/**
 * Classes of events: those that a filter by source, kind, certainty,
 * corroboration or dispute cannot tell apart. The pyramid counts classes, so
 * such a filter is answered by adding up the classes it keeps, exactly, and no
 * event has to be fetched.
 *
 * Where a dataset has very many sources, classes by who reports an event would
 * be almost as many as events. Then they are coarse: they say whether several
 * sources report it, not which.
 */
import type { Certainty, EventKind } from '../model/index.ts';
import { priorityOf, type ItemFilter, type TimelineItem } from '../timeline/index.ts';

export interface EventClass {
  readonly kind: EventKind;
  readonly certainty: Certainty;
  /** The sources that report it, in order of publication; null in coarse classes. */
  readonly sources: readonly string[] | null;
  /** For each difference, the sources that differ; empty in coarse classes. */
  readonly disputes: readonly (readonly string[])[];
  readonly corroborated: boolean;
  readonly disputed: boolean;
}

/** More classes than this, and they are made coarse. */
export const MOST_CLASSES = 1024;

/** The class of an event. */
export function classOf(
  item: Pick<TimelineItem, 'kind' | 'certainty' | 'sourceIds' | 'disputes'>,
): EventClass {
  return {
    kind: item.kind,
    certainty: item.certainty,
    sources: item.sourceIds,
    disputes: item.disputes,
    corroborated: item.sourceIds.length > 1,
    disputed: item.disputes.length > 0,
  };
}

/** The same without the names of the sources. */
export function coarseClass(of: EventClass): EventClass {
  return { ...of, sources: null, disputes: [] };
}

/** Equal for equal classes and for no others; classes are sorted by it. */
export function classKey({ kind, certainty, sources, disputes, ...of }: EventClass): string {
  const who = sources?.join('+') ?? (of.corroborated ? 'several' : 'one');
  const differ = sources ? disputes.map((d) => d.join('+')).join(' ') : String(of.disputed);
  return [kind, certainty, who, differ].join('\n');
}

/** A class as some of its sources tell it; null when none of them does. Coarse classes lose nothing. */
export function classBeside(of: EventClass, hidden: ReadonlySet<string>): EventClass | null {
  if (!of.sources || hidden.size === 0 || !of.sources.some((id) => hidden.has(id))) return of;
  const sources = of.sources.filter((id) => !hidden.has(id));
  if (sources.length === 0) return null;
  const disputes = of.disputes
    .map((ids) => ids.filter((id) => !hidden.has(id)))
    .filter((ids) => ids.length > 1);
  const [corroborated, disputed] = [sources.length > 1, disputes.length > 0];
  return { ...of, sources, disputes, corroborated, disputed };
}

/** Whether a filter keeps a class, period, words and names left aside. */
export function keepsClass(of: EventClass, filter: ItemFilter): boolean {
  const { hiddenSources = new Set<string>(), kinds, certainties } = filter;
  const told = classBeside(of, hiddenSources);
  return (
    told !== null &&
    isAmong(kinds, told.kind) &&
    isAmong(certainties, told.certainty) &&
    (!filter.corroboratedOnly || told.corroborated) &&
    (!filter.disputedOnly || told.disputed)
  );
}

/** The priority of every event of a class, as `toItems` gives it; of a coarse one, the least it may have. */
export function priorityOfClass(of: EventClass): number {
  const sources = of.sources?.length ?? (of.corroborated ? 2 : 1);
  return priorityOf(sources, of.disputed, of.certainty);
}

function isAmong<T>(wanted: ReadonlySet<T> | undefined, value: T): boolean {
  return !wanted || wanted.size === 0 || wanted.has(value);
}
