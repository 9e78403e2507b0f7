import { describe, expect, it } from 'vitest';
import { elementCode } from '../../../src/app/embedding/element-code.ts';
import { WHOLE, type EmbedChoice } from '../../../src/app/embedding/embed-code.ts';

const BASE = 'https://news.example/timelines/?data=data/x.json#e=amia';
const USUAL: EmbedChoice = {
  ...{ file: null, theme: null, language: null, direction: 'ltr' },
  ...{ key: true, zoom: true, fold: false, place: WHOLE },
};
const parsed = (choice: Partial<EmbedChoice> = {}, widthPx: number | null = 680) => {
  const code = elementCode({ ...USUAL, ...choice }, BASE, {
    widthPx,
    heightPx: 588,
    script: { file: 'datelines-timeline-0a1b.js', integrity: 'sha384-abc' },
    fallback: '<section><ol></ol></section>',
  });
  const page = new DOMParser().parseFromString(code, 'text/html');
  return { element: page.querySelector('datelines-timeline')!, page };
};

describe('elementCode(choice, base, facts)', () => {
  it('is an element with absolute addresses, room kept free, and the list in it', () => {
    const { element } = parsed();
    expect(element.getAttribute('src')).toBe('https://news.example/timelines/data/events.json');
    expect(element.getAttribute('explore')).toBe('https://news.example/timelines/');
    expect(element.getAttribute('height')).toBe('588');
    expect((element as HTMLElement).style.height).toBe('588px');
    expect((element as HTMLElement).style.maxWidth).toBe('680px');
    expect(element.querySelector('ol')).not.toBeNull();
  });

  it('brings its script by the name of its content, with its hash', () => {
    const script = parsed().page.querySelector('script')!;
    expect(script.type).toBe('module');
    expect(script.src).toBe('https://news.example/timelines/datelines-timeline-0a1b.js');
    expect(script.getAttribute('integrity')).toBe('sha384-abc');
  });

  it('says nothing that is so anyway', () => {
    const names = [...parsed({}, null).element.attributes].map(({ name }) => name);
    expect(names).toEqual(['src', 'explore', 'height', 'style']);
  });

  it('says all that was chosen', () => {
    const { element } = parsed({
      ...{ file: 'data/a&b="c".json', theme: 'dark', language: 'fa', direction: 'rtl' },
      ...{ key: false, zoom: false, fold: true },
      place: { eventId: 'strikes', period: [0, 86_400_000 * 365], sourceCodes: ['PF', 'IP'] },
    });
    const said = Object.fromEntries(
      [...element.attributes].map(({ name, value }) => [name, value]),
    );
    expect(said).toMatchObject({
      ...{ selected: 'strikes', view: '1970-01-01/1970-12-31', sources: 'PF,IP', fold: '1' },
      ...{ theme: 'dark', lang: 'fa', dir: 'rtl', key: 'false', interactive: 'false' },
      explore: 'https://news.example/timelines/?data=data%2Fa%26b%3D%22c%22.json',
    });
  });
});
