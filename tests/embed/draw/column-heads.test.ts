import { describe, expect, it } from 'vitest';
import { drawColumnHeads } from '../../../src/embed/draw/column-heads.ts';
import type { VerticalLayout } from '../../../src/timeline/index.ts';

/** Codes of the heads and the width each is set to, where letters are `px` wide. */
function widthsOf(codes: readonly string[], px: number): Record<string, number | null> {
  const columns = codes.map((code, i) => ({
    source: { code, shape: 'circle', slot: 1 },
    ...{ x: 14 + 15.5 * i, shown: true },
  }));
  const layout = { columns, width: 360, axisX: 92, textX: 110, stacked: false, direction: 'ltr' };
  const svg = document.createElement('div');
  const reader = {
    messages: { whatHappened: '', whoReportsIt: '' },
    // An I is a third of another letter.
    measureText: (text: string) =>
      Array.from(text).reduce((sum, c) => sum + (c === 'I' ? px / 3 : px), 0),
  };
  svg.innerHTML = drawColumnHeads(
    layout as unknown as VerticalLayout,
    reader as unknown as Parameters<typeof drawColumnHeads>[1],
  ).text;
  return Object.fromEntries(
    [...svg.querySelectorAll('text.code')].map((node) => {
      const length = node.getAttribute('textLength');
      return [node.textContent, length === null ? null : Number(length)];
    }),
  );
}

describe('drawColumnHeads(layout, reader)', () => {
  it('leaves codes as they are that fit over their columns', () => {
    expect(widthsOf(['AN', 'IP'], 6)).toEqual({ AN: null, IP: null });
  });

  it('brings the letters of all codes closer alike where one is too wide', () => {
    const { AN, IP } = widthsOf(['AN', 'IP'], 9);
    expect(AN).toBeCloseTo(13, 6);
    expect(IP! / AN!).toBeCloseTo(12 / 18, 2);
  });
});
