/**
 * A frame of a moving chart, written down for another thread: what is drawn there takes nothing from
 * the time of the page, and is seen without it.
 */
import type { Gradient, Pen } from './pen.ts';

/** What is told by numbers alone, in the words of a canvas. */
export const CALLS = [
  'setTransform',
  'clearRect',
  'fillRect',
  'strokeRect',
  'roundRect',
  'rect',
  'arc',
  'moveTo',
  'lineTo',
  'beginPath',
  'stroke',
  'fill',
  'clip',
  'save',
  'restore',
] as const satisfies readonly (keyof Pen)[];

/** What else is told: each has a number of its own after those of the calls. */
export const TOLD = {
  globalAlpha: CALLS.length,
  lineWidth: CALLS.length + 1,
  strokeColor: CALLS.length + 2,
  fillColor: CALLS.length + 3,
  fillGradient: CALLS.length + 4,
  fillHatching: CALLS.length + 5,
  lineDash: CALLS.length + 6,
  image: CALLS.length + 7,
} as const;

export interface DictatedFrame {
  /** One after the other: what to do, how many numbers follow, these numbers. */
  readonly told: Float64Array;
  /** What the numbers name, in the order in which it was first named; this frame's follow the frames' before. */
  readonly colors: readonly string[];
  readonly images: readonly ImageBitmap[];
}

export interface Dictation {
  readonly pen: Pen;
  /** A fill of tiles, for the pen; `matrix` is a to f, as a canvas has them. */
  readonly hatching: (tile: ImageBitmap, matrix: readonly number[]) => object;
  /** What the pen was told since it was asked last. */
  readonly take: () => DictatedFrame;
}

/** A fill that is more than a colour. */
interface WrittenFill {
  readonly write: () => void;
}

/** A pen that writes down; for one ride, because colours and pictures are named from its first frame on. */
export function dictation(): Dictation {
  const colors = numbered<string>();
  const images = numbered<ImageBitmap>();
  const { say, take } = writtenNumbers();
  const calls = Object.fromEntries(
    CALLS.map((name, i) => [
      name,
      (...numbers: number[]) => {
        say(i, numbers);
      },
    ]),
  ) as unknown as Pick<Pen, (typeof CALLS)[number]>;
  /** As it was last set: a pen can be asked. */
  const now: Pick<Pen, 'globalAlpha' | 'lineWidth' | 'strokeStyle' | 'fillStyle'> = {
    globalAlpha: 1,
    lineWidth: 1,
    strokeStyle: 'black',
    fillStyle: 'black',
  };
  const pen: Pen = {
    ...calls,
    get globalAlpha() {
      return now.globalAlpha;
    },
    set globalAlpha(alpha) {
      now.globalAlpha = alpha;
      say(TOLD.globalAlpha, [alpha]);
    },
    get lineWidth() {
      return now.lineWidth;
    },
    set lineWidth(px) {
      now.lineWidth = px;
      say(TOLD.lineWidth, [px]);
    },
    get strokeStyle() {
      return now.strokeStyle;
    },
    set strokeStyle(color) {
      now.strokeStyle = color;
      if (typeof color === 'string') say(TOLD.strokeColor, [colors.numberOf(color)]);
    },
    get fillStyle() {
      return now.fillStyle;
    },
    set fillStyle(fill) {
      now.fillStyle = fill;
      if (typeof fill === 'string') say(TOLD.fillColor, [colors.numberOf(fill)]);
      else if ('write' in fill) (fill as WrittenFill).write();
    },
    setLineDash: (lengths) => {
      say(TOLD.lineDash, lengths);
    },
    drawImage: (image, x, y) => {
      say(TOLD.image, [images.numberOf(image as ImageBitmap), x, y]);
    },
    createLinearGradient: (...line) => {
      const stops: number[] = [];
      const gradient: Gradient & WrittenFill = {
        addColorStop: (offset, color) => {
          stops.push(offset, colors.numberOf(color));
        },
        write: () => {
          say(TOLD.fillGradient, [...line, ...stops]);
        },
      };
      return gradient;
    },
  };
  return {
    pen,
    hatching: (tile, matrix) => ({
      write: () => {
        say(TOLD.fillHatching, [images.numberOf(tile), ...matrix]);
      },
    }),
    take: () => ({ told: take(), colors: colors.takeNew(), images: images.takeNew() }),
  };
}

/** Thousands of numbers in every frame: they are written where the last frame's were. */
function writtenNumbers() {
  let numbers = new Float64Array(1024);
  let end = 0;
  return {
    say: (what: number, more: readonly number[]): void => {
      const next = end + 2 + more.length;
      if (next > numbers.length) {
        const larger = new Float64Array(2 * next);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[end] = what;
      numbers[end + 1] = more.length;
      for (let i = 0; i < more.length; i++) numbers[end + 2 + i] = more[i] ?? 0;
      end = next;
    },
    take: (): Float64Array<ArrayBuffer> => {
      const taken = numbers.slice(0, end);
      end = 0;
      return taken;
    },
  };
}

/** Numbers things in the order in which they are first named. */
function numbered<T>() {
  const numbers = new Map<T, number>();
  let unseen: T[] = [];
  return {
    numberOf(thing: T): number {
      let number = numbers.get(thing);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(thing, number);
        unseen.push(thing);
      }
      return number;
    },
    takeNew(): readonly T[] {
      const taken = unseen;
      unseen = [];
      return taken;
    },
  };
}
