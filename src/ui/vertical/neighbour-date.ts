/** Dates of neighbours on a small button. */

/**
 * A date without the year it shares with the date beside it: "21 Aug" next to
 * "from Sep 2025". Only a year at the end of both is left out, and never one
 * that is all there is.
 */
export function withoutSharedYear(label: string, beside: string): string {
  const ending = /[ ,]+(\p{Nd}{4})$/u;
  const year = ending.exec(label)?.[1];
  const other = /(\p{Nd}{4})$/u.exec(beside)?.[1];
  return year !== undefined && year === other ? label.replace(ending, '') : label;
}
