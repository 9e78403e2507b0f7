/** What was laid out before is not laid out again: strips and set texts, kept beside their index. */
import { labelSetter, type SetText } from './candidates.ts';
import type { ItemIndex } from './item-index.ts';
import type { HorizontalInput } from './layout.ts';
import type { ZoomMetrics } from './metrics.ts';
import type { Strip } from './strip.ts';

export interface KnownStrips {
  readonly strips: Map<string, Strip>;
  /** As for other zoom classes with titles of this size. */
  readonly setText: SetText;
}

interface Known {
  readonly measureText: HorizontalInput['measureText'];
  readonly words: HorizontalInput['words'];
  readonly strips: Map<string, Strip>;
  /** By the size of titles. */
  readonly setters: Map<number, SetText>;
}

/** Strips kept per dataset, at most. */
const KEPT_STRIPS = 64;
const knownByIndex = new WeakMap<ItemIndex, Known>();

/**
 * Strips and texts laid out before for the same index and words: a function of
 * its arguments still, but a pan does not pay again for what it moves.
 */
export function knownStrips(
  { index, measureText, words }: HorizontalInput,
  zoom: ZoomMetrics,
): KnownStrips {
  let known = knownByIndex.get(index);
  if (known?.measureText !== measureText || known.words !== words) {
    known = { measureText, words, strips: new Map(), setters: new Map() };
    knownByIndex.set(index, known);
  }
  const { strips, setters } = known;
  const setText = setters.get(zoom.titleSize) ?? labelSetter(zoom, measureText);
  setters.set(zoom.titleSize, setText);
  return { strips, setText };
}

/** Keeps a strip; when there are too many, those before are let go. */
export function remember(strips: Map<string, Strip>, key: string, strip: Strip): void {
  if (strips.size >= KEPT_STRIPS) strips.clear();
  strips.set(key, strip);
}
