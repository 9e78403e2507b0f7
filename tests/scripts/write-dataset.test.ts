import { describe, expect, it } from 'vitest';
import { refusedLines } from '../../scripts/report.ts';
import { datasetText, noCounts } from '../../scripts/write-dataset.ts';
import { extractEvents, type Reduced } from '../../src/extract/index.ts';
import type { EventRecord } from '../../src/model/index.ts';
import { article } from '../extract/mention/support.ts';

const PAPERS = ['gazette', 'herald'].map((id) =>
  article('Queen Ana Maria Lopez visited Lima on 4 June 1992.', { id, publisher: id }),
);
const { dataset } = extractEvents(PAPERS);
const [EVENT] = dataset.events;

/** So many records of one event, each by one of the newspapers. */
const records = (count: number): EventRecord[] =>
  Array.from({ length: count }, (_, i) => ({
    ...EVENT!,
    id: `visit-${i}`,
    citations: [EVENT!.citations[i % 2]!],
  }));

const reduced = (events: readonly EventRecord[], sources = dataset.sources): Reduced => {
  const { version, title, language } = dataset;
  return {
    header: { version, title, language, sources },
    eventCount: events.length,
    events: () => events,
    diagnostics: () => [],
  };
};

const textOf = (...args: Parameters<typeof datasetText>) => [...datasetText(...args)].join('');

describe('datasetText(reduced, counts, onEvent)', () => {
  it.each([0, 1, 250, 251, 900])('writes %i events as one object of JSON, all of them', (count) => {
    const counts = noCounts();
    const told: string[] = [];
    const text = textOf(reduced(records(count)), counts, (done, total) => {
      told.push(`${done} of ${total}`);
    });
    const { events } = JSON.parse(text) as { events: EventRecord[] };
    expect(events.map(({ id }) => id)).toEqual(records(count).map(({ id }) => id));
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(counts).toEqual({ events: count, citations: count, refused: [] });
    expect(told.at(-1)).toBe(count === 0 ? undefined : `${count} of ${count}`);
  });

  it.each<[string, Reduced, number, RegExp]>([
    [
      'that cites a source which is not there, wherever it stands',
      reduced([
        ...records(299),
        { ...EVENT!, citations: [{ ...EVENT!.citations[0]!, source: 'x' }] },
      ]),
      299,
      /not among the sources/,
    ],
    [
      'whose id another has, however far apart they are',
      reduced([...records(600), EVENT!, ...records(1)]),
      601,
      /^visit-0: another event has this id/,
    ],
    ['without evidence', reduced([...records(250), { ...EVENT!, citations: [] }]), 250, /citation/],
  ])('leaves out an event %s, names it, and keeps the others', (_, run, kept, message) => {
    const counts = noCounts();
    const { events } = JSON.parse(textOf(run, counts)) as { events: EventRecord[] };
    expect(events).toHaveLength(kept);
    expect(counts.events).toBe(kept);
    expect(counts.refused).toEqual([expect.stringMatching(message)]);
    expect(refusedLines(counts).join('\n')).toMatch(/^1 event left out.+fault of Datelines/);
  });

  it('refuses a dataset whose sources break the contract: nothing in it could be cited', () => {
    const [first] = dataset.sources;
    expect(() => textOf(reduced(records(1), [{ ...first!, code: '' }]), noCounts())).toThrow(
      /sources\[0\]\.code/,
    );
  });
});
