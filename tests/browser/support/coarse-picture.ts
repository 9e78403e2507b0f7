/**
 * A page's picture, coarse enough to be the same on every machine: the mean lightness of each square
 * of 20 px as one hexadecimal digit, 0 black to f white. Letters blur into grey, so how a machine
 * smooths them does not tell; a block that moves, grows or is gone does. As text it reads as a diff.
 */
import type { Page } from '@playwright/test';

const CELL = 20;

/** One line for each row of squares. */
export async function coarsePicture(page: Page): Promise<string> {
  const png = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  return page.evaluate(
    async ([data, cell]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const lines: string[] = [];
      for (let y = 0; y < image.height; y += cell) {
        let line = '';
        for (let x = 0; x < image.width; x += cell) {
          const { data: pixels } = context.getImageData(x, y, cell, cell);
          let sum = 0;
          for (let i = 0; i < pixels.length; i += 4)
            sum += 0.2126 * pixels[i]! + 0.7152 * pixels[i + 1]! + 0.0722 * pixels[i + 2]!;
          line += Math.min(15, Math.floor((sum * 4) / pixels.length / 16)).toString(16);
        }
        lines.push(line);
      }
      return lines.join('\n') + '\n';
    },
    [png, CELL] as const,
  );
}

/** Share of the squares, 0 to 1, that differ by two steps of lightness or more; 1 where the sizes differ. */
export function difference(a: string, b: string): number {
  if (a.length !== b.length) return 1;
  const step = (digit: string | undefined) => Number.parseInt(digit ?? '', 16);
  const squares = Array.from(a).filter((digit) => digit !== '\n').length;
  const differing = Array.from(a).filter((digit, i) => Math.abs(step(digit) - step(b[i])) >= 2);
  return differing.length / squares;
}
