/** `npm run tag` as a pipe: lines in, lines out, bad ones named and passed over. */
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../scripts/cli.ts';
import { tagLines } from '../../scripts/tag-lines.ts';
import { main } from '../../scripts/tag.ts';

/** Feeds a text in pieces of a few bytes, as a pipe may. */
async function* bytes(text: string, size = 7) {
  const all = new TextEncoder().encode(text);
  for (let at = 0; at < all.length; at += size)
    yield await Promise.resolve(all.slice(at, at + size));
}

async function tag(lines: readonly (string | object)[]) {
  const input = lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n');
  const out: Record<string, unknown>[] = [];
  const messages: string[] = [];
  const bad = await tagLines(bytes(input), {
    mode: undefined,
    write: (line) => {
      out.push(JSON.parse(line) as Record<string, unknown>);
    },
    log: (message) => messages.push(message),
  });
  return { out, messages, bad };
}

describe('npm run tag', () => {
  it('gives a line for each document, in their order, and dates the mentions asked for', async () => {
    const { out, messages, bad } = await tag([
      {
        doc_id: 'a',
        dct: '2025-06-02~',
        text: 'She spoke on Sunday.',
        mentions: [{ start: 4, end: 9 }],
      },
      { doc_id: 'b', dct: null, lang: 'es', text: 'el 5 de mayo de 2020' },
    ]);
    expect({ bad, messages }).toEqual({ bad: 0, messages: [] });
    expect(out.map((line) => line.doc_id)).toEqual(['a', 'b']);
    expect(out[0]).toMatchObject({
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
  });

  it('names bad lines by number, passes them over and counts them', async () => {
    const { out, messages, bad } = await tag([
      { doc_id: 1, dct: null, text: 'in 1917' },
      'not json',
      { doc_id: 2, dct: '2025-13', text: '' },
      { doc_id: 3, dct: null, text: 'x', lang: 'fr' },
      { doc_id: 4, dct: null, text: 'ab', mentions: [{ start: 1, end: 9 }] },
      '',
      { doc_id: 5, text: 'in 1918' },
    ]);
    expect(out.map((line) => line.doc_id)).toEqual([1, 5]);
    expect(bad).toBe(4);
    expect(messages).toEqual([
      expect.stringMatching(/^line 2: not JSON/),
      expect.stringMatching(/^line 3: dct: .*no such month/),
      expect.stringMatching(/^line 4: no date rules for the language "fr"/),
      'line 5: the mention 1 to 9 lies outside the text of 2 characters',
      '4 of 7 lines could not be read and were passed over',
    ]);
  });

  it('keeps characters whole that a pipe cuts in two, and line separators inside a text', async () => {
    const { out } = await tag([
      '{"doc_id":"\u00e9\u{1F600}","dct":null,"text":"caf\u00e9 \u2028 in 1917"}',
    ]);
    expect(out[0]).toMatchObject({
      doc_id: '\u00e9\u{1F600}',
      timexes: [{ start: 10, end: 14, text: '1917' }],
    });
  });

  it('refuses a way of telling it does not know with exit 2', async () => {
    const messages: string[] = [];
    expect(await exitCodeOf(main, ['--mode', 'poem'], (m) => messages.push(m))).toBe(2);
    expect(messages).toEqual(['--mode is news or narrative, not "poem"']);
  });
});
