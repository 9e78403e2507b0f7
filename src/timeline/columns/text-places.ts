/**
 * Which of many texts contain a word, accents and case ignored: the texts lie
 * in blocks, folded and one after the other, and the engine's own search runs
 * through them. A block is folded when it is first asked, or before, when there is time.
 */
import { addBit, intersectBits, type Bits } from '../events/bits.ts';
import { foldText } from '../events/find.ts';

const BLOCK = 8192;

interface Block {
  readonly text: string;
  /** Where each text begins in it. */
  readonly begins: Uint32Array;
}

export interface TextPlaces {
  /** The places whose text contains every word of a query; null for a query without words. */
  readonly containing: (query: string) => Bits | null;
  /** Folds one block more, so that no query has to wait for it; false when all are. */
  readonly prepare: () => boolean;
}

/** An index over the texts at the places 0 to `size`. */
export function textPlaces(size: number, textAt: (place: number) => string): TextPlaces {
  const blocks: Block[] = [];
  const blockAt = (i: number) => (blocks[i] ??= foldBlock(i * BLOCK, Math.min(size, (i + 1) * BLOCK), textAt)); // prettier-ignore
  let prepared = 0;
  const known = new Map<string, Bits>();
  const withWord = (word: string): Bits => {
    const before = known.get(word);
    if (before) return before;
    const bits = new Uint32Array(Math.ceil(size / 32));
    for (let i = 0; i * BLOCK < size; i++) markIn(blockAt(i), word, i * BLOCK, bits);
    if (known.size >= 16) known.clear();
    known.set(word, bits);
    return bits;
  };
  return {
    containing: (query) => intersectBits(foldText(query).split(' ').filter(Boolean).map(withWord)),
    prepare: () => {
      if (prepared * BLOCK < size) blockAt(prepared++);
      return prepared * BLOCK < size;
    },
  };
}

/** Within letters and digits a plain text differs from its fold in case alone, so it need only be lowered. */
const PLAIN = /^[\x20-\x7e]*$/;

function foldBlock(from: number, to: number, textAt: (place: number) => string): Block {
  const texts: string[] = [];
  const begins = new Uint32Array(to - from + 1);
  let at = 0;
  for (let place = from; place < to; place++) {
    const text = textAt(place);
    const folded = PLAIN.test(text) ? text : foldText(text);
    texts.push(folded);
    begins[place - from] = at;
    at += folded.length + 1;
  }
  begins[to - from] = at;
  return { text: texts.join('\n').toLowerCase(), begins };
}

function markIn({ text, begins }: Block, word: string, first: number, bits: Bits): void {
  let i = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, begins[i] ?? text.length)) {
    // The text it was found in: the matches come in order, so the search goes on from the last.
    while ((begins[i + 1] ?? Infinity) <= at) i += 1;
    addBit(bits, first + i);
    i += 1;
    if (i >= begins.length - 1) return;
  }
}
