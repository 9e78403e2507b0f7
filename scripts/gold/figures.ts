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
  readonly value: (score: Score) => number | undefined;
  /** What the percentage is of. */
  readonly of: (score: Score) => number;
}

const share = (label: string, measure: Measure): Row => ({
  label,
  value: (score) => percentOf(score[measure]),
  of: (score) => score[measure].of,
});

const OTHER_TRAPS = ['hypothetical', 'comparison', 'background', 'furniture'] as const;

function otherTraps(score: Score): Share {
  return OTHER_TRAPS.map((measure) => score[measure]).reduce((a, b) => ({
    right: a.right + b.right,
    of: a.of + b.of,
  }));
}

/** What is printed, in order; docs/quality.md says what each row means. */
export const ROWS: readonly Row[] = [
  share('events found, recall', 'events found'),
  share('events found, precision', 'records right'),
  share('passages cited', 'passages cited'),
  share('date of event exact', 'date of event'),
  share('date of citation exact', 'date of citation'),
  share('title acceptable', 'title'),
  share('short title acceptable', 'short title'),
  share('attribution, recall', 'attribution found'),
  share('attribution, precision', 'attribution right'),
  share('attribution, who', 'who'),
  share('attribution, how', 'how'),
  share('figures', 'figure'),
  share('merging, recall', 'merge recall'),
  share('merging, precision', 'merge precision'),
  {
    label: 'merging, F1',
    value: (score) => f1Of(score['merge recall'], score['merge precision']),
    of: (score) => score['merge recall'].of,
  },
  share('differences, recall', 'difference found'),
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

/** The same as a Markdown table with a column for each part. */
export function figureTable(parts: readonly Part[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...parts.map(({ name }) => name)]),
    line(['---', ...parts.map(() => '---')]),
    line(['stories, articles', ...parts.map((p) => `${p.stories}, ${p.articles}`)]),
    ...ROWS.map((row) =>
      line([
        row.label,
        ...parts.map(({ score }) => `${oneDecimal(row.value(score))} of ${row.of(score)}`),
      ]),
    ),
  ];
}

function oneDecimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}
