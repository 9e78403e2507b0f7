import type { ChartMessages } from '../../chart-messages.ts';
import { count, digits, events, form, sources } from './grammar.ts';

export const chart: ChartMessages = {
  numeral: String,
  product: 'Datelines',
  events: 'Eventos',
  sources: 'Fuentes',
  laneHint: 'Con la tecla Alt, solo esta fuente',
  whatHappened: 'Qué ocurrió',
  whoReportsIt: 'Quién lo cuenta',
  earlier: (n) => count(n, { one: 'anterior', other: 'anteriores' }),
  later: (n) => count(n, { one: 'posterior', other: 'posteriores' }),
  densityPeak: (n) => `Columna más alta: ${events(n)}`,
  bundle: events,
  bundleHint: 'Acerca hasta que se separen',
  yearsFolded: (n) => count(n, { one: 'año', other: 'años' }),
  quietSpell: (years, n) => `${years}: ${count(n, { one: 'año', other: 'años' })} sin eventos`,
  published: (date) => `Publicado: ${date}`,
  publishedBefore: (date) => `Publicado: ${date}, antes de este periodo`,
  eventsShown: (n, of) =>
    n === of
      ? `${form(n, { one: 'Se muestra', other: 'Se muestran' })} ${events(n)}`
      : `${form(n, { one: 'Se muestra', other: 'Se muestran' })} ${digits(n)} de ${events(of)}`,

  zoom: 'Escala',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  wholeSpanShort: 'Todo',

  describeEvent: ({ form: mark, reported, of, disputed }) => {
    const given =
      mark === 'open-end'
        ? 'sin fin indicado; '
        : mark === 'open-start'
          ? 'sin inicio indicado; '
          : '';
    const verb = form(reported, { one: 'lo cuenta', other: 'lo cuentan' });
    const by = `${verb} ${digits(reported)} de ${sources(of)}`;
    return `${given}${by}${disputed ? ', que difieren' : ''}`;
  },
};
