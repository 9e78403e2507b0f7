/** Draws what was written down, in the order in which it was told. */
import { CALLS, TOLD, type DictatedFrame } from './dictation.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What the frames of one ride have named so far. */
export type Named = Pick<DictatedFrame, 'colors' | 'images'>;

/** Draws a frame on a context; `named` holds all that its numbers may name. */
export function drawDictated(
  context: Context,
  told: DictatedFrame['told'],
  { colors, images }: Named,
): void {
  const color = (number = -1) => colors[number] ?? 'transparent';
  for (let at = 0; at < told.length;) {
    const [what = -1, count = 0] = told.subarray(at, at + 2);
    const numbers = told.subarray(at + 2, at + 2 + count);
    const [a = 0, b = 0, c = 0, d = 0] = numbers;
    at += 2 + count;
    const call = CALLS[what];
    if (call) (context[call] as (...numbers: readonly number[]) => void).call(context, ...numbers);
    else if (what === TOLD.globalAlpha) context.globalAlpha = a;
    else if (what === TOLD.lineWidth) context.lineWidth = a;
    else if (what === TOLD.strokeColor) context.strokeStyle = color(a);
    else if (what === TOLD.fillColor) context.fillStyle = color(a);
    else if (what === TOLD.lineDash) context.setLineDash([...numbers]);
    else if (what === TOLD.image) {
      const image = images[a];
      if (image) context.drawImage(image, b, c);
    } else if (what === TOLD.fillGradient) {
      const gradient = context.createLinearGradient(a, b, c, d);
      for (let i = 4; i + 1 < count; i += 2) gradient.addColorStop(numbers[i] ?? 0, color(numbers[i + 1])); // prettier-ignore
      context.fillStyle = gradient;
    } else if (what === TOLD.fillHatching) {
      const tile = images[a];
      const pattern = tile && context.createPattern(tile, 'repeat');
      pattern?.setTransform(new DOMMatrix([...numbers.subarray(1)]));
      context.fillStyle = pattern ?? 'transparent';
    }
  }
}
