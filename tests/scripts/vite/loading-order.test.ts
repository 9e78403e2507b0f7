import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { earlyTags, markWhole } from '../../../scripts/vite/loading-order.ts';

function chunk(
  fileName: string,
  more: { name?: string; from?: string; imports?: string[]; css?: string[]; code?: string } = {},
): Rolldown.OutputChunk {
  return {
    type: 'chunk',
    fileName,
    name: more.name ?? '',
    code: more.code ?? '',
    facadeModuleId: more.from === undefined ? null : `/project/${more.from}`,
    imports: more.imports ?? [],
    viteMetadata: { importedCss: new Set(more.css), importedAssets: new Set() },
  } as unknown as Rolldown.OutputChunk;
}

const BUNDLE = Object.fromEntries(
  [
    chunk('page.js', { from: 'index.html', imports: ['shared.js', 'begin.js'], css: ['page.css'] }),
    chunk('begin.js', { from: 'src/begin.ts' }),
    chunk('shared.js', { css: ['shared.css'] }),
    chunk('wide.js', { name: 'wide', imports: ['both.js', 'shared.js'], css: ['wide.css'] }),
    chunk('narrow.js', { from: 'src/Narrow.svelte', imports: ['both.js'] }),
    chunk('both.js', { imports: ['shared.js'] }),
    chunk('later.js', { name: 'later' }),
    chunk('other.js', { from: 'src/other.ts', imports: ['later.js', 'shared.js'], css: ['other.css'] }), // prettier-ignore
  ].map((file) => [file.fileName, file]),
);

const ORDER = {
  first: 'src/begin.ts',
  parts: [
    { part: 'wide', media: '(min-width: 640px)' },
    { part: 'src/Narrow.svelte', media: '(width < 640px)' },
  ],
  perhaps: { later: 'later', other: 'src/other.ts' },
};

describe('earlyTags(bundle, order)', () => {
  const [first, ...preloads] = earlyTags(BUNDLE, ORDER);
  const named = (file: string) => preloads.find(({ attrs }) => attrs?.href === `./${file}`)?.attrs;

  it('runs the first script as soon as it is there', () => {
    expect(first).toMatchObject({
      tag: 'script',
      attrs: { type: 'module', async: true, src: './begin.js' },
    });
  });

  it('tells the first script of the parts that an address may call for, with all that the page has not', () => {
    expect(first?.attrs).toMatchObject({
      ...{ 'data-later': './later.js', 'data-other': './other.js ./other.css ./later.js' },
    });
  });

  it('names what a screen will draw with, scripts and styles, for that screen', () => {
    expect(named('wide.js')).toMatchObject({ rel: 'modulepreload', media: '(min-width: 640px)' });
    expect(named('wide.css')).toMatchObject({
      ...{ rel: 'preload', as: 'style' },
      media: '(min-width: 640px)',
    });
    expect(named('narrow.js')).toMatchObject({ media: '(width < 640px)' });
  });

  it('names what every screen has once, and for every screen', () => {
    expect(named('both.js')).not.toHaveProperty('media');
    expect(preloads.filter(({ attrs }) => attrs?.href === './both.js')).toHaveLength(1);
  });

  it('names nothing that the page itself brings, nor what is asked for later', () => {
    const files = preloads.map(({ attrs }) => attrs?.href).sort();
    expect(files).toEqual(['./both.js', './narrow.js', './wide.css', './wide.js']);
  });

  it('is told when a part is not there', () => {
    const parts = [{ part: 'lost', media: 'all' }];
    expect(() => earlyTags(BUNDLE, { ...ORDER, parts })).toThrow('not in the bundle: lost');
  });
});

describe('markWhole(bundle, order)', () => {
  const long = 'f();'.repeat(10_000);
  const marked = (file: Rolldown.OutputChunk) =>
    file.code.startsWith('//# allFunctionsCalledOnLoad\n');
  const bundleOf = (...files: Rolldown.OutputChunk[]) =>
    Object.fromEntries(files.map((file) => [file.fileName, file]));

  it('asks for all functions of what a page begins with, draws with and may be asked for at once', () => {
    const page = chunk('page.js', { from: 'index.html', imports: ['shared.js'], code: long });
    const shared = chunk('shared.js', { code: long });
    const wide = chunk('wide.js', { name: 'wide', imports: ['both.js'], code: long });
    const both = chunk('both.js', { code: long });
    const parts = [{ part: 'wide', media: 'all' }];
    const later = chunk('later.js', { name: 'later', code: long });
    const perhaps = { later: 'later' };
    markWhole(bundleOf(page, shared, wide, both, later), { ...ORDER, parts, perhaps });
    expect([page, shared, wide, both, later].map(marked)).toEqual([true, true, true, true, true]);
    expect(page.code.endsWith(long)).toBe(true);
  });

  it('leaves alone what is short, and what is asked for later', () => {
    const page = chunk('page.js', { from: 'index.html', code: 'f();' });
    const later = chunk('later.js', { name: 'later', code: 'f();' });
    const table = chunk('table.js', { name: 'table', code: long });
    markWhole(bundleOf(page, later, table), { ...ORDER, parts: [], perhaps: { later: 'later' } });
    expect([page, later, table].map(marked)).toEqual([false, false, false]);
  });
});
