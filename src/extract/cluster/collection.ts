/** What weighing two mentions asks of all the others: how rare words and dates are, and what each article opens with. */
import type { MentionOutline } from '../mention/outline.ts';
import { Calendar } from './calendar.ts';
import { Prevalence } from './prevalence.ts';

/** An article opens with its story: its first sentences that tell of an event. */
const LEAD_SENTENCES = 2;

export class Collection {
  readonly prevalence: Prevalence;
  readonly calendar: Calendar;
  /** Where the last sentence begins with which each article opens. */
  private readonly openings = new Map<string, number>();

  /** Of all mentions that are to be merged; of none where two are weighed by themselves. */
  constructor(mentions: readonly MentionOutline[]) {
    this.prevalence = new Prevalence(mentions);
    this.calendar = new Calendar(mentions);
    const first = new Map<string, readonly number[]>();
    for (const { source, sentence } of mentions) {
      const starts = new Set([...(first.get(source) ?? []), sentence.start]);
      first.set(source, [...starts].sort((a, b) => a - b).slice(0, LEAD_SENTENCES));
    }
    for (const [source, starts] of first) this.openings.set(source, starts.at(-1) ?? 0);
  }

  /** Whether its article opens with a mention. */
  isLead({ source, sentence }: MentionOutline): boolean {
    const last = this.openings.get(source);
    return last !== undefined && sentence.start <= last;
  }
}
