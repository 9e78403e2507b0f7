import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictation, type DictatedFrame } from '../../../../src/ui/horizontal/ride/dictation.ts';
import { drawDictated } from '../../../../src/ui/horizontal/ride/draw-dictated.ts';
import type { Pen } from '../../../../src/ui/horizontal/ride/pen.ts';

/** A context that draws nothing and remembers what was asked of it. */
function witness() {
  const log: unknown[] = [];
  const context = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'createLinearGradient'
          ? (...line: number[]) => {
              const stops: unknown[] = [];
              return { line, stops, addColorStop: (...stop: unknown[]) => stops.push(stop) };
            }
          : (...args: unknown[]) => void log.push([name, ...args]),
      set: (_, name, value) => {
        const { line, stops } = value as { line?: unknown; stops?: unknown };
        log.push([name, line ? { line, stops } : value]);
        return true;
      },
    },
  ) as CanvasRenderingContext2D;
  return { log, context };
}

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const color = fc.constantFrom('red', '#123456', 'rgb(0 0 0 / 0.5)');
const tiles = [{}, {}, {}] as ImageBitmap[];
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count });
/** One thing to do with a pen. */
const deed: fc.Arbitrary<(pen: Pen) => void> = fc.oneof(
  numbers(6).map((n) => (pen: Pen) => pen.setTransform(...(n as [0, 0, 0, 0, 0, 0]))),
  numbers(4).map((n) => (pen: Pen) => pen.fillRect(...(n as [0, 0, 0, 0]))),
  numbers(5).map((n) => (pen: Pen) => pen.roundRect(...(n as [0, 0, 0, 0, 0]))),
  numbers(2).map((n) => (pen: Pen) => pen.lineTo(...(n as [0, 0]))),
  fc.constantFrom<(pen: Pen) => void>(
    (pen) => pen.beginPath(),
    (pen) => pen.stroke(),
    (pen) => pen.clip(),
    (pen) => pen.save(),
    (pen) => pen.restore(),
  ),
  number.map((n) => (pen: Pen) => void (pen.globalAlpha = n)),
  number.map((n) => (pen: Pen) => void (pen.lineWidth = n)),
  color.map((c) => (pen: Pen) => void (pen.fillStyle = c)),
  color.map((c) => (pen: Pen) => void (pen.strokeStyle = c)),
  fc.array(number, { maxLength: 4 }).map((n) => (pen: Pen) => pen.setLineDash(n)),
  fc.tuple(fc.constantFrom(...tiles), number, number).map((a) => (pen: Pen) => pen.drawImage(...a)),
  fc
    .tuple(numbers(4), fc.array(fc.tuple(number, color), { maxLength: 3 }))
    .map(([line, stops]) => (pen: Pen) => {
      const gradient = pen.createLinearGradient(...(line as [0, 0, 0, 0]));
      for (const stop of stops) gradient.addColorStop(...stop);
      pen.fillStyle = gradient;
    }),
);

describe('a chart that is drawn beside the page', () => {
  it('is told exactly what would be drawn on the page, frame after frame', () => {
    fc.assert(
      fc.property(fc.array(fc.array(deed)), (frames) => {
        const [here, there] = [witness(), witness()];
        const { pen, take } = dictation();
        const named = { colors: [] as string[], images: [] as ImageBitmap[] };
        for (const deeds of frames) {
          for (const act of deeds) {
            act(here.context);
            act(pen);
          }
          const { told, colors, images } = take();
          named.colors.push(...colors);
          named.images.push(...images);
          drawDictated(there.context, told, named);
          expect(there.log).toEqual(here.log);
        }
      }),
    );
  });

  it('is handed each colour and picture once', () => {
    const { pen, take } = dictation();
    const frame = (): DictatedFrame => {
      pen.fillStyle = 'red';
      pen.drawImage(tiles[0]!, 1, 2);
      return take();
    };
    expect(frame()).toMatchObject({ colors: ['red'], images: [tiles[0]] });
    expect(frame()).toMatchObject({ colors: [], images: [] });
  });

  it('remembers how strong the pen is, for who asks', () => {
    const { pen } = dictation();
    expect(pen.globalAlpha).toBe(1);
    pen.globalAlpha = 0.3;
    expect(pen.globalAlpha).toBe(0.3);
  });
});
