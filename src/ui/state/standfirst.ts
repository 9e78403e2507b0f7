/** What a dataset amounts to, for the sentences under its title. */
import { dateWords, readEdtf, type Edtf, type EdtfDate, type EdtfEnd } from '../../model/index.ts';
import type { StoreFacts } from '../../timeline/index.ts';
import type { Messages, StandfirstFacts } from '../messages.ts';

/** Counts and the span in words, from the first event's date to the last's. Never more precise than months. */
export function standfirstFacts(
  { events, fromSeveral, differing, differIn, first, last }: StoreFacts,
  messages: Messages,
  locale: string,
): StandfirstFacts {
  const words = (date: EdtfDate) => messages.inSentence(dateWords(date, { locale, form: 'long' }));
  return {
    events,
    span:
      first === null || last === null
        ? ''
        : messages.span(words(endOf(first, 'start')), words(endOf(last, 'end'))),
    fromOneSource: events - fromSeveral,
    fromSeveral,
    differing,
    differIn,
  };
}

/** The date at one end of an event's, or at the other where this one is open; its marks and its days left out. */
function endOf(when: Edtf, end: 'start' | 'end'): EdtfDate {
  const value = readEdtf(when);
  const date =
    value.type === 'date'
      ? value
      : ([value[end], value.start, value.end].find(isGiven) ?? TIMELESS);
  const { precision } = date;
  const coarse = precision === 'day' || precision === 'time' ? 'month' : precision;
  return { ...date, precision: coarse, approximate: false, uncertain: false };
}

function isGiven(end: EdtfEnd): end is EdtfDate {
  return typeof end !== 'string';
}

/** Never shown: an interval with neither end stands nowhere and is no item. */
const TIMELESS: EdtfDate = {
  type: 'date',
  precision: 'year',
  year: 0,
  approximate: false,
  uncertain: false,
};
