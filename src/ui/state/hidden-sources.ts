/** Which sources are switched off. Sets are replaced, never changed. */
import type { TimelineSource } from '../../timeline/index.ts';

export type HiddenSources = ReadonlySet<string>;

export const NONE_HIDDEN: HiddenSources = new Set();

/** The set with one member switched the other way. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** All but one switched off; when it is alone already, none. */
export function allBut(
  hidden: HiddenSources,
  id: string,
  sources: readonly TimelineSource[],
): HiddenSources {
  const others = sources.map((source) => source.id).filter((other) => other !== id);
  const isAlone = !hidden.has(id) && others.every((other) => hidden.has(other));
  return isAlone ? NONE_HIDDEN : new Set(others);
}

/**
 * What a list of codes leaves switched off; null shows all. Codes that no source
 * has are passed over, and a list of nothing but such codes shows all.
 */
export function hiddenBesides(
  codes: readonly string[] | null,
  sources: readonly TimelineSource[],
): HiddenSources {
  if (codes === null) return NONE_HIDDEN;
  const isKnown = sources.some((source) => codes.includes(source.code));
  if (codes.length > 0 && !isKnown) return NONE_HIDDEN;
  return new Set(sources.filter((s) => !codes.includes(s.code)).map((s) => s.id));
}
