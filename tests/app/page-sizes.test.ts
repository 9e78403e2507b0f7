import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sizes } from '../../src/app/page-sizes.svelte.ts';
import Sized from './Sized.svelte';

/** px of each element, as a browser would give them. */
let widths: Record<string, number> = {};
let heights: Record<string, number> = {};
/** How often the stage has been measured. */
let measured = 0;
/** Tells that something has another size. */
let resize: () => void = () => {};

beforeEach(() => {
  widths = { MAIN: 1200, H1: 450, SPAN: 16 };
  heights = { MAIN: 700, H1: 180, SPAN: 0 };
  measured = 0;
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
    if (this.tagName === 'MAIN') measured += 1;
    return widths[this.tagName] ?? 0;
  });
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(function (this: Element) {
    return heights[this.tagName] ?? 0;
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resize = () => {
          told();
          flushSync();
        };
      }
      observe() {}
      unobserve() {}
    },
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('PageSizes', () => {
  const drawn = () => {
    const ondraw = vi.fn<(sizes: Sizes) => string>(() => '');
    render(Sized, { ondraw });
    return ondraw;
  };
  const START = {
    stage: { width: 1200, height: 700 },
    head: { width: 450, height: 180 },
    rem: { width: 16, height: 0 },
  };

  it('gives all sizes at once, so that a page is laid out once before it is seen', () => {
    expect(drawn().mock.calls).toEqual([[START]]);
  });

  it('measures once: to ask again after the chart is there is to have it laid out in between', () => {
    drawn();
    expect(measured).toBe(1);
  });

  it('tells what changes together as one change', () => {
    const ondraw = drawn();
    widths.MAIN = 900;
    widths.H1 = 300;
    heights.H1 = 240;
    resize();
    expect(ondraw.mock.calls).toEqual([
      [START],
      [{ ...START, stage: { width: 900, height: 700 }, head: { width: 300, height: 240 } }],
    ]);
  });

  it('is silent where nothing has changed', () => {
    const ondraw = drawn();
    resize();
    expect(ondraw).toHaveBeenCalledTimes(1);
  });
});
