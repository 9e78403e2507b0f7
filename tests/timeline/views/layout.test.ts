/** Pictures of layouts, small enough to be read as a diff. */
import { expect, it } from 'vitest';
import { layoutHorizontal, layoutVertical } from '../../../src/timeline/index.ts';
import { drawHorizontal, drawVertical } from '../support/draw.ts';
import { HEADLINE, PERIOD_2025, story } from '../support/made.ts';

it.each([
  ['whole-span', { obstacles: [HEADLINE] }],
  [
    'period-2025',
    { viewport: PERIOD_2025, selectedId: 'strikes', width: 1024, margins: { start: 40, end: 24 } },
  ],
  [
    'embed-680',
    {
      width: 680,
      height: 424,
      below: 'stacked',
      margins: { start: 10, end: 14 },
      fieldTop: 10,
      minimap: false,
    },
  ],
  ['right-to-left', { direction: 'rtl' }],
] as const)('the first story: %s', async (name, more) => {
  const picture = drawHorizontal(layoutHorizontal({ ...story, ...more }));
  await expect(picture).toMatchFileSnapshot(`output/${name}.svg`);
});

it.each([
  ['phone-390', { width: 390 }],
  ['embed-360', { width: 328, density: 'bundled', titleSize: 15 }],
] as const)('the first story: %s', async (name, more) => {
  const picture = drawVertical(layoutVertical({ ...story, ...more }));
  await expect(picture).toMatchFileSnapshot(`output/${name}.svg`);
});
