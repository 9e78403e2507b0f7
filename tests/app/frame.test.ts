import { describe, expect, it } from 'vitest';
import { frameOf, type FrameInput } from '../../src/app/frame.ts';

const input = (change: Partial<FrameInput>, width = 1440, height = 900): FrameInput => ({
  page: { width, height },
  stage: { width, height: height - 56 },
  head: { width: 490, height: 256 },
  scale: 1,
  panel: false,
  filtering: false,
  sources: 5,
  atHome: true,
  direction: 'ltr',
  ...change,
});

describe('frameOf(input)', () => {
  it.each([
    [1440, 'horizontal', 'lanes', 208],
    [1200, 'horizontal', 'lanes', 208],
    [1199, 'horizontal', 'lanes', 160],
    [900, 'horizontal', 'lanes', 160],
    [899, 'horizontal', 'stacked', 0],
    [640, 'horizontal', 'stacked', 0],
    [639, 'vertical', 'stacked', 0],
  ])('at %i px lays out %s with %s below and a gutter of %i', (width, layout, below, gutter) => {
    expect(frameOf(input({}, width))).toMatchObject({ layout, below, gutter });
  });

  it.each([
    [1440, 'side', 416],
    [1199, 'side', 360],
  ])('at %i px puts the evidence in a %s panel', (width, panel, panelWidth) => {
    expect(frameOf(input({ panel: true }, width))).toMatchObject({ panel, panelWidth });
  });

  it.each([
    [899, 1024, 'sheet'],
    [390, 844, 'sheet'],
    [844, 390, 'side'],
    [667, 375, 'side'],
  ])('at %i × %i px, too narrow for lanes, it is a %s', (width, height, panel) => {
    expect(frameOf(input({ panel: true }, width, height)).panel).toBe(panel);
  });

  it('leaves the chart more than half of a phone on its side', () => {
    expect(frameOf(input({ panel: true }, 667, 375)).panelWidth).toBe(300);
    expect(frameOf(input({ panel: true }, 844, 390)).panelWidth).toBe(360);
  });

  it('takes text at 200 % for half the width', () => {
    const frame = frameOf(input({ scale: 2 }));
    expect(frame).toMatchObject({ layout: 'horizontal', below: 'stacked', width: 720 });
    expect(frameOf(input({ scale: 2 }, 1200)).layout).toBe('vertical');
  });

  it('keeps labels off the headline, on whichever side it stands', () => {
    expect(frameOf(input({})).obstacles).toEqual([{ x0: 40, x1: 530, y0: 28, y1: 292 }]);
    expect(frameOf(input({ direction: 'rtl' })).obstacles).toEqual([
      { x0: 910, x1: 1400, y0: 28, y1: 292 },
    ]);
  });

  it('has the headline above the chart, not in it, where it would fill the field', () => {
    const frame = frameOf(input({ head: { width: 768, height: 200 } }, 768));
    expect(frame.headFlows).toBe(true);
    expect(frame.obstacles).toEqual([]);
    expect(frame.height).toBeLessThanOrEqual(844 - 200);
  });

  it('shortens the headline to a line once the reader has moved', () => {
    expect(frameOf(input({ atHome: false })).briefHead).toBe(true);
    expect(frameOf(input({})).briefHead).toBe(false);
    expect(frameOf(input({ atHome: false }, 390)).briefHead).toBe(false);
  });

  it('leaves the labels the room of the headline’s other words while an event is open beside it', () => {
    const open = frameOf(input({ panel: true, head: { width: 377, height: 30 } }));
    expect(open).toMatchObject({ briefHead: true, wordsAfter: false });
    expect(open.obstacles).toEqual([{ x0: 40, x1: 417, y0: 10, y1: 48 }]);
    // On a phone the sheet lies over the page, which stays as it was.
    expect(frameOf(input({ panel: true }, 390)).briefHead).toBe(false);
  });

  it.each([
    [1440, 900, false],
    [1440, 840, false],
    [1440, 839, true],
    [1280, 720, true],
    [1024, 768, true],
    [768, 720, false],
    [390, 720, false],
  ])('at %i × %i px the headline is in fewer and longer lines: %s', (width, height, is) => {
    expect(frameOf(input({}, width, height)).longLines).toBe(is);
  });

  it('has no long lines where it has one', () => {
    expect(frameOf(input({ atHome: false }, 1280, 720)).longLines).toBe(false);
    expect(frameOf(input({ panel: true }, 1280, 720)).longLines).toBe(false);
  });

  it('lets the page scroll rather than press the chart flat', () => {
    const frame = frameOf(input({}, 1440, 500));
    expect(frame.height).toBe(frame.minHeight);
    expect(frame.height).toBeGreaterThan(500);
  });

  it('has a lower field, so that the line stays in view, under a strip of filters', () => {
    const short = { width: 1024, height: 260 };
    const asked = frameOf(input({ filtering: true, stage: short }, 1024, 768));
    const usual = frameOf(input({ atHome: false, stage: short }, 1024, 768));
    expect(asked.height).toBe(usual.height - 100);
  });

  it.each([
    ['a phone on its side', 844, 390],
    ['a window pulled low', 1440, 420],
  ])(
    'shows %s the line first, under the title alone, and the other words after',
    (_, width, height) => {
      const head = { width: 400, height: 36 };
      const frame = frameOf(input({ head }, width, height));
      expect(frame).toMatchObject({ briefHead: true, wordsAfter: true });
      expect(frame.minHeight).toBeLessThan(frameOf(input({ head }, width, 500)).minHeight);
      expect(frameOf(input({ head, panel: true }, width, height)).wordsAfter).toBe(false);
      expect(frameOf(input({}, width, 480)).wordsAfter).toBe(false);
    },
  );

  it('leaves the chart the room above a resting sheet', () => {
    const frame = frameOf(input({ panel: true, head: { width: 700, height: 40 } }, 768, 1024));
    expect(frame.bare).toBe(true);
    expect(frame.height).toBeCloseTo(1024 * 0.38 - 56 - 40);
  });

  it('leaves it that room above the filters, too, where they are a sheet and not a strip', () => {
    const head = { width: 700, height: 40 };
    const frame = frameOf(input({ filtering: true, head }, 768, 1024));
    expect(frame).toMatchObject({ bare: true, briefHead: true, panel: 'none' });
    expect(frame.height).toBeCloseTo(1024 * 0.38 - 56 - 40);
    expect(frameOf(input({ filtering: true, head }, 1440))).toMatchObject({
      bare: false,
      briefHead: true,
    });
    expect(frameOf(input({ filtering: true, head }, 390)).bare).toBe(false);
  });
});
