/** What stands around the chart of a picture: title and how to read it above, the key of sources and whose it is below. */
import { html, WORDMARK, type Markup } from '../embed/drawings.ts';
import type { Chart } from './across.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';
import { pictureMeasure } from './text-width.ts';

const TITLE = { size: 23, weight: 500, line: 27 };
const READ = { size: 14, line: 20 };
const KEY = { size: 13, line: 24, gap: 16, shape: 20 };

/** A part of the picture, drawn from its own top. */
type Part = Chart;

/** The rule, the title on as many lines as it needs, and how to read what follows. */
export function heading(
  { dataset, items, language, direction }: Scene,
  pen: Pen,
  width: number,
): Part {
  const side = sideOf(direction, width);
  // A serif face is a little wider than what it is measured with.
  const room = width / 1.04;
  const title = wrapped(dataset.title, room, { size: TITLE.size, weight: TITLE.weight });
  const { embed } = language;
  const strong = items.some((item) => item.sourceIds.length > 1);
  const disputed = items.some((item) => item.disputed);
  const boldWidth = pictureMeasure(`${embed.bold} `, { size: READ.size, weight: 640 });
  const strongWidth = boldWidth + pictureMeasure(embed.boldMeans, { size: READ.size, weight: 420 });
  const signWidth = 24 + pictureMeasure(embed.signMeans, { size: READ.size, weight: 420 });
  const isOneLine = !strong || strongWidth + 8 + signWidth <= width;
  const top = 20 + title.length * TITLE.line;
  const signAt = {
    x: strong && isOneLine ? strongWidth + 8 : 0,
    y: top + (isOneLine ? 0 : READ.line) + 13,
  };
  const words = { size: READ.size, fill: 'ink-2', anchor: side.anchor } as const;
  const lines = Number(strong || disputed) + Number(strong && disputed && !isOneLine);
  return {
    height: top + lines * READ.line + 10,
    drawing: html`${pen.rule(0, width, { color: 'ink', thick: 2 })}<g class="serif">${title.map((text, i) => pen.heading(text, { x: side.at(0), y: 12 + TITLE.size + i * TITLE.line, size: TITLE.size, weight: TITLE.weight, anchor: side.anchor }))}</g>${strong && pen.begun(embed.bold, embed.boldMeans, { ...words, x: side.at(0), y: top + 13, weight: 420 })}${disputed && html`${pen.sign(side.at(signAt.x + 9), signAt.y - 5, 7.5)}${pen.line(embed.signMeans, { ...words, x: side.at(signAt.x + 24), y: signAt.y, weight: 420 })}`}`, // prettier-ignore
  };
}

/** Each source that is shown, by shape and name, on as many lines as they need. */
export function key({ sources, hiddenSources, direction }: Scene, pen: Pen, width: number): Part {
  const side = sideOf(direction, width);
  let [x, row] = [0, 0];
  const entries = sources
    .filter((source) => !hiddenSources.has(source.id))
    .map((source): Markup => {
      const room = KEY.shape + pictureMeasure(source.publisher, { size: KEY.size, weight: 420 });
      if (x > 0 && x + room > width) [x, row] = [0, row + 1];
      const [from, y] = [x, 8 + row * KEY.line];
      x += room + KEY.gap;
      return html`${pen.shape(source, side.at(from + 7), y + 8)}${pen.line(source.publisher, { x: side.at(from + KEY.shape), y: y + 12.5, size: KEY.size, weight: 420, anchor: side.anchor })}`; // prettier-ignore
    });
  return { height: 8 + (row + 1) * KEY.line + 6, drawing: html`${entries}` };
}

/** Whose it is, and where the timeline itself is, as far as there is room for it. */
export function credit(
  { language, direction }: Scene,
  pen: Pen,
  { width, page }: { width: number; page: string | null },
): Part {
  const side = sideOf(direction, width);
  const name = language.chart.product;
  const used = 25 + pictureMeasure(name, { size: 14, weight: 760 });
  const address = page?.replace(/^https?:\/\/|\/$/gu, '') ?? '';
  const fits = used + 24 + pictureMeasure(address, { size: 13, weight: 420 }) <= width;
  const mirror = direction === 'ltr' ? '' : ` scale(-1 1)`;
  return {
    height: 44,
    drawing: html`${pen.rule(0, width, { color: 'line', thick: 1 })}<g transform="translate(${side.at(0)} 13)${mirror}">${pen.path(WORDMARK)}</g>${pen.line(name, { x: side.at(25), y: 27, size: 14, weight: 760, anchor: side.anchor })}${address !== '' && fits && pen.line(address, { x: side.at(width), y: 27, size: 13, weight: 420, fill: 'ink-2', anchor: side.anchor === 'left' ? 'right' : 'left' })}${pen.rule(43, width, { color: 'line', thick: 1 })}`, // prettier-ignore
  };
}

/** Distances from where reading begins, as x from the left; and which edge of a text stands there. */
function sideOf(direction: Scene['direction'], width: number) {
  const isLtr = direction === 'ltr';
  return {
    anchor: isLtr ? ('left' as const) : ('right' as const),
    at: (from: number) => (isLtr ? from : width - from),
  };
}

/** A text on lines that fit; a word that is wider than all of one stands alone. */
function wrapped(text: string, width: number, font: { size: number; weight: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && pictureMeasure(longer, font) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
