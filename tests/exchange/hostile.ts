/** A dataset whose texts are as bad as a file can hold, whatever checked it, and words to export it with. */
import { dateWords, type Dataset, type Edtf, type EventRecord } from '../../src/model/index.ts';
import { dataset, event, source } from '../timeline/support/story.ts';

export const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://example.org/?"&A1;"open")',
  '+1+cmd|calc!A0',
  "-2+3, @SUM(1), '=1",
  'commas, "quotes", semicolons; and\nline\r\nends',
  'tab\tand bell\u0007',
  'turned \u202erevo\u202c and \u2066kept\u2069',
  'زلزله در شهر، ۱۹۹۰؛ «نقل»',
  'family 👩‍👩‍👧‍👦 and flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿, twice 👩‍👩‍👧‍👦',
  'half \ud83d character',
  '</script><script>alert(1)</script>\u2028next',
  '\\end{document} {50%} of $5 & #1_a ~b^c',
  'BEGIN:VEVENT\r\nSUMMARY:forged',
  '__proto__',
];

const DATES = ['2025-06-01', '2019-03', '195X', '1999/..', '2019-03~', '2025-06-13/2025-06-24'];

const worded = (title: string, i: number): EventRecord => ({
  ...event({
    id: `e${i}`,
    when: DATES[i % DATES.length]!,
    title: 'x',
    by: ['a', 'b'],
    differ: true,
  }),
  title,
  summary: title,
  people: [title, 'Ada; Byron'],
  places: [title],
});

export const hostile: Dataset = dataset(
  [
    {
      ...source('a', HOSTILE[3]!, 'AA', '2025-11-27'),
      url: 'https://example.org/a?b={c}&d=e_f%20g',
    },
    {
      ...source('b', HOSTILE[0]!, 'BB', '2025-10', 'opinion'),
      title: HOSTILE[10]!,
      author: HOSTILE[5]!,
    },
  ],
  HOSTILE.map(worded),
);

export const words = {
  dateWords: (when: Edtf) => dateWords(when, { locale: 'en' }),
  precision: () => '',
  certainty: () => '',
  reportedBy: (n: number) => `Reported by ${n}`,
};
export const page = { url: 'https://example.org/timeline/#e=old' };
