import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/extract/sources.ts';
import { SourceCode, toEdtf } from '../../src/model/index.ts';

const read = (
  id: string,
  publisher: string,
  facts: { published?: string; code?: string } = {},
) => ({
  path: `${id}.txt`,
  source: {
    id,
    publisher,
    language: 'en',
    publishedBasis: 'manifest' as const,
    kind: 'news' as const,
    excerpt: 'sentence' as const,
    textSha256: '0'.repeat(64),
    ...(facts.code !== undefined && { code: facts.code }),
    ...(facts.published !== undefined && { published: toEdtf(facts.published) }),
  },
});

/** So many articles of one newspaper, a day apart in name only. */
const issues = (count: number, publisher = 'The Mole') =>
  Array.from({ length: count }, (_, i) =>
    read(`mole-${String(i).padStart(6, '0')}`, publisher, { published: '1920' }),
  );

const codesOf = (...args: Parameters<typeof sourcesOf>) =>
  sourcesOf(...args).sources.map(({ code }) => code);

describe('sourcesOf(findings)', () => {
  it('puts sources in order of publication, then id, whatever order they come in', () => {
    const [a, b, c] = [
      read('b', 'The Mole', { published: '1920' }),
      read('a', 'The Mole', { published: '1920' }),
      read('c', 'The Mole', { published: '1919' }),
    ];
    expect(sourcesOf([a, b, c]).sources.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(sourcesOf([c, b, a]).cited.map(({ path }) => path)).toEqual(['c.txt', 'a.txt', 'b.txt']);
  });

  it('leaves out and reports what nobody dated', () => {
    const { sources, diagnostics } = sourcesOf([read('undated', 'The Mole')]);
    expect([sources, diagnostics.map(({ code }) => code)]).toEqual([[], ['no-publication-date']]);
  });

  it('refuses two articles with one id, naming the second', () => {
    const twin = { ...read('mole', 'The Mole'), path: 'second.txt' };
    expect(() => sourcesOf([read('mole', 'The Mole'), twin])).toThrow(/“mole”.*second\.txt/);
  });
});

describe('codes of sources', () => {
  it.each([
    ['The Mole', 'TM'],
    ['Mole', 'MO'],
    ['MoleHill', 'MH'],
    ['Q', 'S10'],
  ])('of %s is %s', (publisher, code) => {
    expect(codesOf([read('one', publisher, { published: '1920' })])).toEqual([code]);
  });

  it('are as the manifest gives them, and never given twice', () => {
    const given = read('given', 'The Pit', { published: '1930', code: 'TM' });
    const codes = codesOf([given, ...issues(40)]);
    expect(codes.at(-1)).toBe('TM');
    expect(new Set(codes).size).toBe(41);
  });

  it.each([99, 1100, 3000, 60_000])(
    'of %i articles of one newspaper are all different, and such as the contract allows',
    (count) => {
      const codes = codesOf(issues(count));
      expect(new Set(codes).size).toBe(count);
      expect(codes.find((code) => !SourceCode.safeParse(code).success)).toBeUndefined();
    },
  );

  it('are numbers before they are letters and digits, and letters of other scripts only when those are used up', () => {
    const codes = codesOf(issues(60_000));
    const places = [/^S\d\d$/, /^\d{3}$/, /^10A$/, /[^0-9A-Z]/].map((pattern) =>
      codes.findIndex((code) => pattern.test(code)),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(-1)).toBeGreaterThan(45_000);
  });
});
