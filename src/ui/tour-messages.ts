/** The words of the tour, in English; loaded with it. */
import { digits } from './chart-messages.ts';
import type { Translated } from './languages/translation.ts';

/** A stop of the tour; `down` where time runs down the page and not across it. */
type Stop = (down: boolean) => { readonly title: string; readonly text: string };

const tourEnglish = {
  tour: 'How to read this page',
  position: (n: number, of: number) => `${digits.format(n)} of ${digits.format(of)}`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  /** Of the sign that ends it. */
  close: 'Close the tour',
  events: ((down) => ({
    title: 'What happened',
    text: `${down ? 'Along' : 'Above'} the line stand the events, each at its date. The mark says how exact the date is: a hard stroke is a day, thin ink a year or a decade.`,
  })) as Stop,
  sources: ((down) => ({
    title: 'Who reports it',
    text: `${down ? 'Beside' : 'Below'} the line each shape is one report, in the shape of its source. Press a name to leave a source out.`,
  })) as Stop,
  evidence: ((down) => ({
    title: 'Where it is written',
    text: `Press an event for the words of each source and the way to the passage. ${down ? 'The strip at the bottom moves through time.' : 'Wheel, pinch or drag to move through time.'}`,
  })) as Stop,
};

export type TourMessages = typeof tourEnglish;

/** The words of the tour in the language of a page. */
export function tourWords({ translation }: Translated): TourMessages {
  return translation?.tour ?? tourEnglish;
}
