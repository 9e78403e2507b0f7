/** What collecting mentions has to say of dates that made none, in the order it was found. */
import type { Diagnostic, ResolvedTime } from '../../model/index.ts';
import type { Refusal } from './candidate.ts';

export const NOTHING_TOLD: Refusal = {
  code: 'no-event',
  why: 'no word under it tells of something that happened',
};
/** The code of the note that a date's words make no title. */
export const NO_TITLE_NOTE = 'not-an-event:no-title';
export const NO_TITLE: Refusal = {
  code: 'no-title',
  why: 'who did what cannot be told from the clause alone',
};

export class Notes {
  readonly diagnostics: Diagnostic[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** A date that could not be told; nothing for one that never was meant to be. */
  unresolved(time: ResolvedTime): void {
    if (time.unresolved === undefined) return;
    this.add('unresolved-time', 'warning', time, time.unresolved);
  }

  /** A date that is that of no event of the story, and why. */
  refused(time: ResolvedTime, { code, why }: Refusal): void {
    this.add(`not-an-event:${code}`, 'note', time, `“${time.text}” makes no event: ${why}.`);
  }

  private add(
    code: string,
    severity: Diagnostic['severity'],
    { range, text }: ResolvedTime,
    message: string,
  ): void {
    const where = { source: this.source, range, text };
    this.diagnostics.push({ code, severity, message, where });
  }
}
