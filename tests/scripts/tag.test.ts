/** `npm run tag` as a pipe: lines in, lines out, bad ones named and passed over. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SCRIPT = path.join(import.meta.dirname, '..', '..', 'scripts', 'tag.ts');
const tag = (input: string, ...argv: string[]) => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...argv], {
    input,
    encoding: 'utf8',
  });
  return {
    ...run,
    lines: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
};

describe('npm run tag', () => {
  it('gives a line for each document, in their order, and dates the mentions asked for', () => {
    const { lines, status, stderr } = tag(
      [
        {
          doc_id: 'a',
          dct: '2025-06-02~',
          text: 'She spoke on Sunday.',
          mentions: [{ start: 4, end: 9 }],
        },
        { doc_id: 'b', dct: null, lang: 'es', text: 'el 5 de mayo\u2028de 2020' },
      ]
        .map((d) => JSON.stringify(d))
        .join('\n'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines[0]).toMatchObject({
      doc_id: 'a',
      timexes: [
        {
          start: 13,
          end: 19,
          text: 'Sunday',
          type: 'DATE',
          value: '2025-06-01',
          edtf: '2025-06-01',
          rule: 'weekday',
          basis: 'relative',
        },
      ],
      dates: [{ start: 4, end: 9, edtf: '2025-06-01', rule: 'clause' }],
    });
    expect(lines[1]).toMatchObject({ doc_id: 'b' });
  });

  it('names bad lines by number, passes them over and ends with exit 1', () => {
    const { lines, status, stderr } = tag(
      [
        '{"doc_id":1,"dct":null,"text":"in 1917"}',
        'not json',
        '{"doc_id":2,"dct":"2025-13","text":""}',
        '{"doc_id":3,"dct":null,"text":"x","lang":"fr"}',
        '{"doc_id":4,"dct":null,"text":"ab","mentions":[{"start":1,"end":9}]}',
        '',
        '{"doc_id":5,"dct":null,"text":"in 1918"}',
      ].join('\n'),
    );
    expect(lines.map((l) => l.doc_id)).toEqual([1, 5]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/line 2: not JSON/);
    expect(stderr).toMatch(/line 3: dct: .*no such month/);
    expect(stderr).toMatch(/line 4: no date rules for the language "fr"/);
    expect(stderr).toMatch(/line 5: the mention 1 to 9 lies outside the text of 2 characters/);
  });

  it('refuses a way of telling it does not know', () => {
    const { status, stderr } = tag('', '--mode', 'poem');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--mode is news or narrative, not "poem"/);
  });
});
