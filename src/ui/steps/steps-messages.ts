/**
 * The words of the walk from event to event, in English. Voice (DESIGN.md, 10):
 * attribute, do not characterise; never rank sources.
 */
import type { Attribution } from '../../model/index.ts';
import type { Translated } from '../languages/translation.ts';

const stepsEnglish = {
  steps: 'Steps',
  chooseStep: 'Choose an event',
  /** Of a dot. */
  step: (date: string, title: string) => `${date} ${title}`,
  back: 'Back',
  next: (title: string) => `Next: ${title}`,
  last: 'That was the last event',
  /** Read out when a step is taken. */
  arrived: (position: string, date: string, title: string) => `${position}. ${date}. ${title}`,
  reportedBy: (publisher: string) => `Reported by ${publisher}.`,
  noOther: 'No other source in this timeline reports it.',
  nothing: 'No event matches what is asked for.',

  // The chain of telling
  chain: 'How it came to be told',
  tells: (who: string, how: Attribution['how']) => {
    switch (how) {
      case 'interview':
        return `${who} describes it in an interview`;
      case 'reported':
        return `${who} reports it`;
      case 'alleged':
        return `${who} alleges it`;
      case 'quoted':
        return `${who} is quoted on it`;
      case 'said':
        return `${who} speaks of it`;
    }
  },
  retold: (publisher: string) => `${publisher} reports it`,
  cites: (publisher: string, how: Attribution['how'] | 'retold') =>
    how === 'interview'
      ? `${publisher} cites the interview`
      : how === 'retold'
        ? `${publisher} retells it`
        : `${publisher} cites it`,
  happened: 'It happened',
  /** At the end of a source's line. */
  published: 'published',
};

export type StepsMessages = typeof stepsEnglish;

/** The words of the walk in the language of a page. */
export function stepsWords({ translation }: Translated): StepsMessages {
  return translation?.steps ?? stepsEnglish;
}
