/** What was laid out before is not laid out again: strips and set texts, kept beside their index. */
import { labelSetter, type SetText } from './candidates.ts';
import type { ItemIndex } from './item-index.ts';
import type { HorizontalInput } from './layout.ts';
import type { ZoomMetrics } from './metrics.ts';
import type { Strip } from './strip.ts';

export interface KnownStrips {
  readonly measureText: HorizontalInput['measureText'];
  readonly words: HorizontalInput['words'];
  /** By title size: most zoom classes share one. */
  readonly setters: Map<number, SetText>;
  readonly strips: Map<string, Strip>;
}

/** Strips kept per dataset, at most. */
const KEPT_STRIPS = 64;
const knownByIndex = new WeakMap<ItemIndex, KnownStrips>();

/**
 * Strips laid out before for the same index and words: a function of its
 * arguments still, but a pan does not pay again for what it moves.
 */
export function knownStrips({ index, measureText, words }: HorizontalInput): KnownStrips {
  const known = knownByIndex.get(index);
  if (known?.measureText === measureText && known.words === words) return known;
  const fresh = { measureText, words, setters: new Map(), strips: new Map() };
  knownByIndex.set(index, fresh);
  return fresh;
}

/** Sets labels as they were set before. */
export function knownSetter(input: HorizontalInput, zoom: ZoomMetrics): SetText {
  const { setters } = knownStrips(input);
  const known = setters.get(zoom.titleSize) ?? labelSetter(zoom, input.measureText);
  setters.set(zoom.titleSize, known);
  return known;
}

/** Keeps a strip; when there are too many, those before are let go. */
export function remember(strips: Map<string, Strip>, key: string, strip: Strip): void {
  if (strips.size >= KEPT_STRIPS) strips.clear();
  strips.set(key, strip);
}
