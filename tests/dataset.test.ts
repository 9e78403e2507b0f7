/**
 * The promise, kept for the first story: every event is carried by words in an
 * article. What can be shown without the articles is shown always; the words
 * themselves only where the articles lie beside the project.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countWords, hashPassage, hashText } from '../src/extract/index.ts';
import { loadedTermsIn } from '../src/extract/title/index.ts';
import {
  compareEdtf,
  Dataset,
  extentOf,
  parseManifest,
  type Manifest,
} from '../src/model/index.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const ARTICLES = path.resolve(ROOT, '../shared/articles');
const FRAGMENT_WORDS = 12;
/** Our own words for what a source says, beside which a loaded word may stand: none so far. */
const WEIGHED: readonly string[] = [];

const readData = (file: string): string => readFileSync(path.join(ROOT, 'data', file), 'utf8');
const dataset = Dataset.parse(JSON.parse(readData('events.json')));
const manifest: Manifest = parseManifest(readData('sources.json'), 'data/sources.json');
const citations = dataset.events.flatMap((event) =>
  event.citations.map((citation) => ({ event, citation })),
);

describe('data/events.json', () => {
  it('gives every event a citation of a source that it lists', () => {
    const ids = new Set(dataset.sources.map((s) => s.id));
    for (const { citations: cited } of dataset.events) expect(cited.length).toBeGreaterThan(0);
    for (const { citation } of citations) expect(ids).toContain(citation.source);
  });

  it('lists the five sources by their codes, in order of publication', () => {
    expect(dataset.sources.map((s) => s.code)).toEqual(['AN', 'AF', 'PT', 'PF', 'IP']);
    expect(dataset.sources.every((s) => s.excerpt === 'fragment')).toBe(true);
  });

  it('is in order of time, and no two events share an id', () => {
    const whens = dataset.events.map((e) => e.when);
    expect([...whens].sort(compareEdtf)).toEqual(whens);
    expect(new Set(dataset.events.map((e) => e.id)).size).toBe(dataset.events.length);
  });

  it('dates nothing after the publication that tells it', () => {
    const published = new Map(dataset.sources.map((s) => [s.id, s.published]));
    for (const { citation } of citations) {
      const told = published.get(citation.source);
      expect(extentOf(citation.when)[0]).toBeLessThan(told ? extentOf(told)[1] : 0);
    }
  });

  it('shows of each passage no more words than a fragment may have', () => {
    for (const { citation } of citations) {
      const { exact, prefix, suffix, first, last } = citation.quote;
      expect(exact).toBeUndefined();
      const shown = [prefix, suffix, first, last].map((words) => countWords(words ?? ''));
      expect(shown.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(FRAGMENT_WORDS);
      expect(countWords(citation.time.text)).toBeLessThanOrEqual(FRAGMENT_WORDS);
    }
  });

  it('has neutral titles without dates', () => {
    for (const { title, short = '' } of dataset.events) {
      expect(
        [...loadedTermsIn(title), ...loadedTermsIn(short)].filter((t) => !WEIGHED.includes(t)),
      ).toEqual([]);
      expect(`${title} ${short}`).not.toMatch(/\b(?:1\d|20)\d\d\b/);
    }
  });

  it.each([
    ['partnership-begins-1950s', '195X', ['israpundit']],
    ['islamic-revolution-1979', '1979/..', ['arcalis-news']],
    ['embassy-bombing-1992', '1992', ['arcalis-news']],
    ['amia-bombing-1994', '1994', ['arcalis-news']],
    ['chavez-comes-to-power-1999', '1999/..', ['arcalis-news']],
    ['chavez-brothers-2005', '2005', ['israpundit']],
    ['sanctions-2019', '2019', ['press-tv']],
    ['cyberattacks-2019', '2019-03', ['press-tv']],
    ['grid-restored-2019', '2019-03~', ['press-tv']],
    ['guaido-effort-2019', '2019-03~', ['press-tv']],
    ['soleimani-killed-2020', '2020', ['press-tv']],
    ['operation-gideon-2020', '2020-05', ['press-tv']],
    ['maduro-visits-tehran-2022', '2022', ['arcalis-news']],
    ['maduro-interview-2022', '2022', ['press-tv']],
    ['raisi-visits-latin-america-2023', '2023', ['arcalis-news']],
    ['soleimani-chavez-mural-2023', '2023-01-05~', ['press-tv']],
    ['qalibaf-visits-caracas-2025', '2025-06-01', ['american-faith']],
    ['twelve-day-war-2025', '2025-06-13/2025-06-24', ['press-tv']],
    ['us-build-up-2025', '2025-08/2025-11', ['press-tv', 'patriotfetch', 'israpundit']],
    ['iran-warns-august-2025', '2025-08-21', ['press-tv']],
    ['us-boat-strikes-2025', '2025-09/..', ['patriotfetch', 'israpundit']],
    ['iran-warns-november-2025', '2025-11-15', ['patriotfetch', 'israpundit']],
  ])('tells of %s, at %s', (id, when, sources) => {
    const event = dataset.events.find((e) => e.id === id);
    expect(event?.when).toBe(when);
    expect([...new Set(event?.citations.map((c) => c.source))]).toEqual(sources);
  });

  it('shows that two sources count the strikes differently, and prefers neither', () => {
    const strikes = dataset.events.find((e) => e.id === 'us-boat-strikes-2025');
    expect(strikes?.differences).toEqual([
      {
        about: 'number',
        label: 'Number of strikes',
        values: [
          { source: 'patriotfetch', text: 'at least 21', value: 21 },
          { source: 'israpundit', text: 'at least 20', value: 20 },
        ],
      },
    ]);
  });

  it('keeps who told of the grid, when and how: published → told → happened', () => {
    const grid = dataset.events.find((e) => e.id === 'grid-restored-2019');
    expect(grid?.citations.map((c) => c.attribution)).toContainEqual({
      who: 'Nicolás Maduro',
      when: '2022',
      how: 'interview',
    });
  });
});

if (existsSync(ARTICLES))
  describe('data/events.json beside its articles', () => {
    const texts = new Map(
      manifest.sources.map(({ id, file = '' }) => [
        id,
        normalised(readFileSync(path.join(ARTICLES, file), 'utf8')),
      ]),
    );

    it('was cut from these very texts', () => {
      for (const { id, textSha256 } of dataset.sources)
        expect(hashText(texts.get(id) ?? '')).toBe(textSha256);
    });

    it('cites passages that hash to what it says, and words of time that stand there', () => {
      for (const { citation } of citations) {
        const text = texts.get(citation.source) ?? '';
        expect(hashPassage(text, citation.range)).toBe(citation.passageSha256);
        const { range, text: words } = citation.time;
        expect(text.slice(range.start, range.end).replace(/\s+/g, ' ')).toBe(words);
      }
    });

    it('carries over no run of more than twelve words', () => {
      const known = new Set([...texts.values()].flatMap((text) => runs(text)));
      for (const file of ['events.json', 'curation.json', 'sources.json'])
        expect(runs(readData(file)).filter((run) => known.has(run))).toEqual([]);
    });

    it(
      'is what the script writes, byte for byte, in Tokyo and in Persian too',
      { timeout: 120_000 },
      () => {
        const check = (env: Record<string, string>) =>
          execFileSync(
            process.execPath,
            [
              '--import',
              'tsx',
              'scripts/extract-events.ts',
              '--check',
              ARTICLES,
              '--manifest',
              'data/sources.json',
              '--curation',
              'data/curation.json',
            ],
            { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'pipe' },
          );
        expect(() => check({ TZ: 'Asia/Tokyo', LC_ALL: 'C' })).not.toThrow();
        expect(() => check({ TZ: 'UTC', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa' })).not.toThrow();
      },
    );
  });
else
  describe('data/events.json without its articles', () => {
    it('could not be held against their words: they do not lie beside the project', () => {
      expect(existsSync(ARTICLES)).toBe(false);
    });
  });

function normalised(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}

/** Every run of thirteen words, folded. */
function runs(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(FRAGMENT_WORDS)
    .map((_, i) => words.slice(i, i + FRAGMENT_WORDS + 1).join(' '));
}
