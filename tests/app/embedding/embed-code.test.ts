import { describe, expect, it } from 'vitest';
import { embedOptions } from '../../../src/embed/load.ts';
import { embedAddress, WHOLE, type EmbedChoice } from '../../../src/app/embedding/embed-code.ts';
import { reportedHeight } from '../../../src/app/embedding/frame-height.ts';

const BASE = 'https://news.example/timelines/?data=data/x.json#e=amia';
const USUAL: EmbedChoice = {
  file: null,
  theme: null,
  language: null,
  direction: 'ltr',
  key: true,
  zoom: true,
  fold: false,
  place: WHOLE,
};
const address = (choice: Partial<EmbedChoice>) => embedAddress({ ...USUAL, ...choice }, BASE);

describe('embedAddress(choice, base)', () => {
  it('says nothing that is so anyway', () => {
    expect(address({})).toBe('https://news.example/timelines/embed.html');
  });

  it.each([
    [{ file: 'data/my story.json' }, '?data=data%2Fmy+story.json'],
    [{ theme: 'dark' }, '?theme=dark'],
    [{ direction: 'rtl' }, '?dir=rtl'],
    [{ language: 'fa-u-ca-persian' }, '?lang=fa-u-ca-persian'],
    [{ key: false, zoom: false }, '?key=0&zoom=0'],
    [{ fold: true }, '#fold=1'],
    [{ place: { ...WHOLE, eventId: 'strikes' } }, '#e=strikes'],
    [
      { place: { ...WHOLE, period: [0, 86_400_000 * 365], sourceCodes: ['PF', 'IP'] } },
      '#t=1970-01-01/1970-12-31&s=PF,IP',
    ],
  ] as const)('%j is %s', (choice, part) => {
    expect(address(choice)).toBe(`https://news.example/timelines/embed.html${part}`);
  });

  it('is read by the embed as it was meant', () => {
    const choice = { theme: 'light', direction: 'rtl', key: false, zoom: false } as const;
    const written = address({ ...choice, file: 'data/a&b=c.json' });
    expect(embedOptions(written)).toEqual({ ...choice, file: 'data/a&b=c.json' });
  });
});

describe('reportedHeight(data)', () => {
  it.each([
    [612, 612],
    [611.2, 612],
    [-5, 100],
    [1e9, 20_000],
  ])('%d px are %d', (height, px) => {
    expect(reportedHeight({ type: 'datelines:height', height })).toBe(px);
  });

  it.each([
    [null],
    ['datelines:height'],
    [{ height: 612 }],
    [{ type: 'datelines:height' }],
    [{ type: 'datelines:height', height: '612' }],
    [{ type: 'datelines:height', height: NaN }],
    [{ type: 'datelines:height', height: Infinity }],
  ])('%j is none', (data) => {
    expect(reportedHeight(data)).toBeNull();
  });
});
