/**
 * Where labels stand on their poles. Rows count upwards from the axis; a label
 * takes the lowest rows in which no text meets a text, no pole meets a text,
 * and nothing meets an obstacle. Leaving a label out is worst, then a form
 * tighter than it likes, then height; the same input gives the same picture.
 */
import { Board, type Attempt } from './board.ts';
import { Search } from './place-search.ts';

/** One way to set a label: the width of its text in px and its height in rows. */
export interface LabelShape {
  readonly text: { readonly width: number; readonly rows: number };
  /** Cost of using it, in rows: the roomiest that suits the place has none. */
  readonly penalty: number;
}

export interface PoleLabel {
  /** Pole, after spreading; the labels are given in this order. */
  readonly px: number;
  readonly shapes: readonly LabelShape[];
  /** Cost of leaving it out, 1 for the least important. */
  readonly importance: number;
  /** Lowest row its own pole allows: above a bend. */
  readonly minRow: number;
}

export type Side = 'after' | 'before';

export interface LabelPlace {
  readonly label: number;
  readonly shape: number;
  readonly side: Side;
  readonly row: number;
}

export interface PlaceOptions {
  readonly lo: number;
  readonly hi: number;
  /** Rows there are. */
  readonly maxRows: number;
  /** Space between a text and its pole, and between two texts of one row. */
  readonly pad: number;
  readonly gap: number;
  /** Lowest free row over a stretch of px: above marks and bends. */
  readonly groundRow: (x0: number, x1: number) => number;
  /** Rows `[from, to)` no text may take over a stretch, and no pole may cross. */
  readonly blocked: (x0: number, x1: number) => readonly (readonly [number, number])[];
}

/** Labels being placed: what was found is kept, and can be looked at longer. Effort is counted in placements. */
export class Placing {
  private readonly groups: readonly { readonly from: number; readonly search: Search }[];

  constructor(labels: readonly PoleLabel[], options: PlaceOptions) {
    this.groups = groupsOf(labels, options).map(([from, to]) => ({
      from,
      search: new Search(new Board(labels.slice(from, to), options)),
    }));
  }

  /** Places for as many labels as fit, or better ones, with room for those left out. */
  look(how: 'fit' | 'improve', effort: number): LabelPlace[] {
    return this.groups.flatMap(({ from, search }) => placesOf(search[how](effort), search, from));
  }
}

/** Runs of labels that could reach each other; between two runs nothing can touch. */
function groupsOf(labels: readonly PoleLabel[], { pad, gap }: PlaceOptions): [number, number][] {
  const groups: [number, number][] = [];
  let reach = -Infinity;
  labels.forEach((label, i) => {
    const widest = Math.max(0, ...label.shapes.map((s) => s.text.width)) + pad;
    if (label.px - widest >= reach + gap) groups.push([i, i]);
    const group = groups.at(-1);
    if (group) group[1] = i + 1;
    reach = Math.max(reach, label.px + widest);
  });
  return groups;
}

function placesOf({ ways, rows }: Attempt, { board }: Search, from: number): LabelPlace[] {
  return board.candidates.flatMap((own, i): LabelPlace[] => {
    const c = own[ways[i] ?? -1];
    return c ? [{ label: i + from, shape: c.shape, side: c.side, row: rows[i] ?? 0 }] : [];
  });
}
