import type { SortKey } from '../../../timeline/index.ts';
import type { TableMessages } from '../../list/table-messages.ts';
import { count, digits, events, form } from './grammar.ts';

const COLUMNS: Record<SortKey, string> = {
  date: 'Fecha',
  event: 'Evento',
  kind: 'Tipo',
  sources: 'Fuentes',
  differences: 'En qué difieren las fuentes',
};

export const table: TableMessages = {
  column: (key) => COLUMNS[key],
  link: 'Enlace',
  form: 'Forma',
  table: 'Tabla',
  list: 'Lista con citas',
  caption: (n, of) => (n === of ? events(n) : `${digits(n)} de ${events(of)}`),
  difference: (label, values) => `${label}: ${values.join('; ')}`,
  valueOf: (publisher, text) => `${publisher}, ${text}`,

  copyRows: 'Copiar las filas',
  copied: (n) => count(n, { one: 'fila copiada', other: 'filas copiadas' }),
  notCopied: 'El navegador no ha permitido copiar las filas',
  download: 'Descargar',
  which: 'Qué eventos',
  those: (n) => `${events(n)} a la vista`,
  all: (n) => `${form(n, { one: 'El', other: 'Los' })} ${events(n)}`,
  formats: {
    csv: ['CSV', 'para hojas de cálculo'],
    json: ['JSON', 'para volver a abrirlo aquí'],
    ics: ['Calendario', 'iCalendar, .ics'],
    jsonld: ['JSON-LD', 'schema.org, para páginas web'],
  },
  saved: (file) => `Se ha guardado ${file}.`,
  leftOut: (n) =>
    `${form(n, { one: 'Falta', other: 'Faltan' })} ${events(n)}: los calendarios no tienen años anteriores al 1 ni posteriores al 9999.`,
};
