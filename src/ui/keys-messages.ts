/** The list of keys, in English; loaded when it is asked for. */
export const keysEnglish: readonly (readonly [keys: string, action: string])[] = [
  ['← →', 'previous, next event'],
  ['↑ ↓', 'previous, next source with this event'],
  ['Home, End', 'first, last event'],
  ['Enter', 'open the event'],
  ['Escape', 'close'],
  ['+ −', 'zoom'],
  ['0', 'whole span'],
  ['F', 'fold quiet years'],
  ['1 2 3 4', 'timeline, compare sources, step through, table'],
  ['/', 'find'],
  ['O', 'open your own file'],
  ['?', 'this list'],
];
