/** Widths of texts, by canvases that count what they are asked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { normalTextMeasure, textMeasure } from '../../../src/ui/behaviours/measure-text.ts';

const FONT = { size: 10, weight: 420 };

/** A canvas context whose letters are 6 px wide, and `narrow` px in a narrow font. */
class FakeContext {
  static narrow = 6;
  static asked: string[] = [];
  fontStretch = 'normal';
  #font = '';
  get font(): string {
    return this.#font;
  }
  set font(font: string) {
    this.#font = font;
    this.fontStretch = 'normal';
  }
  measureText(text: string): { width: number } {
    FakeContext.asked.push(`${this.fontStretch} ${text}`);
    return { width: text.length * (this.fontStretch === 'normal' ? 6 : FakeContext.narrow) };
  }
}

beforeEach(() => {
  FakeContext.asked = [];
  vi.stubGlobal('CanvasRenderingContext2D', FakeContext);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    () => new FakeContext() as never,
  );
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'fonts');
});

/** Of a browser whose canvases know normal letters alone. */
class PlainContext {
  font = '';
  measureText(text: string): { width: number } {
    return { width: text.length * 6 };
  }
}

const asked = (text: string) => FakeContext.asked.filter((entry) => entry.endsWith(` ${text}`));

describe('widths of texts', () => {
  it('lie between those of a family’s normal and its narrow letters, as the labels do', () => {
    FakeContext.narrow = 5;
    expect(textMeasure('Wide and narrow')('four', FONT)).toBeCloseTo(4 * (5 + 0.36), 9);
  });

  it('are measured once where a family has no narrow letters', () => {
    FakeContext.narrow = 6;
    expect(textMeasure('Plain')('four', FONT)).toBe(24);
    expect(asked('four')).toEqual(['normal four']);
  });

  it('are the page’s own where canvases know no narrow letters', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
      () => new PlainContext() as never,
    );
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      const { font, fontStretch } = this.style;
      return { width: `${this.textContent} ${font} ${fontStretch}` === 'four 420 10px Narrow 92%' ? 21.5 : 0 } as DOMRect; // prettier-ignore
    });
    const measure = textMeasure('Narrow');
    expect(measure('four', FONT)).toBe(21.5);
    expect(measure('four', FONT)).toBe(21.5);
    expect(normalTextMeasure('Narrow')('four', FONT)).toBe(24);
  });

  it('are measured once, however often they are asked', () => {
    FakeContext.narrow = 5;
    const measure = textMeasure('Twice');
    expect(measure('four', FONT)).toBe(measure('four', FONT));
    expect(asked('four')).toEqual(['normal four', 'semi-condensed four']);
  });

  it('follow the narrow letters of a font that comes late', () => {
    FakeContext.narrow = 6;
    const measure = textMeasure('Late');
    expect(measure('four', FONT)).toBe(24);
    FakeContext.narrow = 5;
    document.fonts.dispatchEvent(new Event('loadingdone'));
    expect(measure('fours', FONT)).toBeCloseTo(5 * 5.36, 9);
  });

  it('of letters at their normal width are measured once, whatever narrow ones a family has', () => {
    FakeContext.narrow = 5;
    expect(normalTextMeasure('Wide and narrow')('four', FONT)).toBe(24);
    expect(FakeContext.asked).toEqual(['normal four']);
  });
});
