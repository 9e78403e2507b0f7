/** Who tells what, as sets of bits: what some of the sources leave when the others are switched off. */
import { addBit, bitsOf, type Bits } from './bits.ts';
import type { TimelineItem } from './item.ts';

/** Which items some of the sources tell, which of them two or more tell, and in which those differ. */
export interface Telling {
  readonly shown: Bits;
  readonly corroborated: Bits;
  readonly disputed: Bits;
}

export interface Tellings {
  /** By source, the items it reports. */
  readonly bits: ReadonlyMap<string, Bits>;
  /** What the sources tell that are not hidden. O(sources · items / 32 + differences). */
  readonly beside: (hidden: ReadonlySet<string>) => Telling;
}

/** Built once. Sources that are not listed tell nothing. */
export function tellings(items: readonly TimelineItem[], sourceIds: readonly string[]): Tellings {
  const size = items.length;
  const bits = new Map(sourceIds.map((id) => [id, bitsOf(size)]));
  items.forEach((item, place) => {
    for (const id of item.sourceIds) {
      const own = bits.get(id);
      if (own) addBit(own, place);
    }
  });
  const disputes = items.flatMap((item, place) =>
    item.disputes.map((sources) => ({ place, sources })),
  );
  return tellingsOver(size, bits, disputes);
}

/** A difference: the place of its item, and the sources that differ. */
export interface Dispute {
  readonly place: number;
  readonly sources: readonly string[];
}

/** The same, of sets that are known. */
export function tellingsOver(
  size: number,
  bits: ReadonlyMap<string, Bits>,
  disputes: readonly Dispute[],
): Tellings {
  const beside = (hidden: ReadonlySet<string>): Telling => {
    const shown = bitsOf(size);
    const corroborated = bitsOf(size);
    for (const [id, own] of bits) {
      if (hidden.has(id)) continue;
      for (let i = 0; i < own.length; i++) {
        const [word, before] = [own[i] ?? 0, shown[i] ?? 0];
        corroborated[i] = (corroborated[i] ?? 0) | (before & word);
        shown[i] = before | word;
      }
    }
    const disputed = bitsOf(size);
    for (const { place, sources } of disputes)
      if (sources.filter((id) => !hidden.has(id)).length > 1) addBit(disputed, place);
    return { shown, corroborated, disputed };
  };
  return { bits, beside };
}
