/** Seeded crowds of events of every form, with short and very long titles, for laws that must hold whatever the data. */
import type { EventSpec } from './story.ts';
import { dataset, event, source } from './story.ts';
import type { Dataset } from '../../../src/model/index.ts';

/** Numbers in [0, 1) from a seed (mulberry32), so that a failure can be found again. */
export function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  'river council treaty harvest Donaudampfschifffahrtsgesellschaft vote bridge envoy of the in market opens closes strike flood قطار نامه Verwaltungsgerichtsverfahren school mayor signs'.split(
    ' ',
  );

const pad = (n: number) => String(n).padStart(2, '0');

/** `n` events between 1900 and 2025, bunched towards the end as news is, by one to four of six sources. */
export function crowd(n: number, seed = 1): Dataset {
  const random = randomFrom(seed * 1000 + n);
  const int = (max: number) => Math.floor(random() * max);
  const sources = Array.from({ length: 6 }, (_, i) =>
    source(`s${i}`, `Source ${i}`, `S${i}`, `20${pad(20 + i)}-06`),
  );
  const events = Array.from({ length: n }, (_, i): EventSpec => {
    const year = 2025 - Math.floor(random() ** 2.5 * 125);
    const [month, day] = [1 + int(12), 1 + int(28)];
    const whens = [
      `${year}-${pad(month)}-${pad(day)}`,
      `${year}-${pad(month)}-${pad(day)}`,
      `${year}-${pad(month)}`,
      `${year}-${pad(month)}~`,
      `${year}`,
      `${String(year).slice(0, 3)}X`,
      `${year}-${pad(month)}-${pad(day)}/${year + int(3)}-12-30`,
      `${year}-${pad(month)}/..`,
      `../${year}`,
      `${year}?`,
    ];
    const when = whens[random() < 0.6 ? int(3) : int(whens.length)] ?? String(year);
    const length = 2 + int(random() < 0.15 ? 14 : 6);
    const title = Array.from({ length }, () => WORDS[int(WORDS.length)])
      .join(' ')
      .slice(0, 118)
      .trim();
    const by = new Set(Array.from({ length: random() < 0.12 ? 4 : 1 }, () => `s${int(6)}`));
    return {
      id: `e${i}`,
      when,
      title: `${title} ${i}`.slice(0, 120),
      short: random() < 0.5 ? title.slice(0, 38).trim() : undefined,
      by: [...by],
      differ: by.size > 1 && random() < 0.3,
    };
  });
  return dataset(sources, events.map(event));
}
