/** Made-up lean events, of every form of date, the same for the same number. */
import { toEdtf, type Dataset, type EventRecord } from '../../../src/model/index.ts';
import { randomFrom } from './crowd.ts';

const WORDS = ['treaty', 'harbour', 'Café', 'census', 'U.S. orbit', 'drought', 'ballot', 'lantern'];
const KINDS = ['attack', 'visit', 'other'] as const;
const CERTAINTIES = ['stated', 'stated', 'inferred', 'guessed'] as const;

export function leanEvents(n: number): Dataset {
  const random = randomFrom(n);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = () => `${year()}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`; // prettier-ignore
  const year = () => String(1950 + Math.floor(75 * Math.sqrt(random())));
  const when = (): string => {
    const from = day();
    return pick([
      from,
      from,
      from,
      `${from}T${two(Math.floor(random() * 24))}:30:00Z`,
      from.slice(0, 7),
      `${from.slice(0, 4)}~`,
      `${from.slice(0, 3)}X`,
      `${from}/${Number(from.slice(0, 4)) + 1}-06-30`,
      `${from}/..`,
      `../${from}`,
      `${from.slice(0, 4)}-22`,
    ]);
  };
  const events = Array.from({ length: n }, (_, i): EventRecord => {
    const source = `s${Math.floor(random() * 3)}`;
    const date = toEdtf(when());
    const range = { start: 0, end: date.length };
    return {
      id: `lean-${String(i).padStart(5, '0')}`,
      title: [pick(WORDS), pick(WORDS), pick(WORDS), i].join(' '),
      when: date,
      certainty: pick(CERTAINTIES),
      kind: pick(KINDS),
      ...{ people: [], organisations: [], places: [] },
      citations: [
        {
          source,
          when: date,
          time: { text: date, range, rule: 'listed', basis: 'explicit' },
          quote: {},
          range,
          passageSha256: source.slice(1).repeat(64),
        },
      ],
      ...{ differences: [], review: 'extracted' },
    };
  });
  const sources = ['s0', 's1', 's2'].map((id, i) => ({
    id,
    code: `L${i}`,
    publisher: `List ${i}`,
    language: 'en',
    published: toEdtf('2026-06-30'),
    ...({ publishedBasis: 'manifest', kind: 'reference', excerpt: 'none' } as const),
    textSha256: String(i).repeat(64),
  }));
  return { version: 1, title: `${n} lean events`, language: 'en', sources, events };
}
