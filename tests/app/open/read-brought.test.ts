import { describe, expect, it } from 'vitest';
import { readBrought } from '../../../src/app/open/read-brought.ts';
import { datasetJson, eventJson } from '../../model/builders.ts';
import { context, dropped, fileOf, pasted } from './support.ts';

const open = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  readBrought(dropped(name, content), context);
const lines = (opened: Awaited<ReturnType<typeof open>>) =>
  opened.kind === 'timeline'
    ? opened.local.report.flatMap((part) =>
        part.lines.map(({ place, sentence }) => `${place}: ${sentence}`),
      )
    : [];

describe('what a reader brings', () => {
  it('a dataset is shown as it is', async () => {
    const opened = await open('bridge.json', JSON.stringify(datasetJson()));
    expect(opened).toMatchObject({
      kind: 'timeline',
      local: { name: 'bridge.json', total: 1, report: [], isMade: false },
    });
  });

  it('an event that breaks the contract is told by its place, its line and its fault; the rest is shown', async () => {
    const events = [eventJson(), eventJson({ id: 'other', when: '2025-13-05' })];
    const text = JSON.stringify(datasetJson({ events }), null, 1);
    const line = text.slice(0, text.indexOf('"id": "other"')).split('\n').length - 1;
    const opened = await open('bridge.json', text);
    expect(opened).toMatchObject({ kind: 'timeline', local: { total: 2 } });
    expect(lines(opened)).toEqual([
      `Event 2, line ${line}: The date 2025-13-05 has no such month.`,
    ]);
  });

  it('a spreadsheet and a JSON file of TimelineJS are known by what is in them, pasted too', async () => {
    for (const brought of [
      dropped('x.txt', 'Year,Headline\n1984,Bridge opens'),
      pasted('Year\tHeadline\n1984\tBridge opens'),
      pasted('{"events":[{"start_date":{"year":1984},"text":{"headline":"Bridge opens"}}]}'),
    ])
      expect(await readBrought(brought, context)).toMatchObject({
        kind: 'timeline',
        local: { isMade: true, dataset: { events: [{ title: 'Bridge opens' }] } },
      });
  });

  it('a table, a calendar and the items of a vis-timeline are known by what is in them', async () => {
    for (const text of [
      'Title,Date\nBridge opens,1984',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:19840311\nSUMMARY:Bridge opens\nEND:VEVENT\nEND:VCALENDAR',
      '[{"content":"Bridge opens","start":"1984"}]',
    ])
      expect(await readBrought(pasted(text), context)).toMatchObject({
        kind: 'timeline',
        local: { isMade: true, dataset: { events: [{ title: 'Bridge opens' }] } },
      });
  });

  it('a calendar that breaks off is told by its line', async () => {
    expect(await open('x.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n')).toMatchObject({
      kind: 'fault',
      sentence: expect.stringMatching(/^Line 1: VCALENDAR begins there/u) as string,
    });
  });

  it('a file says when it was last changed; what is pasted came today', async () => {
    const csv = 'Year,Headline\n1984,Bridge opens';
    expect(await open('x.csv', csv)).toHaveProperty(
      'local.dataset.sources.0.published',
      '../2026-03-01',
    );
    expect(await readBrought(pasted(csv), context)).toHaveProperty(
      'local.dataset.sources.0.published',
      '../2026-03-02',
    );
  });

  it('words are an article, and so is a page, whose bytes are kept as they came', async () => {
    expect(await open('notes.md', '# Bridge\n\nIt opened in 1984.')).toMatchObject({
      kind: 'article',
      article: { name: 'notes.md', text: '# Bridge\n\nIt opened in 1984.' },
    });
    const page = await open('page.html', '<p>It opened in 1984.');
    expect(page).toHaveProperty('article.bytes');
    expect(await readBrought(pasted('<!doctype html><p>It opened.'), context)).toHaveProperty(
      'article.bytes',
    );
  });

  it('a spreadsheet that is not UTF-8 is read as Windows writes it, and that is told', async () => {
    const opened = await open(
      'x.csv',
      new Uint8Array([
        ...new TextEncoder().encode('Year,Headline\n1984,Br'),
        0xfc,
        0x63,
        0x6b,
        0x65,
      ]),
    );
    expect(opened).toHaveProperty('local.dataset.events.0.title', 'Brücke');
    expect(lines(opened)).toEqual([expect.stringContaining('Windows-1252')]);
  });

  it.each([
    [
      'a syntax error by line and column',
      'x.json',
      '{\n "events": [1 2]\n}',
      /^Line 2, column 15: .*comma or closing bracket/,
    ],
    [
      'a cell that never closes by row and column',
      'x.csv',
      'Year,Headline\n1984,"Bridge',
      /^Row 2, column 2: /,
    ],
    [
      'a table of something else, by its columns',
      'x.csv',
      'Name,City\nBridge,Norrby',
      /names Name, City\. A table of events has a column with the date/,
    ],
    [
      'JSON of another kind',
      'x.json',
      '{"a":1}',
      /neither a Datelines dataset .* nor a TimelineJS timeline/,
    ],
    ['TimelineJS of the first kind', 'x.json', '{"timeline":{"date":[]}}', /TimelineJS 1/],
    [
      'a dataset without a title, by the field',
      'x.json',
      '{"version":1,"events":[]}',
      /title is missing/,
    ],
    ['nothing', 'x.csv', '  \n', /nothing in it/],
    ['a head without rows', 'x.csv', 'Year,Headline', /no event/],
    ['brackets nested deeply', 'x.json', '['.repeat(100_000), /nested too deeply/],
    ['names of prototypes', 'x.json', '{"__proto__":{"events":[]}}', /neither a Datelines dataset/],
    ['a picture', 'x.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), /not text/],
  ])('is told what is wrong: %s', async (_, name, content, sentence) => {
    expect(await open(name, content)).toMatchObject({
      kind: 'fault',
      sentence: expect.stringMatching(sentence) as string,
    });
  });

  it('50 MB are refused with a sentence, unread', async () => {
    const file = fileOf('big.json', '{}');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    file.arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await readBrought({ files: [file], text: '' }, context)).toMatchObject({
      kind: 'fault',
      sentence: expect.stringContaining('It has 50 MB; at most 25 MB') as string,
    });
  });

  it('so are several files at once, and what the browser cannot read', async () => {
    const file = fileOf('folder', '');
    file.arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
    expect(await readBrought({ files: [file], text: '' }, context)).toHaveProperty('kind', 'fault');
    expect(await readBrought({ files: [file, file], text: '' }, context)).toMatchObject({
      sentence: expect.stringContaining('one at a time') as string,
    });
  });
});
