/**
 * Time running down, for phones and narrow embeds: the same idea turned by a
 * quarter. Rows follow each other in the order of their dates, quiet years are
 * folded to a break, and heights say precision, not length.
 */
import { columnWords, fullText } from '../labels/label-text.ts';
import { bundleItems, type Bundle } from '../bundle.ts';
import { compareStarts, wordsOf } from '../labels/candidates.ts';
import { quietSpells, type Fold } from '../time/fold.ts';
import type { TimelineItem } from '../events/item.ts';
import { METRICS } from '../metrics.ts';
import { verticalBead, verticalBody } from './body.ts';
import { columnsOf } from './columns.ts';
import { mirrorVertical } from './mirror.ts';
import type {
  VerticalFold,
  VerticalInput,
  VerticalLayout,
  VerticalRow,
  VerticalStack,
} from './types.ts';

const RIGHT_MARGIN = 16;
/** Where a row's lines stand, relative to its centre and the size of its title. */
const DATE_DROP = 4.5;
const FIRST_LINE = 1.27;
const LEADING = 1.24;
/** Height of a row without its title's lines, by title size: 36 at 16 px. */
const ROW_BASE = 2.25;
const ROW_TOP = 19;
const BREAK_HEIGHT = 24;
/** From the row above to a break, from a break to the row below; less where the break has no words. */
const BREAK_ROOM = { labelled: [1, 19], bare: [-11, 11] } as const;
/** A title of 120 letters in large print on a phone takes as many lines as it needs. */
const MOST_LINES = 30;
/** Length of a quiet year that is not folded. */
const QUIET_YEAR_PX = 24;
const YEAR_MS = 365.2425 * 86_400_000;
/** Rows a reader may be asked to scroll through before events are bundled anyway. */
const MOST_ROWS = 300;
/** Bundling by share of the whole span, in thousandths. */
const BUNDLE_REACH = 30;

type Entry =
  | { readonly kind: 'event'; readonly item: TimelineItem }
  | { readonly kind: 'bundle'; readonly bundle: Bundle };

/**
 * The vertical frame. Its height follows from its rows; nothing in it overlaps,
 * whatever the width of the words. An empty index gives an axis and no rows.
 */
export function layoutVertical(input: VerticalInput): VerticalLayout {
  const { width, direction = 'ltr', sources, titleSize = 16 } = input;
  const columns = columnsOf(sources, input.hiddenSources ?? new Set(), width);
  const { axisX, textX } = columns;
  const textWidth = Math.max(96, width - textX - RIGHT_MARGIN);
  const entries = entriesOf(input);
  const frame = { ...columns, textWidth, width, titleSize };
  const stack = (gaps?: readonly number[]) => stackRows(entries, frame, input, gaps);
  const { rows, folds, height } = stack(input.gapsOf?.(stack()));
  const layout: VerticalLayout = {
    width,
    height,
    direction,
    axisX,
    textX,
    textWidth,
    columns: columns.columns,
    stacked: columns.stacked,
    rows,
    folds,
    axis: axisBetween(folds, height),
  };
  return direction === 'rtl' ? mirrorVertical(layout) : layout;
}

/** Rows under each other with the breaks between them, and so many px more before each, and after the last. */
function stackRows(
  entries: readonly Entry[],
  frame: RowFrame,
  input: VerticalInput,
  gaps: readonly number[] = [],
): VerticalStack {
  const spells = quietSpells(input.index.extents(), input.home);
  const rows: VerticalRow[] = [];
  const folds: VerticalFold[] = [];
  let y = frame.titleSize * 1.5 + 1;
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    const spell = before && spells.find((s) => liesBetween(s, before, entry));
    y += gaps[i] ?? 0;
    if (spell) {
      const fold = foldAt(y, spell, input, folds.length);
      if (fold.fold) folds.push(fold.fold);
      y = fold.nextY;
    }
    const row = rowOf(entry, y, frame, input);
    rows.push(row);
    y += row.y1 - row.y0;
  });
  const last = gaps[entries.length] ?? 0;
  return { rows, folds, height: Math.max(60, rows.length > 0 ? y - 9 + last : 0) };
}

/** Events and bundles in the order in which a reader would tell them. */
function entriesOf({
  index,
  home,
  density = 'all',
  selectedId,
  focusedId,
}: VerticalInput): Entry[] {
  const items = index.slice();
  const x = (item: TimelineItem) => ((item.anchorMs - home[0]) / (home[1] - home[0])) * 1000;
  const isKept = (item: TimelineItem, strict: boolean) =>
    item.id === selectedId ||
    item.id === focusedId ||
    (strict && (item.sourceIds.length > 1 || item.disputed));
  let bundles: Bundle[] = [];
  const gather = (reach: number, strict: boolean) =>
    bundleItems(
      items.filter((item) => !isKept(item, strict)),
      x,
      { within: reach, maxWidth: reach },
    );
  const rowCount = () => index.size - bundles.reduce((sum, b) => sum + b.items.length - 1, 0);
  if (density === 'bundled') bundles = gather(BUNDLE_REACH, true);
  for (let reach = 1; rowCount() > MOST_ROWS && reach < 2000; reach *= 1.6)
    bundles = gather(reach, reach < BUNDLE_REACH);
  const bundled = new Set(bundles.flatMap((b) => b.items));
  return [
    ...items.filter((item) => !bundled.has(item)).map((item): Entry => ({ kind: 'event', item })),
    ...bundles.map((bundle): Entry => ({ kind: 'bundle', bundle })),
  ].sort((a, b) => compareStarts(headOf(a), headOf(b)));
}

