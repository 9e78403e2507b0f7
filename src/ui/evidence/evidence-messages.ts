/**
 * The words of the evidence, in English. A language is one object of type
 * `EvidenceMessages`; dates and names arrive ready-made.
 *
 * Voice (DESIGN.md, 10): attribute, do not characterise; never rank sources.
 */
import type { Attribution, Difference } from '../../model/index.ts';
import { digits } from '../chart-messages.ts';
import type { Translated } from '../languages/translation.ts';

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const counted = (n: number) => SMALL[n] ?? digits.format(n);
/** "both" for two, "all three" for more. */
const allOf = (n: number) => (n === 2 ? 'both' : `all ${counted(n)}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const FIGURES: Record<Difference['about'], string> = {
  number: 'figures',
  date: 'dates',
  place: 'places',
};

/** Before a year an "an" only where it is read with a vowel: "an 1800 interview", "an 1100 interview". */
const article = (year: string) => (/^(8|11|18)/.test(year) ? 'an' : 'a');

const SAID = { reported: 'Reported by', alleged: 'Alleged by', said: 'According to' };

export const evidenceEnglish = {
  // What the mark says of the date
  exactDay: 'exact day',
  exactTime: 'exact time',
  within: {
    month: 'some time that month',
    season: 'some time that season',
    year: 'some time that year',
    decade: 'some time that decade',
    century: 'some time that century',
  },
  lasted: 'lasted',
  noEndGiven: 'no end given',
  noStartGiven: 'no start given',
  endUnknown: 'end not known',
  startUnknown: 'start not known',
  approximate: 'the source says about when',
  uncertain: 'the source is not sure',
  inferred: 'No source gives the full date; it was worked out from the text.',
  guessed: 'No source gives a date; this one rests on when they were published.',
  planned: 'Still to come when its sources were published.',

  // Disagreement
  publishedTogether: (n: number, date: string, isDay: boolean) =>
    `${capital(allOf(n))} were published ${isDay ? 'on' : 'in'} ${date}.`,
  publishedApart: (parts: readonly (readonly [publisher: string, date: string])[]) =>
    `Published: ${parts.map(([publisher, date]) => `${publisher}, ${date}`).join('; ')}.`,
  stance: (n: number, about: Difference['about']) =>
    `Datelines shows ${allOf(n)} ${FIGURES[about]} and does not choose between them.`,

  // Citations
  quotedWords: (words: string) => `“${words}”`,
  noQuote: 'The words of this source are not reproduced here.',
  importedQuote: 'Taken from a file that cites no words.',
  inContext: 'The passage in its context',
  through: (outlets: string) => `Through ${outlets}.`,
  quoting: (who: string) => `Quoting ${who}`,
  quotingOf: (who: string, date: string) => `Quoting ${who}, ${date}`,
  attributed: (how: Attribution['how'], who: string, publisher: string, when: string | null) => {
    const time = when === null ? '' : `, ${when}`;
    if (how === 'quoted') return `Quoting ${who}${time}`;
    if (how === 'interview')
      return `According to ${who}, in an interview ${when === null ? '' : `of ${when} `}cited by ${publisher}.`;
    return `${SAID[how]} ${who}${time}, cited by ${publisher}.`;
  },
  /** A plain year goes before the interview: "in a 2022 interview". */
  interviewOfYear: (who: string, publisher: string, year: string) =>
    `According to ${who}, in ${article(year)} ${year} interview cited by ${publisher}.`,
  ownDate: (date: string) => `This source’s own date: ${date}.`,
  passage: 'Read the passage',
  passageIn: (publisher: string) => `in ${publisher}, in a new tab`,
  archived: 'Archived copy',
  noAddress: 'No address is known for this source.',

  // Why this date?
  why: 'Why this date?',
  whySays: (words: string) => `The passage says “${words}”.`,
  whyImported: (words: string) => `The imported file says “${words}”.`,
  whyRelative: (words: string, anchor: string | null) =>
    `The passage says “${words}”, counted from ${anchor ?? 'a date told before'}.`,
  whyNarrative: (words: string, anchor: string | null) =>
    `The passage says “${words}” and goes on from ${anchor === null ? '' : `${anchor}, `}the time just told.`,
  whyPublication: (words: string, published: string) =>
    `The passage says “${words}”, which speaks of the time of writing. It was published ${published}.`,
  whyNamed: (words: string, anchor: string | null) =>
    `The passage names “${words}”, ${anchor === null ? 'whose date is known' : `which is dated ${anchor}`}.`,
  whyGives: (date: string) => `That gives ${date}`,
  whyRule: (rule: string) => `rule ${rule}`,

  // Absence
  notIn: (others: number) =>
    others === 1 ? 'Not in the other source' : `Not in the other ${counted(others)}`,
  list: (names: readonly string[]) => lists.format(names),
  moreSources: (n: number) => `${digits.format(n)} more`,
  publishedBefore: (n: number, date: string) =>
    `${n === 1 ? 'was' : 'were'} published before ${date}.`,
  doesNotMention: (n: number): string =>
    n === 1 ? 'does not mention this event.' : 'do not mention this event.',

  // The sheet
  sheet: { more: 'Show more', less: 'Show less' },

  // The whole as a list
  allEvents: 'All events with their sources',
  sourcesOf: 'Sources',
};

export type EvidenceMessages = typeof evidenceEnglish;

/** The words of the evidence in the language of a page. */
export function evidenceWords({ translation }: Translated): EvidenceMessages {
  return translation?.evidence ?? evidenceEnglish;
}
