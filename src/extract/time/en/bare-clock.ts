/**
 * Hours said without "o'clock" or a half of the day: "at ten", "By nine the queue was gone",
 * "at 10.31". Only a story whose day is known says that they are hours, and of which day.
 */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar, shift, type DayPart, type Meaning } from '../meaning.ts';

export const BARE_CLOCK: readonly Rule[] = [
  {
    name: 'bare-part',
    kind: 'time',
    pattern: 'by|before|until|till < {part} >',
    read: (m) =>
      isHour(m) ? calendar({ part: m.string('part') as DayPart }, { ofToldDay: true }) : null,
    examples: [['On 9 March 2015 it began. By evening they had gone', '2015-03-09 2015-03-09TEV']],
    refuses: ['by morning light', 'before night shifts were over'],
  },
  {
    name: 'bare-hour',
    kind: 'time',
    pattern: ['at|by|until|till|before|after|since < {n:hour} >', 'at < about|around {n:hour} >'],
    read: (m) => {
      const hour = m.number('hour');
      const said = m.tokenOf('hour');
      if (said?.kind !== 'word' || hour < 1 || hour > 12 || !Number.isInteger(hour)) return null;
      return isHour(m) ? anHour(hour) : null;
    },
    examples: [
      ['On 9 March 2015 it began. By nine the hall was full', '2015-03-09 2015-03-09T09:00'],
      ['On 9 March 2015 it began at ten.', '2015-03-09 2015-03-09T10:00'],
    ],
    refuses: ['won by nine votes', 'was at one point lost', 'after two tries'],
  },
  {
    name: 'hour-of-next-day',
    kind: 'time',
    pattern: 'at|by|until|till|before|after|around|about < {n:hour} the next|following {part} >',
    read: (m) => {
      const hour = m.number('hour');
      const part = m.string('part') as DayPart;
      if (hour < 1 || hour > 12 || !Number.isInteger(hour)) return null;
      const isLate = hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5));
      return shift(1, 'day', 1, 'story', {
        fields: { hour: isLate ? hour + 12 : hour, minute: 0 },
      });
    },
    examples: [
      ['On 9 March 2015 it began. At eleven the next morning', '2015-03-09 2015-03-10T11:00'],
      ['On 9 March 2015 it began. At six the following evening', '2015-03-09 2015-03-10T18:00'],
    ],
  },
  {
    name: 'bare-minute',
    kind: 'time',
    pattern: 'at|by|until|till|before|after|since|from < {hour} ~. ~{minute} >',
    read: (m) => {
      const hour = m.number('hour');
      const isTime = hour < 24 && isHour(m) && !isPrice(m);
      return isTime ? anHour(hour, m.number('minute')) : null;
    },
    examples: [['On 9 March 2015 it rained. At 9.14 she sank', '2015-03-09 2015-03-09T09:14']],
    refuses: ['It closed at 9.14.', 'The shares stood at 9.14 on Monday', 'fell by 3.50 crowns'],
  },
];

function anHour(hour: number, minute?: number): Meaning {
  const isOpen = hour >= 1 && hour <= 12;
  return calendar(
    { hour, ...(minute !== undefined && { minute }) },
    { ofToldDay: true, ...(isOpen && { eitherHalf: true }) },
  );
}

/** What may follow an hour, and is no count ("by nine votes") and no day of its own ("at five on Monday"). */
const FOLLOWS =
  /^(?:the|a|an|he|she|it|they|we|i|his|her|its|their|our|all|most|both|some|only|no|nobody|everyone|when|as|and|but|who|which|with|after|before|by|from|for|to|there)$/;

function isHour(m: Match): boolean {
  const [after, lead] = [m.after(), m.before()];
  if (!after || after.breaks > 0 || /^[.,;:)—–]$/.test(after.lower)) return true;
  if (after.kind !== 'word' || m.says('one')) return false;
  if (after.lower === 'a' && m.after(2)?.spaced === false) return false; // "at 4.45 a.m."
  return FOLLOWS.test(after.lower) || (lead?.capital === true && after.capital);
}

/** Words of what has a price. */
const PRICED =
  /^(?:shares?|stock|closed|close|closing|opened|opening|traded|trading|trades?|stood|stands?|priced|valued?|valuing|sold|selling|bought|rates?|index|yield|cents?|price|prices|rose|fell|risen|fallen|unemployment|inflation|gpa|average|averaged|score|scored|marked|measured|magnitude)$/;
/** Tokens before a figure in which they stand. */
const PRICED_WITHIN = 8;

function isPrice(m: Match): boolean {
  for (let n = 1; n <= PRICED_WITHIN; n++) {
    const word = m.before(n);
    if (!word || word.lower === '.') return false;
    if (PRICED.test(word.lower)) return true;
  }
  return false;
}
