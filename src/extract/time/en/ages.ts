/**
 * Ages that say when: "at fifteen she entered the conservatory", "on her eightieth birthday".
 * They are counted from a birth the text tells of (`ages.ts`); where it tells of none, or of
 * several, they are left.
 */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { shift, type Meaning } from '../meaning.ts';

/** The oldest age that is one. */
const OLDEST = 110;
/** Up to here a number behind "at" is read as an hour first. */
const HOURS = 12;

export const AGES: readonly Rule[] = [
  {
    name: 'age',
    kind: 'time',
    pattern: [
      'at|by < the age of {n:age} >',
      'at < {n:age} >',
      '< when he|she was|turned {n:age} >',
    ],
    read: (m) => {
      const age = m.number('age');
      const isBare = !m.says('age') && !m.says('when');
      if (!Number.isInteger(age) || age < 3 || age > OLDEST || !goesOn(m)) return null;
      return isBare && age <= HOURS ? null : anAge(age);
    },
    examples: [
      ['She was born in 1932. At fifteen she left school', '1932 1947'],
      ['She was born on 2 May 1932. At six she could read', '1932-05-02 1938'],
      ['He was born in 1932. At the age of 21, he left', '1932 1953'],
    ],
    refuses: [
      'At fifteen she left school.',
      'looking at fifteen crowns',
      'She stood at 18 and 21.',
    ],
  },
  {
    name: 'birthday',
    kind: 'time',
    pattern: ['on < his|her {ord:age} birthday >'],
    read: (m) => {
      const age = m.number('age');
      return age > 0 && age <= OLDEST ? anAge(age, true) : null;
    },
    examples: [
      ['She was born on 2 May 1932. On her eightieth birthday they sang', '1932-05-02 2012-05-02'],
      ['She was born in 1932. On her 25th birthday she sang', '1932 1957'],
    ],
    refuses: ['On her eightieth birthday they sang.'],
  },
];

/** What may stand behind an age: "at fifteen she entered", and not "at fifteen crowns". */
const FOLLOWS =
  /^(?:he|she|they|the|a|an|his|her|and|but|was|had|became|to|when|as|in|on|with|after|from)$/;

function goesOn(m: Match): boolean {
  const next = m.after();
  if (!next || next.breaks > 0) return true;
  // "at 18:00", "at 21.5 per cent", "at 18 and 19 June"
  const second = m.after(2);
  const isFigure = second?.kind === 'number' && (next.kind === 'word' || !second.spaced);
  return !isFigure && (/^[.,;)—–]$/.test(next.lower) || FOLLOWS.test(next.lower));
}

function anAge(age: number, isDay = false): Meaning {
  return shift(age, 'year', 1, 'story', {
    ofAge: true,
    ...(isDay ? { fine: true } : { mod: 'APPROX' }),
  });
}