function headOf(entry: Entry): TimelineItem {
  if (entry.kind === 'event') return entry.item;
  return entry.bundle.items.reduce((a, b) => (compareStarts(a, b) <= 0 ? a : b));
}

function extentOfEntry(entry: Entry): readonly [number, number] {
  if (entry.kind === 'bundle') return [entry.bundle.startMs, entry.bundle.endMs];
  const { startMs, endMs, anchorMs } = entry.item;
  return [Number.isFinite(startMs) ? startMs : anchorMs, Number.isFinite(endMs) ? endMs : anchorMs];
}

function liesBetween(spell: Fold, before: Entry, after: Entry): boolean {
  return extentOfEntry(before)[0] < spell.startMs && extentOfEntry(after)[0] >= spell.endMs - 1;
}

function foldAt(
  y: number,
  { startMs, endMs }: Fold,
  { fold = true, density, words }: VerticalInput,
  count: number,
): { readonly fold: VerticalFold | null; readonly nextY: number } {
  if (!fold) return { fold: null, nextY: y + ((endMs - startMs) / YEAR_MS) * QUIET_YEAR_PX };
  const labelled = density !== 'bundled' || count === 0;
  const [above, below] = BREAK_ROOM[labelled ? 'labelled' : 'bare'];
  const y0 = y + above;
  const y1 = y0 + BREAK_HEIGHT;
  return {
    fold: { y0, y1, startMs, endMs, label: labelled ? words.foldSpell(startMs, endMs) : null },
    nextY: y1 + below,
  };
}

interface RowFrame extends ReturnType<typeof columnsOf> {
  readonly textWidth: number;
  readonly width: number;
  readonly titleSize: number;
}

function rowOf(entry: Entry, y: number, frame: RowFrame, input: VerticalInput): VerticalRow {
  const { titleSize, textX, textWidth, axisX } = frame;
  const { measureText, words } = input;
  const event = entry.kind === 'event' ? entry.item : null;
  const bundle = entry.kind === 'bundle' ? entry.bundle : null;
  const label = event
    ? wordsOf(event)
    : {
        date: bundle ? words.period(bundle.startMs, bundle.endMs) : '',
        title: words.events(bundle?.items.length ?? 0),
        short: '',
        strong: false,
        disputed: false,
        plain: false,
      };
  const inFull = columnWords(label, { titleSize }, measureText, textWidth);
  const text = fullText(inFull, { titleSize }, measureText, textWidth, MOST_LINES);
  const { lines } = text;
  const height = titleSize * (ROW_BASE + LEADING * lines.length) - (titleSize < 16 ? 1.75 : 0);
  const lineY = (i: number) => y + DATE_DROP + titleSize * (FIRST_LINE + i * LEADING);
  const last = lines.length - 1;
  const items = event ? [event] : (bundle?.items ?? []);
  const placed = reportsOf(items, y, frame);
  const [startMs, endMs] = extentOfEntry(entry);
  const isOne = (id: string | null | undefined) => items.some((item) => item.id === id);
  return {
    id: event?.id ?? bundle?.id ?? '',
    target: entry.kind,
    ids: items.map((item) => item.id),
    x0: 0,
    x1: frame.width,
    y0: y - ROW_TOP,
    y1: y - ROW_TOP + height,
    y,
    body: event ? verticalBody(event, y) : { kind: 'none' },
    bead: event ? verticalBead(event) : null,
    vague: event !== null && event.vague !== 'none',
    date: { x: textX, y: y + DATE_DROP, text: text.date },
    title: lines.map((line, i) => ({ x: textX, y: lineY(i), text: line })),
    titleSize,
    strong: text.strong,
    sign: text.sign
      ? {
          x: textX + (text.widths[last] ?? 0) - METRICS.signRadius,
          y: lineY(last) - titleSize / 3,
        }
      : null,
    ...placed,
    connector:
      placed.reports.length > 0
        ? {
            x0: Math.min(...placed.reports.map((r) => r.x)),
            x1: axisX,
            strong: event !== null && event.sourceIds.length > 1,
          }
        : null,
    startMs,
    endMs,
    selected: isOne(input.selectedId),
    focused: isOne(input.focusedId),
  };
}

/** Stacked columns show this many shapes side by side. */
const STACKED_SHAPES = 5;
const STACKED_STEP = 12;

function reportsOf(
  items: readonly TimelineItem[],
  y: number,
  { columns, stacked, axisX }: RowFrame,
): Pick<VerticalRow, 'reports' | 'moreReports'> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const id of item.sourceIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  const own = columns.filter((c) => counts.has(c.source.id));
  const shown = stacked ? own.slice(0, STACKED_SHAPES) : own;
  return {
    moreReports: own.length - shown.length,
    reports: shown.map(({ source, x }, i) => ({
      source,
      x: stacked ? axisX - 22 - STACKED_STEP * (shown.length - 1 - i) : x,
      y,
      count: counts.get(source.id) ?? 1,
    })),
  };
}

function axisBetween(folds: readonly VerticalFold[], height: number): VerticalLayout['axis'] {
  const starts = [0, ...folds.map((f) => f.y1)];
  const ends = [...folds.map((f) => f.y0), height];
  return starts.map((y0, i) => ({ y0, y1: ends[i] ?? height }));
}
