/** Contrast of the colours in `tokens.css` (WCAG 2.2, 1.4.3 and 1.4.11), and that there are no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const CSS = readFileSync(join(SRC, 'ui/tokens.css'), 'utf8');

type Colours = Readonly<Record<string, string>>;

/** The opaque colours that the first block after `selector` gives. */
function coloursOf(selector: string): Colours {
  const begin = CSS.indexOf(selector);
  if (begin < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = CSS.slice(begin, CSS.indexOf('}', begin));
  const colours: Record<string, string> = {};
  for (const [, name = '', hex = ''] of block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g))
    colours[name] = hex;
  return colours;
}

const THEMES = {
  light: coloursOf(":root,\n[data-theme='light']"),
  dark: coloursOf("[data-theme='dark']"),
  'dark by the system': coloursOf(':root:not([data-theme])'),
};

const channels = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** Relative luminance, 0 to 1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour in OKLab (Ottosson, 2020). */
function okLab(hex: string): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const distance = (a: string, b: string) => {
  const [x, y] = [okLab(a), okLab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
};

const TEXTS = ['ink', 'ink-2', 'ink-3'];
const SOURCES = ['1', '2', '3', '4', '5', '6', '7', '8', 'x'].map((slot) => `src-${slot}`);
const GRAPHICS = ['mark', 'line-2', ...SOURCES];

describe.each(Object.entries(THEMES))('the colours of the theme: %s', (_, colours) => {
  const of = (name: string) => {
    const colour = colours[name];
    if (colour === undefined) throw new Error(`no colour --${name}`);
    return colour;
  };

  it.each(TEXTS.flatMap((text) => ['paper', 'paper-2'].map((ground) => ({ text, ground }))))(
    'let --$text be read on --$ground (4.5 : 1)',
    ({ text, ground }) => {
      expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['ink', 'ink-2'])('let --%s be read on what is pressed (4.5 : 1)', (text) => {
    expect(contrast(of(text), of('paper-3'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHICS.flatMap((mark) => ['paper', 'paper-2'].map((ground) => ({ mark, ground }))))(
    'let --$mark be seen on --$ground (3 : 1)',
    ({ mark, ground }) => {
      expect(contrast(of(mark), of(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it('keep the first five sources apart from one another', () => {
    const first = SOURCES.slice(0, 5).map(of);
    const distances = first.flatMap((a, i) => first.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.15);
  });
});

it('the two ways to dark are one theme', () => {
  expect(THEMES['dark by the system']).toEqual(THEMES.dark);
});

it('every colour of the page is one of the tokens', () => {
  const styled = ['ui', 'app', 'embed'].flatMap((layer) =>
    readdirSync(join(SRC, layer), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(svelte|css)$/.test(file))
      .map((file) => `${layer}/${file}`),
  );
  const own = styled
    .filter((file) => file !== 'ui/tokens.css')
    .flatMap((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      const css = file.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '');
      return [...css.matchAll(/:[^;{}]*?(#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\()/gi)].map(
        ([, colour]) => `${file}: ${colour}`,
      );
    });
  // The ground of the page that a preview imitates is a stranger's.
  expect(own).toEqual(['app/embedding/EmbedPreview.svelte: #fff']);
});
