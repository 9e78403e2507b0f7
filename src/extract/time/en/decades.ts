/** Decades and centuries: "the 1950s", "the mid-nineties", "the 18th and 19th centuries". */
import type { Rule } from '../grammar/rule.ts';
import { calendar, type Mod } from '../meaning.ts';

/** "The 1960s and 70s": an end of two digits is of the century of the other. */
function inCentury(n: number, decade: number): number {
  return n >= 1000 ? n / 10 : Math.floor(decade / 10) * 10 + n / 10;
}

export const DECADES: readonly Rule[] = [
  {
    name: 'decade',
    kind: 'date',
    pattern: [
      'the? {decade}',
      "the? ' ~{decade}",
      'the? {decade} {era}',
      "the? {year} ~' ~s",
      "the? {year} ~'s",
    ],
    read: (m) => {
      const year = m.maybe('year');
      if (year !== undefined)
        return year % 10 === 0 && m.tokens[m.start]?.lower === 'the'
          ? calendar({ decade: year / 10 })
          : null;
      const n = m.number('decade');
      const digits = m.tokenOf('decade')?.digits ?? 0;
      if (m.has('era'))
        return calendar({ decade: n / 10, ...(m.string('era') === 'BC' && { bce: true }) });
      if (digits === 3) return null;
      if (digits === 4)
        return n % 100 === 0 && n < 2000
          ? calendar({ century: n / 100 })
          : n >= 1000 && n < 2200
            ? calendar({ decade: n / 10 })
            : null;
      const marked =
        m.tokens[m.start]?.lower === "'" ||
        m.tokens[m.start + 1]?.lower === "'" ||
        (m.tokens[m.start]?.lower === 'the' && n >= 20);
      const aged =
        /^(his|her|their|my|your|our|mid|early|late|-)$/.test(m.before()?.lower ?? '') &&
        m.tokens[m.start]?.lower !== 'the';
      return marked && !aged ? calendar({ decade: n < 20 ? 200 + n / 10 : 190 + n / 10 }) : null;
    },
    examples: [
      ['in the 1950s', '195'],
      ["the '60s", '196'],
      ['the 470s BC', 'BC047'],
      ['the 1700s', '17'],
    ],
    refuses: ['a man in his 50s', '1500 metres'],
  },
  {
    name: 'decade-words',
    kind: 'date',
    pattern: [
      'the ( nineteen )? {decadeword}',
      'nineteen -? {decadeword}',
      'the ( swinging | roaring ) {decadeword}',
      'the ( very )? {early} -? {decadeword}',
    ],
    read: (m) =>
      calendar(
        { decade: 190 + m.number('decadeword') },
        m.has('early') ? { mod: m.string('early') as Mod } : {},
      ),
    examples: [
      ['the fifties', '195'],
      ['by the mid-nineties', '199'],
    ],
    refuses: ['in his fifties', 'a man in his late seventies'],
  },
  {
    name: 'century',
    kind: 'date',
    pattern: [
      'the? {ord} -? ( and {ord} )? century {era}?',
      'the? {ord} -? centuries {era}?',
      'the turn of the {ord}? century',
      'turn of the century',
    ],
    read: (m) => {
      if (!m.has('ord')) return { type: 'same', unit: 'century', mod: 'START' };
      const n = m.number('ord');
      if (n > 40) return null;
      return calendar({
        century: n - 1,
        ...(m.has('era') && m.string('era') === 'BC' && { bce: true }),
      });
    },
    examples: [
      ['the 18th century', '17'],
      ['eighteenth-century France', '17'],
      ['the 4th century BC', 'BC03'],
    ],
    refuses: ['half a century'],
  },
  {
    name: 'century-ellipsis',
    kind: 'time',
    pattern:
      '< the? {early}? {ord} > and|to|or|- < the? {early:early2}? {ord:second} -? century|centuries >',
    read: (m) => {
      const part = (ordinal: string, early: string) =>
        calendar(
          { century: m.number(ordinal) - 1 },
          m.has(early) ? { mod: m.string(early) as Mod } : {},
        );
      return [part('ord', 'early'), part('second', 'early2')];
    },
    examples: [
      ['the 18th and 19th centuries', '17 18'],
      ['the late 18th and early 19th centuries', '17 18'],
    ],
  },
  {
    name: 'decades',
    kind: 'time',
    pattern: [
      "< the? ( early | mid | late )? -? {decade} > and|to|or|- < ( early | mid | late )? -? ( the )? '? {decade:decade2} >",
    ],
    read: (m) => {
      const [a, b] = [m.number('decade'), m.number('decade2')];
      const first = a >= 1000 ? a / 10 : null;
      if (first === null || m.tokenOf('decade')?.digits !== 4) return null;
      return [calendar({ decade: first }), calendar({ decade: inCentury(b, first) })];
    },
    examples: [
      ['the 1960s and 70s', '196 197'],
      ['the 1980s and 1990s', '198 199'],
    ],
  },
  {
    name: 'decades-in-words',
    kind: 'time',
    pattern:
      '< the {early}? -? {decadeword} > and|to|or|- < ( the )? {early:early2}? -? {decadeword:second} >',
    read: (m) => {
      const part = (word: string, early: string) =>
        calendar(
          { decade: 190 + m.number(word) },
          m.has(early) ? { mod: m.string(early) as Mod } : {},
        );
      return [part('decadeword', 'early'), part('second', 'early2')];
    },
    examples: [['in the twenties and thirties', '192 193']],
    refuses: ['men in their twenties and thirties'],
  },
];
