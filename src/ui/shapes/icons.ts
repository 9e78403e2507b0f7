/**
 * The few icons, as path data on a 16 × 16 grid, drawn in strokes of 1.6 px.
 * `mirror` marks those that point along the line of text and turn round in
 * right-to-left scripts.
 */
export interface IconDrawing {
  readonly path: string;
  readonly mirror?: true;
  /** Part that is filled, not stroked. */
  readonly solid?: string;
}

/** By themselves, because an embed has few of them. */
export const AWAY = { path: 'M5 3.5h7.5V11M12.5 3.5 3.5 12.5', mirror: true } as const;
export const CLOSE = { path: 'm3 3 10 10M13 3 3 13' } as const;
export const PREVIOUS = { path: 'M10 3 5 8l5 5', mirror: true } as const;
export const NEXT = { path: 'm6 3 5 5-5 5', mirror: true } as const;

export const ICONS = {
  close: CLOSE,
  previous: PREVIOUS,
  next: NEXT,
  up: { path: 'm3 10 5-5 5 5' },
  down: { path: 'm3 6 5 5 5-5' },
  find: { path: 'M11.6 7a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0zM10.5 10.5l4 4' },
  menu: { path: 'M2 4h12M2 8h12M2 12h12' },
  embed: { path: 'M5 4 1.5 8 5 12M11 4l3.5 4L11 12' },
  share: { path: 'M8 10V2M5 4.5 8 1.5l3 3M3 8v6h10V8' },
  theme: { path: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z', solid: 'M8 2a6 6 0 0 1 0 12z' },
  away: AWAY,
  plus: { path: 'M8 3v10M3 8h10' },
  minus: { path: 'M3 8h10' },
} as const satisfies Record<string, IconDrawing>;

export type IconName = keyof typeof ICONS;
