/** The labelled passages of tests/gold: each expression with its place, type, value and, where it is given, its EDTF. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../../scripts/score/gold-passages.ts';
import { tagTimes } from '../../../src/extract/time/index.ts';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'gold');
const passagesOf = (name: string) => readPassages(readFileSync(path.join(FOLDER, name), 'utf8'));

describe.each([
  { name: 'en.md', least: 60 },
  { name: 'es.md', least: 20 },
])('the labelled passages of $name', ({ name, least }) => {
  const passages = passagesOf(name);

  it(`are at least ${least}, each with a name of its own`, () => {
    expect(passages.length).toBeGreaterThanOrEqual(least);
    expect(new Set(passages.map((p) => p.id)).size).toBe(passages.length);
  });

  it.each(passages)('$id', ({ text, dct, lang, mode, timexes }) => {
    const times = tagTimes(text, { dct, language: lang, ...(mode && { mode }) });
    expect(times.map((t) => [t.text, t.kind.toUpperCase(), t.value])).toEqual(
      timexes.map((t) => [t.text, t.type, t.value]),
    );
    expect(times.map((t) => t.range.start)).toEqual(timexes.map((t) => t.start));
    for (const { start, edtf } of timexes)
      if (edtf !== undefined) expect(times.find((t) => t.range.start === start)?.edtf).toBe(edtf);
  });
});
