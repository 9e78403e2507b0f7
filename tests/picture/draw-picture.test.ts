// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPicture, type PictureOptions } from '../../src/picture/index.ts';
import { PALETTES } from '../../src/picture/palette.ts';
import { isKnownWidth, pictureMeasure } from '../../src/picture/text-width.ts';
import type { Dataset } from '../../src/model/index.ts';
import { hostile } from '../exchange/hostile.ts';
import { dataset, event, source, STORY } from '../timeline/support/story.ts';

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const draw = (data: Dataset, options?: PictureOptions) => parse(drawPicture(data, options).svg);
const texts = (xml: Document) => [...xml.querySelectorAll('text')].map((d) => d.textContent);
const SHAPES: readonly PictureOptions[] = [
  {},
  { theme: 'dark', width: 1200 },
  { width: 360 },
  { width: 360, direction: 'rtl', theme: 'dark' },
  { direction: 'rtl', fold: true },
];

describe('drawPicture(dataset)', () => {
  it.each(SHAPES)('is one well-formed SVG that stands alone: %j', (options) => {
    const { svg, width, height } = drawPicture(STORY, options);
    const root = parse(svg).documentElement;
    expect(root.querySelector('parsererror')).toBeNull();
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(root.querySelectorAll('script, image, foreignObject, a, use, [href]')).toHaveLength(0);
    // Nothing is fetched, and nothing is left to a page's own properties.
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\((?!#)|@import/u,
    );
    expect(svg).not.toMatch(/var\(|data-press|NaN|undefined|Infinity/u);
  });

  it.each(SHAPES)('has an id for whatever it refers to: %j', (options) => {
    const xml = draw(STORY, options);
    const { svg } = drawPicture(STORY, options);
    for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/gu))
      expect(xml.querySelector(`[id="${id}"]`)).not.toBeNull();
  });

  it('gives the same bytes for the same dataset, in whatever order its events come', () => {
    const turned = { ...STORY, events: [...STORY.events].reverse() };
    for (const options of SHAPES)
      expect(drawPicture(turned, options)).toEqual(drawPicture(STORY, options));
  });

  it('says in words what it shows', () => {
    const xml = draw(STORY);
    const [name, told] = (xml.documentElement.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(xml.getElementById(name!)?.textContent).toBe(STORY.title);
    for (const { title } of STORY.events)
      expect(xml.getElementById(told!)?.textContent).toContain(title);
  });

  it('names the sources that are shown, and no others', () => {
    const [hidden, ...shown] = STORY.sources;
    const words = texts(draw(STORY, { hiddenSources: new Set([hidden!.id]) }));
    for (const { publisher } of shown) expect(words).toContain(publisher);
    expect(words).not.toContain(hidden!.publisher);
  });

  it('is as much shorter as the names of its sources were high where they are not wanted', () => {
    const [whole, bare] = [true, false].map((key) => drawPicture(STORY, { key }));
    expect(bare!.height).toBeLessThan(whole!.height);
    expect(texts(parse(bare!.svg))).not.toContain(STORY.sources[0]!.publisher);
  });

  it('keeps the room above that no label needs only where told, as an embed does', () => {
    const few = { ...STORY, events: STORY.events.slice(0, 2) };
    const heights = [STORY, few].map((data) => drawPicture(data, { field: true }).height);
    expect(heights[0]).toBeGreaterThan(drawPicture(few).height);
    expect(drawPicture(few).height).toBeLessThan(heights[1]!);
  });

  it('of a period tells how many events lie outside', () => {
    const viewport = [Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1)] as const;
    expect(texts(draw(STORY, { viewport })).some((words) => /\d+ earlier/u.test(words))).toBe(true);
  });

  it('from right to left, labels of ticks run away from them to the left', () => {
    const tick = draw(STORY, { direction: 'rtl' }).querySelector('.tick');
    expect(tick?.closest('[direction]')?.getAttribute('direction')).toBe('rtl');
  });

  it('tells the page it comes from where there is room', () => {
    const page = 'https://norrby.example/timeline/';
    expect(texts(draw(STORY, { page }))).toContain('norrby.example/timeline');
    expect(texts(draw(STORY, { page: `https://a.example/${'x'.repeat(200)}` })).join()).not.toMatch(
      /xxx/u,
    );
  });

  it('sets a long title on lines that stay inside', () => {
    const title = 'A very long title of many words that goes on and on without any end in sight';
    const xml = draw({ ...STORY, title }, { width: 360 });
    const lines = [...xml.querySelectorAll('.serif text')].map((d) => d.textContent);
    expect(lines.join(' ')).toBe(title);
    for (const line of lines)
      expect(pictureMeasure(line, { size: 23, weight: 500 })).toBeLessThanOrEqual(328);
  });

  it('draws a dataset without events, and one of thousands', () => {
    const sources = [source('a', 'Alpha', 'AA', '2025-11-27')];
    expect(draw(dataset(sources, [])).querySelector('parsererror')).toBeNull();
    const many = Array.from({ length: 3000 }, (_, i) =>
      event({ id: `e${i}`, when: String(1000 + (i % 1000)), title: `T${i}`, by: ['a'] }),
    );
    const { svg } = drawPicture(dataset(sources, many));
    expect(parse(svg).querySelector('parsererror')).toBeNull();
    expect(svg.length).toBeLessThan(400_000);
  });

  it('shows hostile texts as text', () => {
    for (const options of SHAPES) {
      const { svg } = drawPicture(hostile, options);
      expect(svg).not.toMatch(/\p{Cs}|(?![\t\n\r])\p{Cc}/u);
      const xml = parse(svg);
      expect(xml.querySelector('parsererror')).toBeNull();
      expect(xml.querySelector('script')).toBeNull();
    }
  });
});

describe('the palettes', () => {
  it('are the colours of the design', () => {
    const css = readFileSync('src/ui/tokens.css', 'utf8');
    const [light = '', dark = ''] = css.split("[data-theme='dark']");
    for (const [text, palette] of [
      [light, PALETTES.light],
      [dark, PALETTES.dark],
    ] as const)
      for (const [name, color] of Object.entries(palette))
        expect(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'u').exec(text)?.[1], name).toBe(color);
  });
});

describe('pictureMeasure(text, font)', () => {
  it.each([
    ['Hamburg', 420, 722 + 556 + 833 + 556 + 556 + 333 + 556],
    ['Hamburg', 640, 722 + 556 + 889 + 611 + 611 + 389 + 611],
    ['15 Nov 2025', 420, 556 * 6 + 278 * 2 + 722 + 556 + 500],
    ['“é…”', 420, 333 + 556 + 1000 + 333],
    ['', 420, 0],
  ])('of %j at weight %i is the font’s own', (text, weight, thousandths) => {
    expect(pictureMeasure(text, { size: 1000, weight })).toBe(thousandths);
    expect(isKnownWidth(text, { weight })).toBe(true);
  });

  it('is estimated where the font has no such letters, and never negative or without end', () => {
    expect(isKnownWidth('تهران', { weight: 420 })).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const width = pictureMeasure(text, { size: 13, weight: 640 });
        expect(width).toBeGreaterThanOrEqual(0);
        expect(width).toBeLessThanOrEqual(13 * 1.1 * text.length);
      }),
      { seed: 5 },
    );
  });
});
