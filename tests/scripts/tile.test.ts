/** `npm run tile`: what it reads, what it refuses, and that nothing is lost. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../scripts/cli.ts';
import { eventLines, headerLine } from '../../scripts/bench/make-events.ts';
import { main } from '../../scripts/tile.ts';
import { readColumns } from '../../src/model/columns/read-columns.ts';
import { datasetOf } from '../../src/model/index.ts';
import { benchColumns } from '../../scripts/bench/page-data.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'datelines-tile-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};
async function tile(...argv: string[]) {
  const lines: string[] = [];
  const code = await exitCodeOf(main, argv, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}
const files = (name: string) =>
  readdirSync(at(name), { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.')).sort(); // prettier-ignore

const events = [...eventLines(300)];
const lines = [headerLine(), ...events].join('\n');
const whole = headerLine().replace(/\}$/, `,"events":[${events.join(',\n  ')}]}`);

/** The same events in columns, and as a dataset of records. */
function asColumns() {
  const file = benchColumns(
    Array.from({ length: 700 }, (_, i) => ({
      title: `Harbour entry ${i % 90} of the book ${i}`,
      start: new Date(Date.UTC(1960 + (i % 61), i % 12, 1 + (i % 28))).toISOString().slice(0, 10),
      category: ['visit', 'other', 'legal'][i % 3] ?? 'other',
      source: ['archive', 'journal'][i % 2] ?? 'archive',
    })),
  );
  return { file, dataset: datasetOf(readColumns(file).columns) };
}

describe('npm run tile', () => {
  it('writes the same files from JSON Lines as from a dataset, and the same ones again', async () => {
    for (const [out, input] of [
      ['of-lines', write('a.jsonl', lines)],
      ['of-whole', write('a.json', whole)],
      ['of-spaced', write('b.json', JSON.stringify(JSON.parse(whole), null, 2))],
      ['of-lines', at('a.jsonl')],
    ] as const) {
      const { code, said } = await tile(input, at(out));
      expect(said).toContain('300 events of 5 sources');
      expect(code).toBe(0);
    }
    expect(files('of-whole')).toEqual(files('of-lines'));
    expect(files('of-spaced')).toEqual(files('of-lines'));
    const header = (name: string) => readFileSync(path.join(at(name), 'timeline.json'), 'utf8');
    expect(header('of-whole')).toBe(header('of-lines'));
  });

  it('writes the same files from columns as from the records they stand for', async () => {
    const { file, dataset } = asColumns();
    const { code, said } = await tile(write('c.json', JSON.stringify(file)), at('of-columns'));
    expect(said).toContain('700 events of 2 sources');
    expect(code).toBe(0);
    await tile(write('r.json', JSON.stringify(dataset)), at('of-records'));
    expect(files('of-columns')).toEqual(files('of-records'));
    expect(files('of-columns').length).toBeGreaterThan(5);
  });

  it('refuses columns at fault, naming the value', async () => {
    const { file } = asColumns();
    const when = file.events.when.map((date, i) => (i === 3 ? '2025-13' : date));
    const wrong = { ...file, events: { ...file.events, when } };
    const { code, said } = await tile(write('cw.json', JSON.stringify(wrong)), at('of-wrong'));
    expect(code).toBe(1);
    expect(said).toContain(`${at('cw.json')}: events.when[3]: `);
    expect(existsSync(at('of-wrong'))).toBe(false);
  });

  it.each([
    ['is not JSON', [headerLine(), events[0], '{"id":'], 'line 3: not JSON'],
    ['breaks the contract', [headerLine(), '{"id":"e1"}'], 'line 2: '],
    ['has an id that another has', [headerLine(), events[0], events[1], events[0]], 'line 4: '],
    ['has no header', [events[0], events[1]], 'version'],
  ])('refuses a file in which a line %s, naming file and line', async (_, text, message) => {
    const input = write('wrong.jsonl', text.join('\n'));
    const { code, said } = await tile(input, at('of-wrong'));
    expect(code).toBe(1);
    expect(said).toContain(input);
    expect(said).toContain(message);
    expect(existsSync(at('of-wrong'))).toBe(false);
  });

  it('leaves the tiles that stood there when the new input is at fault, and no other file', async () => {
    await tile(write('good.jsonl', lines), at('kept'));
    const before = files('kept');
    const { code } = await tile(write('bad.jsonl', `${lines}\n{`), at('kept'));
    expect(code).toBe(1);
    expect(files('kept')).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('does not take the place of a folder that holds other things', async () => {
    const { code, said } = await tile(write('c.jsonl', lines), folder);
    expect(code).toBe(2);
    expect(said).toContain('holds other things');
  });

  it.each([[[]], [['one']], [['one', 'two', 'three']]])(
    'shows its use when called with %j',
    async (argv) => {
      // prettier-ignore
      const { code, said } = await tile(...argv);
      expect(code).toBe(2);
      expect(said).toContain('npm run tile -- <dataset> <folder>');
    },
  );

  it('says that a file is not there', async () => {
    const { code, said } = await tile(at('nowhere.json'), at('of-nothing'));
    expect(code).toBe(1);
    expect(said).toContain(`${at('nowhere.json')}: there is no such file or folder`);
  });
});
