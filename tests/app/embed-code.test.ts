import { describe, expect, it } from 'vitest';
import { embedOptions } from '../../src/embed/load.ts';
import { embedAddress, frameCode, WHOLE, type EmbedChoice } from '../../src/app/embed-code.ts';
import { reportedHeight } from '../../src/app/frame-height.ts';

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

describe('frameCode(address, facts)', () => {
  const code = (facts: Partial<Parameters<typeof frameCode>[1]> = {}) =>
    frameCode('https://news.example/t/embed.html?a=1&b=2', {
      title: 'Timeline: x',
      widthPx: 680,
      heightPx: 588,
      script: { file: 'embed-0123.js', integrity: 'sha384-abc' },
      ...facts,
    });
  const parsed = (html: string) => {
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    return { frame: body.querySelector('iframe')!, script: body.querySelector('script')!, body };
  };

  it('is a frame that waits, tells nobody where it stands, and can reach nothing of the page', () => {
    const { frame } = parsed(code());
    expect(frame.getAttribute('src')).toBe('https://news.example/t/embed.html?a=1&b=2');
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame.getAttribute('sandbox')?.split(' ')).not.toContain('allow-same-origin');
    expect(frame.getAttribute('sandbox')?.split(' ')).toContain('allow-scripts');
    expect(frame.style.maxWidth).toBe('680px');
    expect(frame.style.height).toBe('588px');
    expect(frame.hasAttribute('data-datelines')).toBe(true);
  });

  it('has the script beside the embed, with its hash', () => {
    const { script } = parsed(code());
    expect(script.getAttribute('src')).toBe('https://news.example/t/embed-0123.js');
    expect(script.getAttribute('integrity')).toBe('sha384-abc');
    expect(script.getAttribute('crossorigin')).toBe('anonymous');
  });

  it('has no hash for a script whose content may change', () => {
    const { script } = parsed(code({ script: { file: 'embed.js', integrity: null } }));
    expect(script.hasAttribute('integrity')).toBe(false);
    expect(script.hasAttribute('crossorigin')).toBe(false);
  });

  it('fills its column when no width is wanted', () => {
    expect(parsed(code({ widthPx: null })).frame.style.maxWidth).toBe('');
  });

  it('keeps a title with markup a title', () => {
    const title = "\"><script>alert(1)</script> & <b onclick='x'>";
    const { frame, body } = parsed(code({ title }));
    expect(frame.title).toBe(title);
    expect(body.children).toHaveLength(2);
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
