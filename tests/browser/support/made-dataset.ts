/** A made-up dataset of any size, the same every time: harbours, bridges and ferries of towns that do not exist. */
import { Dataset } from '../../../src/model/index.ts';

const SOURCES = ['harbour-post', 'island-times', 'river-record', 'delta-daily', 'coast-courier'];
const SUBJECTS = ['Harbour', 'Bridge', 'Ferry line', 'Lighthouse', 'Canal', 'Fish market'];
const DEEDS = ['opens', 'closes', 'is rebuilt', 'changes hands', 'is flooded', 'is surveyed'];
const TOWNS = ['Abelsund', 'Brackwater', 'Carnmouth', 'Dunhaven', 'Eastlock'];

/** A multiplicative generator: enough to scatter dates, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const two = (n: number) => String(n).padStart(2, '0');

function dateOf(random: () => number): string {
  const year = 1950 + Math.floor(random() * 75);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const precision = random();
  if (precision < 0.1) return `${year}`;
  if (precision < 0.4) return `${year}-${two(month)}`;
  if (precision < 0.45) return `${year}~`;
  return `${year}-${two(month)}-${two(day)}`;
}

const sha256 = (n: number) => n.toString(16).padStart(64, '0');

/** `size` events of up to five sources, in order of date, as the page would fetch them. */
export function madeDataset(size: number, seed = 42): Dataset {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const events = Array.from({ length: size }, (_, i) => {
    const when = dateOf(random);
    const subject = `${pick(SUBJECTS)} of ${pick(TOWNS)}`;
    const reporters = SOURCES.filter(() => random() < 0.25);
    if (reporters.length === 0) reporters.push(pick(SOURCES));
    return {
      id: `event-${i + 1}`,
      title: `${subject} ${pick(DEEDS)}, entry ${i + 1} of the register`,
      short: `Entry ${i + 1}`,
      when,
      certainty: 'stated',
      kind: 'other',
      people: [],
      organisations: [],
      places: [],
      citations: reporters.map((source) => ({
        source,
        when,
        time: {
          text: when,
          range: { start: 0, end: when.length },
          rule: 'made',
          basis: 'explicit',
        },
        quote: { first: 'It is', last: 'said here' },
        range: { start: 0, end: 20 },
        passageSha256: sha256(i),
      })),
      differences: [],
      review: 'extracted',
    };
  });
  return Dataset.parse({
    version: 1,
    title: 'Harbours and bridges',
    language: 'en',
    sources: SOURCES.map((id, i) => ({
      id,
      code: `${id[0]!.toUpperCase()}${i + 1}`,
      publisher: id,
      url: `https://example.org/${id}`,
      language: 'en',
      published: `2025-0${i + 1}`,
      publishedBasis: 'manifest',
      kind: 'news',
      excerpt: 'fragment',
      textSha256: sha256(i),
    })),
    events: events.toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)),
  });
}
