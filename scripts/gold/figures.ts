/** The figures of a score in words and as a table. */
import { f1Of, percentOf, type Measure, type Score, type Share } from './judgement.ts';

/** One sum: the open stories, or those set aside. */
export interface Part {
  readonly name: string;
  readonly stories: number;
  readonly articles: number;
  readonly score: Score;
}

interface Row {
  readonly label: string;
  /** Whether `npm test` refuses that it sinks well below what docs/quality.md says. */
  readonly isHeld?: true;
  readonly value: (score: Score) => number | undefined;
  /** What the percentage is of. */
  readonly of: (score: Score) => number;
}

const share = (label: string, measure: Measure): Row => ({
  label,
  value: (score) => percentOf(score[measure]),
  of: (score) => score[measure].of,
});

const held = (row: Row): Row => ({ ...row, isHeld: true });

const OTHER_TRAPS = ['hypothetical', 'comparison', 'background', 'furniture'] as const;

function otherTraps(score: Score): Share {
  return OTHER_TRAPS.map((measure) => score[measure]).reduce((a, b) => ({
    right: a.right + b.right,
    of: a.of + b.of,
  }));
}

/** What is printed, in order; docs/quality.md says what each row means. */
export const ROWS: readonly Row[] = [
  held(share('events found, recall', 'events found')),
  held(share('events found, precision', 'records right')),
  share('passages cited', 'passages cited'),
  held(share('date of event exact', 'date of event')),
  share('date of citation exact', 'date of citation'),
  held(share('title acceptable', 'title')),
  share('short title acceptable', 'short title'),
  share('title in words of label', 'title in the words of the label'),
  share('attribution, recall', 'attribution found'),
  share('attribution, precision', 'attribution right'),
  share('attribution, who', 'who'),
  share('attribution, how', 'how'),
  share('figures', 'figure'),
  share('merging, recall', 'merge recall'),
  share('merging, precision', 'merge precision'),
  held({
    label: 'merging, F1',
    value: (score) => f1Of(score['merge recall'], score['merge precision']),
    of: (score) => score['merge recall'].of,
  }),
  share('merging, of all told', 'told together'),
  held(share('differences, recall', 'difference found')),
  share('differences, precision', 'difference right'),
  share('planned told apart', 'planned'),
  share('denied told apart', 'denied'),
  {
    label: 'other traps avoided',
    value: (score) => percentOf(otherTraps(score)),
    of: (score) => otherTraps(score).of,
  },
];

/** The figures of each part, a block of lines each. */
export function figureLines(parts: readonly Part[]): string[] {
  return parts.flatMap(({ name, stories, articles, score }) => [
    `events, ${name}: ${stories} ${stories === 1 ? 'story' : 'stories'}, ${articles} articles`,
    ...ROWS.map(
      (row) =>
        `  ${row.label.padEnd(26)}${oneDecimal(row.value(score)).padStart(6)}  of ${row.of(score)}`,
    ),
  ]);
}

/** The same as a Markdown table with a column for each part, its cells padded as Prettier has them. */
export function figureTable(parts: readonly Part[]): string[] {
  const rows = [
    ['', ...parts.map(({ name }) => name)],
    ['stories, articles', ...parts.map((p) => `${p.stories}, ${p.articles}`)],
    ...ROWS.map((row) => [
      row.label,
      ...parts.map(({ score }) => `${oneDecimal(row.value(score))} of ${row.of(score)}`),
    ]),
  ];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

function oneDecimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

/** Where the table stands in docs/quality.md. */
const BEGIN = '<!-- Written by npm run score -- --record: do not edit. -->';
const END = '<!-- End of what is written. -->';

/**
 * The document with the table put in place of the one it has.
 * @throws Error when the two comments that enclose it are not there.
 */
export function withTable(document: string, table: readonly string[]): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`the document has no place between ${BEGIN} and ${END}`);
  return [document.slice(0, begin + BEGIN.length), table.join('\n'), document.slice(end)].join(
    '\n\n',
  );
}

/** A percentage on record, and of how many it is. */
export interface Recorded {
  readonly percent: number;
  readonly of: number;
}

/** What a document's table gives of the open stories, by the label of its row. */
export function recordedFigures(document: string): Map<string, Recorded> {
  const table = document.slice(document.indexOf(BEGIN), document.indexOf(END));
  const rows = [...table.matchAll(/^\| ([^|]+?) +\| ([\d.]+) of (\d+) /gmu)];
  return new Map(
    rows.map(([, label = '', percent, of]) => [
      label,
      { percent: Number(percent), of: Number(of) },
    ]),
  );
}

/** The standard error of a share, in points of percent: what one more or less text might change. */
export function standardError({ percent, of }: Recorded): number {
  return Math.sqrt((percent * (100 - percent)) / of);
}
