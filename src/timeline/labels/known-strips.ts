/** What was laid out before is not laid out again: strips and set texts, kept beside their index. */
import { labelSetter, type SetText } from './candidates.ts';
import type { ItemIndex } from '../events/item-index.ts';
import type { HorizontalInput } from '../layout.ts';
import type { ZoomMetrics } from '../metrics.ts';
import type { Strip } from './strip.ts';
import type { WideLevels } from './wide.ts';

export interface KnownStrips {
  readonly measureText: HorizontalInput['measureText'];
  readonly words: HorizontalInput['words'];
  readonly titleSize: number;
  readonly setText: SetText;
  readonly strips: Map<string, Strip>;
  /** The levels of boxes and bars that were dealt last. */
  wide?: { readonly key: string; readonly levels: WideLevels };
}

/** Strips kept per dataset, at most. */
const KEPT_STRIPS = 64;
const knownByIndex = new WeakMap<ItemIndex, KnownStrips>();

/**
 * Strips and texts laid out before for the same index, words and size of titles: a
 * function of its arguments still, but a pan does not pay again for what it moves.
 */
export function knownStrips(
  { index, measureText, words }: HorizontalInput,
  zoom: ZoomMetrics,
): KnownStrips {
  const { titleSize } = zoom;
  const known = knownByIndex.get(index);
  if (known?.measureText === measureText && known.words === words && known.titleSize === titleSize)
    return known;
  const setText = labelSetter(zoom, measureText);
  const fresh: KnownStrips = {
    measureText,
    words,
    titleSize,
    setText,
    strips: new Map<string, Strip>(),
  };
  knownByIndex.set(index, fresh);
  return fresh;
}

/** Keeps a strip; when there are too many, those before are let go. */
export function remember(strips: Map<string, Strip>, key: string, strip: Strip): void {
  if (strips.size >= KEPT_STRIPS) strips.clear();
  strips.set(key, strip);
}
