/** Feasts of the Spanish-speaking year. */
import { fixed, fromEaster, type DayInYear } from '../feasts.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar } from '../meaning.ts';

/** Feasts by the pattern of their names. */
const FEASTS: readonly (readonly [pattern: string, day: DayInYear])[] = [
  ['nochebuena', fixed(12, 24)],
  ['navidad|navidades', fixed(12, 25)],
  ['día de navidad', fixed(12, 25)],
  ['nochevieja', fixed(12, 31)],
  ['año nuevo', fixed(1, 1)],
  ['día de reyes', fixed(1, 6)],
  ['día del trabajador|trabajo', fixed(5, 1)],
  ['día de la hispanidad', fixed(10, 12)],
  ['día de los muertos', fixed(11, 2)],
  ['día de muertos', fixed(11, 2)],
  ['día de todos los santos', fixed(11, 1)],
  ['miércoles de ceniza', fromEaster(-46)],
  ['domingo de ramos', fromEaster(-7)],
  ['jueves santo', fromEaster(-3)],
  ['viernes santo', fromEaster(-2)],
  ['sábado santo', fromEaster(-1)],
  ['domingo de resurrección|pascua', fromEaster(0)],
  ['lunes de pascua', fromEaster(1)],
  ['corpus christi', fromEaster(60)],
];

export const SPANISH_FEASTS: readonly Rule[] = FEASTS.map(([pattern, inYear]) => ({
  name: 'holiday',
  kind: 'date',
  pattern: `${pattern} ( ,? de|del|en {year} )?`,
  read: (m) => {
    const year = m.maybe('year');
    return year === undefined
      ? calendar({}, { inYear, named: 'holiday' })
      : calendar({ year, ...inYear(year) });
  },
  examples: pattern === 'viernes santo' ? [['el Viernes Santo de 2018', '2018-03-30']] : [],
}));
