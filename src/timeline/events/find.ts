/** Search over items: accents and case ignored, best match first. */
import type { TimelineItem, TimelineSource } from './item.ts';

export interface Found {
  readonly item: TimelineItem;
  /** Which field matched best. */
  readonly field: 'title' | 'short' | 'people' | 'places' | 'sources' | 'date';
  readonly score: number;
}

/** Persian and Arabic digits as those of this sentence: 2025. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/**
 * Letters without accents, lower case, digits of one kind, runs of anything but letters
 * and digits as one space. Persian's yeh and kaf are one with those of Arabic keyboards.
 */
export function foldText(text: string): string {
  return asciiDigits(text)
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const WEIGHTS = { title: 6, short: 6, people: 4, places: 4, date: 3, sources: 2 } as const;

/**
 * Items in which every word of the query begins a word, or lies within one, in
 * some field; whole words before beginnings before middles, titles before names
 * before sources, then order of the line. At most `limit`.
 */
export function findItems(
  items: readonly TimelineItem[],
  query: string,
  { sources = [], limit = 50 }: { sources?: readonly TimelineSource[]; limit?: number } = {},
): Found[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const publishers = new Map(sources.map((s) => [s.id, s.publisher]));
  return items
    .map((item, rank) => ({ found: matchItem(item, words, publishers), rank }))
    .filter((d) => d.found !== null)
    .sort((a, b) => (b.found?.score ?? 0) - (a.found?.score ?? 0) || a.rank - b.rank)
    .slice(0, limit)
    .flatMap((d) => (d.found ? [d.found] : []));
}

function matchItem(
  item: TimelineItem,
  words: readonly string[],
  publishers: ReadonlyMap<string, string>,
): Found | null {
  const fields: readonly (readonly [Found['field'], string])[] = [
    ['title', item.title],
    ['short', item.short],
    ['people', [...item.people, ...item.organisations].join(' ')],
    ['places', item.places.join(' ')],
    ['date', item.dateLabel],
    ['sources', item.sourceIds.map((id) => publishers.get(id) ?? id).join(' ')],
  ];
  const folded = fields.map(([field, text]) => [field, ` ${foldText(text)} `] as const);
  let total = 0;
  let best: { field: Found['field']; score: number } = { field: 'title', score: 0 };
  for (const word of words) {
    let top = 0;
    for (const [field, text] of folded) {
      const score = WEIGHTS[field] * closeness(text, word);
      if (score > top) top = score;
      if (score > best.score) best = { field, score };
    }
    if (top === 0) return null;
    total += top;
  }
  return { item, field: best.field, score: total };
}

/** 4 whole word, 3 beginning of a word, 1 within one, 0 not there. `text` has a space at both ends. */
function closeness(text: string, word: string): number {
  if (text.includes(` ${word} `)) return 4;
  if (text.includes(` ${word}`)) return 3;
  return text.includes(word) ? 1 : 0;
}
