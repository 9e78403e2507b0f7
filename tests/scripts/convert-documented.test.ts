/**
 * Files in the form that each tool documents, written for this test, through `npm run convert`: in,
 * out again in the same format, and in once more. What could not be carried is told.
 */
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../scripts/convert.ts';
import { Dataset } from '../../src/model/index.ts';
import { folderOf, run } from './support.ts';

const FOLDER = join(import.meta.dirname, '../exchange/documented');
const CHANGED = ['--changed', '2026-03-01'];

async function convert(from: string, to: string, ...flags: string[]) {
  const result = await run(main, from, to, ...CHANGED, ...flags);
  expect(result.code, result.said).toBe(0);
  return result.said;
}

const datasetAt = (path: string) => Dataset.parse(JSON.parse(readFileSync(path, 'utf8')));

/** What every format has room for. */
function factsOf({ events, sources }: Dataset) {
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  return events
    .map(({ id, when, title, citations }) => ({
      ...{ id, when, title },
      by: citations.map(({ source }) => publishers.get(source)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const FILES = [
  {
    file: 'timelinejs.json',
    to: 'timelinejs',
    events: [
      ['jetty', '-0499', 'First jetty'],
      ['sail', '1800/1899', 'Sail'],
      ['breakwater', '1850-06~/1853', 'Breakwater'],
      ['storm', '2001-02-03T04:05:06', 'Storm'],
      ['drone-film', '2020', 'Drone film'],
    ],
    sources: ['The Norrby Post', 'Weather Office'],
    told: [/Event 3, line 37, media\.url: “javascript/, /1 era is shown/, /thumbnails .* left out/],
  },
  {
    file: 'timelinejs.csv',
    to: 'timelinejs-csv',
    events: [
      ['ides', '-0043-03-15', 'Ides'],
      ['sail', '1800/1899', 'Sail'],
      ['bridge-opens', '1914-05-02T13:30:00/1914-05-03', 'Bridge opens'],
    ],
    sources: ['Rome Daily', 'The Post'],
    told: [/1 era is shown/, /the group of 2 events begins its summary/, /credits became sources/],
  },
  {
    file: 'vis-timeline.json',
    to: 'vis',
    events: [
      ['4', '-0043-03-15', 'bce'],
      ['bg', '2014-01-01/2014-02-01', 'war'],
      ['2', '2014-04-14T10:00:00Z/2014-05-01', 'two'],
      ['1', '2014-04-20', 'Item one'],
    ],
    sources: [],
    told: [/Midnight \(UTC\) was taken as the day/, /the group of 1 event/],
  },
  {
    file: 'table.csv',
    to: 'csv',
    events: [
      ['ides', '-0043', 'Ides'],
      ['event-3', '2014', '?'],
      ['offnung', '2014-04-20', 'Öffnung'],
    ],
    sources: ['The Post', 'Rome Daily'],
    told: [/columns were understood as/, /Row 4, When: Of “3\/4\/2014” nobody can tell/],
  },
  {
    file: 'calendar.ics',
    to: 'ics',
    events: [
      ['1', '2014-04-20/2014-04-21', 'Fair, with a long line'],
      ['2', '2014-06-01T21:30:00Z', 'Run'],
    ],
    sources: [],
    told: [/Event 2, line 17, RRULE: It repeats/, /1 entry of the calendar that is no event/],
  },
] as const;

describe.each(FILES)('$file, as its tool documents it', ({ file, to, events, sources, told }) => {
  const path = join(FOLDER, file);

  it('comes in with its dates, words and sources, and tells what could not be carried', async () => {
    const out = join(folderOf({}), 'in.json');
    const said = await convert(path, out);
    for (const line of told) expect(said).toMatch(line);
    const dataset = datasetAt(out);
    expect(dataset.events.map(({ id, when, title }) => [id, when, title])).toEqual(events);
    const publishers = dataset.sources.map(({ publisher }) => publisher);
    for (const name of sources) expect(publishers).toContain(name);
    expect(JSON.stringify(dataset)).not.toContain('javascript:');
  });

  it('goes out in its own format and comes in again the same', async () => {
    const folder = folderOf({});
    const [once, back, twice] = ['once.json', basename(file), 'twice.json'].map((name) =>
      join(folder, `${name === basename(file) ? 'back' : ''}${name}`),
    ) as [string, string, string];
    await convert(path, once);
    await convert(once, back, '--to', to);
    expect(extname(back)).toBe(extname(file));
    await convert(back, twice);
    const titled = (dataset: Dataset) =>
      factsOf(dataset).map(({ id, when, title }) => ({ id, when, title }));
    expect(titled(datasetAt(twice))).toEqual(titled(datasetAt(once)));
    const named = (dataset: Dataset) =>
      factsOf(dataset).map(({ by }) => by.filter((name) => sources.includes(name as never)));
    expect(named(datasetAt(twice))).toEqual(named(datasetAt(once)));
  });
});
