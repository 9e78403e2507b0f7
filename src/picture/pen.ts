/** What a picture is drawn with: its colours, its measure, and lines of text that keep their width in any font. */
import { attributes, html, Markup } from '../embed/drawings.ts';
import { disputeSignPath, sourceColor, sourceShapePath } from '../ui/plain.ts';
import type { TimelineSource } from '../timeline/index.ts';
import type { Palette } from './palette.ts';
import { isKnownWidth, pictureMeasure } from './text-width.ts';

/** Fonts that are where the picture is opened, first those whose widths it was laid out with. */
export const SANS = "'Helvetica Neue',Helvetica,Arial,'Liberation Sans',Arimo,sans-serif";
export const SERIF = "Georgia,'Times New Roman','Liberation Serif',Tinos,serif";

export interface LineOptions {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  /** Which edge stands at `x`, whatever the direction of the text. */
  readonly anchor?: 'left' | 'right';
  readonly fill?: keyof Palette;
  /** Behind the letters, so that lines do not touch them. */
  readonly halo?: keyof Palette;
}

export type Pen = ReturnType<typeof penOf>;

/** Draws with the colours of a palette. */
export function penOf(palette: Palette) {
  const line = (text: string, options: LineOptions): Markup => {
    const { x, y, size, weight, anchor = 'left', fill = 'ink', halo } = options;
    const width = isKnownWidth(text, { weight }) && pictureMeasure(text, { size, weight });
    return html`<text
      x="${x}"
      y="${y}"
      font-size="${size}"
      ${attributes({
        'font-weight': weight,
        'text-anchor': anchor === 'right' && 'end',
        fill: palette[fill],
        textLength: width,
        lengthAdjust: width !== false && 'spacingAndGlyphs',
        'paint-order': halo && 'stroke',
        stroke: halo && palette[halo],
        'stroke-width': halo && 4,
        'stroke-linejoin': halo && 'round',
      })}
      >${text}</text
    >`;
  };
  /** As `line`, in a face whose widths are not known. */
  const heading = (text: string, { x, y, size, weight, anchor }: LineOptions): Markup =>
    html`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${palette.ink}" ${attributes({ 'text-anchor': anchor === 'right' && 'end' })}>${text}</text>`; // prettier-ignore
  /** A line whose first words are bold; whatever their widths, what follows stands after them. */
  const begun = (bold: string, rest: string, { x, y, size, anchor, fill = 'ink' }: LineOptions) =>
    html`<text x="${x}" y="${y}" font-size="${size}" fill="${palette[fill]}" ${attributes({ 'text-anchor': anchor === 'right' && 'end' })}><tspan font-weight="640">${bold}</tspan> ${rest}</text>`; // prettier-ignore
  return {
    line,
    begun,
    heading,
    path: (d: string): Markup => html`<path d="${d}" fill="${palette.ink}" />`,
    sign: (x: number, y: number, size = 8): Markup =>
      html`<g transform="translate(${x} ${y})" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="1.5"><circle r="${size}" /><path fill="none" d="${disputeSignPath(size)}" /></g>`, // prettier-ignore
    shape: ({ shape, slot }: TimelineSource, x: number, y: number): Markup =>
      html`<path d="${sourceShapePath(shape, 5.5, x, y)}" fill="${colorOf(sourceColor(slot), palette)}" />`, // prettier-ignore
    rule: (y: number, width: number, { color, thick }: { color: keyof Palette; thick: number }) =>
      html`<rect y="${y}" width="${width}" height="${thick}" fill="${palette[color]}" />`,
    /** Drawings of the embed with their custom properties told outright, and without what is there to be pressed. */
    resolved: ({ text }: Markup): Markup =>
      new Markup(colorOf(text, palette).replace(/ data-(?:press|ids|key)="[^"]*"/g, '')),
  };
}

function colorOf(text: string, palette: Palette): string {
  return text.replace(/var\(--([a-z\d-]+)\)/g, (whole, name: string) =>
    Object.hasOwn(palette, name) ? palette[name as keyof Palette] : whole,
  );
}
