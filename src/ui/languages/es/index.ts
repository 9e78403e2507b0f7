/** Spanish, of no country. Events are *eventos*: what happens, without a word on whether it did. */
import type { Messages } from '../../messages.ts';
import { chart } from './chart.ts';
import { embedDialog } from './embed-dialog.ts';
import { evidence } from './evidence.ts';
import { faults } from './faults.ts';
import { filters } from './filters.ts';
import { digits, events, form } from './grammar.ts';
import { open } from './open.ts';
import { DIFFERENT, report } from './report.ts';
import { table } from './table.ts';
import { bar, cite, find, keys, tour } from './tools.ts';
import { empty, trouble } from './troubles.ts';
import { compare, steps } from './views.ts';

export const es: Messages = {
  ...chart,
  ...report,
  locale: 'es',
  direction: 'ltr',
  translation: {
    ...{ bar, cite, compare, embedDialog, empty, evidence, filters, find, keys, open },
    ...{ faults, steps, table, tour, trouble },
  },

  views: 'Vista',
  view: {
    timeline: 'Cronología',
    compare: 'Comparar fuentes',
    steps: 'Paso a paso',
    table: 'Tabla',
  },
  filter: 'Filtrar',
  find: 'Buscar',
  open: 'Abrir…',
  embed: 'Insertar',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  theme: {
    system: 'Tema: el del sistema',
    light: 'Tema: claro',
    dark: 'Tema: oscuro',
  },
  keys: 'Teclas',

  span: (first, last) => (first === last ? `en ${first}` : `desde ${first} hasta ${last}`),
  standfirst: ({ events: n, span, fromOneSource, fromSeveral }) => {
    if (n === 0) return 'Ningún evento.';
    const opening = `${events(n)}${span ? `, ${span}` : ''}.`;
    if (n === 1 && fromSeveral === 0) return `${opening} Procede de una sola fuente.`;
    if (fromSeveral === 0) return `${opening} Cada uno procede de una sola fuente.`;
    if (fromOneSource === 0) return `${opening} Más de una fuente cuenta cada uno.`;
    const comes = form(fromOneSource, { one: 'procede', other: 'proceden' });
    return `${opening} De ellos, ${digits(fromOneSource)} ${comes} de una sola fuente y ${digits(fromSeveral)} de más de una.`;
  },
  standfirstShort: ({ events: n, fromSeveral }) =>
    fromSeveral === 0
      ? `${events(n)}.`
      : `${events(n)}; ${digits(fromSeveral)} en más de una fuente.`,
  standfirstDiffer: ({ differing, differIn }) =>
    differing === 0
      ? ''
      : `En ${differing === 1 ? 'uno' : digits(differing)}, las fuentes ${differIn === null ? 'difieren' : `dan ${DIFFERENT[differIn]}`}`,

  key: 'Cómo leer las marcas',
  keyDay: 'día exacto',
  keyWithin: 'en algún momento de',
  keyAbout: 'hacia',
  keyLasted: 'duró',
  keyOpen: 'sin fin indicado',
  keySources: 'número de fuentes',
  keyDiffer: 'las fuentes difieren',

  eachShape: 'Cada forma es una mención en una fuente',
  foldQuietYears: 'Plegar los años sin eventos',
  wholeSpan: 'Ver todo',
  minimap: 'Periodo mostrado',
  minimapStart: 'Inicio del periodo',
  minimapEnd: 'Fin del periodo',

  sourceReports: (n) => `cuenta ${events(n)}`,
  periodAndCount: (first, last, n) => `${first} – ${last}, ${events(n)}`,
  loading: (n) => (n === null ? 'Cargando los eventos' : `Cargando ${events(n)}`),
};
