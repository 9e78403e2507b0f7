/** The element as its tests put it into a page, in a narrow column: jsdom lays nothing out. */
import { afterAll, beforeEach, expect, vi } from 'vitest';
import '../../src/embed/element.ts';
import { DatelinesTimeline } from '../../src/embed/element.ts';
import { firstStoryJson } from '../support/first-story.ts';

/** Code that comes later is made on the way, which takes as long as the machine needs. */
export const eventually = <T>(expected: () => T): Promise<T> => vi.waitFor(expected, { timeout: 25_000 }); // prettier-ignore

let tell: () => void = () => {};
/** The element comes near to the screen. */
export const near = (): void => {
  tell();
};
/** Told each address that is asked for. */
export const fetched = vi.fn();

export function put(attributes = '', content = '<p>until then</p>'): DatelinesTimeline {
  document.body.innerHTML = `<datelines-timeline src="x.json" ${attributes}>${content}</datelines-timeline>`;
  return document.querySelector<DatelinesTimeline>('datelines-timeline')!;
}
export const inside = (element: DatelinesTimeline): ShadowRoot => element.shadowRoot!;
export const events = (element: DatelinesTimeline): Promise<HTMLElement[]> =>
  eventually(() => {
    const list = inside(element).querySelectorAll<HTMLElement>('.events button');
    expect(list.length).toBeGreaterThan(3);
    return [...list];
  });
export const told = (element: DatelinesTimeline, type: string) => {
  const heard = vi.fn();
  element.addEventListener(type, (event) => {
    heard((event as CustomEvent<unknown>).detail);
  });
  return heard;
};

/** The longest that an embed waits before it tells something, ms: its timers end with the page. */
const LONGEST_MS = 700;

/** Call it once in a file of tests. */
export function preparePage(): void {
  vi.setConfig({ testTimeout: 30_000 });
  afterAll(() => new Promise((resolve) => setTimeout(resolve, LONGEST_MS + 50)));
  beforeEach(() => {
    location.hash = '';
    fetched.mockClear();
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.stubGlobal('fetch', (address: string) => {
      fetched(address);
      return Promise.resolve(Response.json(firstStoryJson));
    });
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
          tell = () => callback([{ isIntersecting: true }]);
        }
        observe() {}
        disconnect() {}
      },
    );
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (
      this: HTMLElement,
    ) {
      return this.classList.contains('rem') ? 16 : 328;
    });
    HTMLElement.prototype.scrollIntoView = vi.fn();
  });
}
