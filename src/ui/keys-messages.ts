/** The list of keys, in English; loaded when it is asked for. */
import type { Translated } from './languages/translation.ts';

/** As the keyboard has them, and what each does by its name in the words. */
export const KEYS = [
  ['← →', 'neighbour'],
  ['↑ ↓', 'source'],
  ['Home, End', 'ends'],
  ['Enter', 'open'],
  ['Escape', 'close'],
  ['+ −', 'zoom'],
  ['0', 'whole'],
  ['F', 'fold'],
  ['1 2 3 4', 'views'],
  ['/', 'find'],
  ['O', 'bring'],
  ['?', 'list'],
] as const;

const keysEnglish = {
  neighbour: 'previous, next event',
  source: 'previous, next source with this event',
  ends: 'first, last event',
  open: 'open the event',
  close: 'close',
  zoom: 'zoom',
  whole: 'whole span',
  fold: 'fold quiet years',
  views: 'timeline, compare sources, step through, table',
  find: 'find',
  bring: 'open your own file',
  list: 'this list',
  /** Below the list. */
  tour: 'Take the tour',
};

export type KeysMessages = typeof keysEnglish;

/** The words of the list of keys in the language of a page. */
export function keysWords({ translation }: Translated): KeysMessages {
  return translation?.keys ?? keysEnglish;
}
