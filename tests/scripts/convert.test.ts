import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../scripts/convert.ts';
import { parseDataset, type Dataset } from '../../src/model/index.ts';
import { datasetJson, eventJson } from '../model/builders.ts';
import { folderOf, run } from './support.ts';

const TABLE = 'Title,Date,Source\nBridge opens,1911-05-02,Harbour Post\nBridge shuts,soon,\n';
const ITEMS = '[{"content":"Bridge opens","start":"1911"}]';

async function convert(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const folder = folderOf(files);
  const at = (name: string) => (/\.\w+$/u.test(name) ? path.join(folder, name) : name);
  const { code, said } = await run(main, ...argv.map((arg) => (arg.includes(':') ? arg : at(arg))));
  const out = at(argv[1] ?? '');
  return { code, said, text: existsSync(out) ? readFileSync(out, 'utf8') : null };
}

describe('npm run convert', () => {
  it('makes a dataset that keeps the contract, and says what it could not carry', async () => {
    const { code, said, text } = await convert({ 'a.csv': TABLE }, 'a.csv', 'b.json');
    expect(code).toBe(0);
    expect(said).toMatch(/Row 3, Date: There is no such date: “soon”\. Left out\./);
    expect(said).toMatch(/1 event of 1 source → /);
    const json = JSON.parse(text!) as Dataset;
    expect(parseDataset(json).problems).toEqual([]);
    expect(json.events).toMatchObject([{ title: 'Bridge opens', when: '1911-05-02' }]);
  });

  it('gives the same bytes for the same file, whenever that was changed, where --changed says', async () => {
    const runs = await Promise.all(
      [1, 2].map(() => convert({ 'a.csv': TABLE }, 'a.csv', 'b.json', '--changed', '2026-03-01')),
    );
    expect(runs[0]!.text).toBe(runs[1]!.text);
    expect(runs[0]!.text).toContain('"published": "../2026-03-01"');
  });

  it.each([
    ['b.csv', [], /^\ufeffid,date,/],
    ['b.ics', [], /^BEGIN:VCALENDAR/],
    ['b.rss', ['--page', 'https://a.example/'], /<rss version="2.0">/],
    ['b.jsonld', ['--page', 'https://a.example/'], /schema\.org/],
    ['b.json', ['--to', 'timelinejs'], /"start_date"/],
    ['b.csv', ['--to', 'timelinejs-csv'], /^\ufeffYear,Month/],
    ['b.json', ['--to', 'vis'], /"items"/],
  ])('writes %s %j', async (out, flags, begins) => {
    const { code, text } = await convert({ 'a.json': ITEMS }, 'a.json', out, ...flags);
    expect(code).toBe(0);
    expect(text).toMatch(begins);
  });

  it('without a page, no entry has an address that leads nowhere', async () => {
    const { text } = await convert({ 'a.json': ITEMS }, 'a.json', 'b.ics');
    expect(text).not.toMatch(/^URL:/mu);
  });

  it.each([
    ['no file out', ['a.json'], /name the file in and the file out/],
    ['an ending that names no format', ['a.json', 'b.xyz'], /say which by --to/],
    ['a format that is none', ['a.json', 'b.json', '--to', 'xls'], /--to xls is no format/],
    ['a feed without a page', ['a.json', 'b.rss'], /give its address with --page/],
    ['a page that is none', ['a.json', 'b.rss', '--page', 'javascript:x'], /no http or https/],
    ['a day that is none', ['a.json', 'b.csv', '--changed', '1 March'], /is no day/],
    ['a flag that is none', ['a.json', 'b.csv', '--fast'], /--fast/],
  ])('%s is wrong use: 2', async (_, argv, said) => {
    const result = await convert({ 'a.json': ITEMS }, ...argv);
    expect(result.code).toBe(2);
    expect(result.said).toMatch(said);
    expect(result.text).toBeNull();
  });

  it.each([
    ['no file', {}, 'a.json', /a\.json: there is no such file/],
    ['nothing in it', { 'a.csv': ' \n' }, 'a.csv', /a\.csv: There is nothing in it/],
    ['a table of something else', { 'a.csv': 'Name,City\na,b' }, 'a.csv', /names Name, City/],
    [
      'an open quotation mark',
      { 'a.csv': 'Title,Date\n"a,1' },
      'a.csv',
      /Row 2, column 1: A quotation/,
    ],
    ['JSON that breaks off', { 'a.json': '{"items": [' }, 'a.json', /a\.json: line 1/],
    ['JSON of something else', { 'a.json': '{"a":1}' }, 'a.json', /neither a Datelines dataset/],
    ['an article', { 'a.txt': 'It opened in 1911.' }, 'a.txt', /npm run extract/],
    ['a calendar that breaks off', { 'a.ics': 'BEGIN:VCALENDAR\n' }, 'a.ics', /line 1: VCALENDAR/],
  ])('%s cannot be read: 1', async (_, files, name, said) => {
    const result = await convert(files, name, 'b.json');
    expect(result.code).toBe(1);
    expect(result.said).toMatch(said);
    expect(result.text).toBeNull();
  });

  it('an event of a dataset that breaks the contract is told by its number; --strict writes nothing', async () => {
    const events = [eventJson(), eventJson({ id: 'other', when: '2025-13-05' })];
    const files = { 'a.json': JSON.stringify(datasetJson({ events })) };
    const lax = await convert(files, 'a.json', 'b.csv');
    expect(lax).toMatchObject({ code: 0 });
    expect(lax.said).toMatch(/Event 2: .*no such month/);
    const strict = await convert(files, 'a.json', 'b.csv', '--strict');
    expect(strict).toMatchObject({ code: 1, text: null });
    expect(strict.said).toMatch(/1 of 2 events cannot be carried; nothing was written/);
  });
});
