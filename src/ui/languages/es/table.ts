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
  byDateAlone: 'Tantos se enumeran solo por fecha.',
  digest: (n, of) => `Resumen: ${digits(n)} de ${events(of)}, los más importantes de cada periodo.`,
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
    rss: ['RSS', 'un canal, por día de publicación'],
    jsonld: ['JSON-LD', 'schema.org, para páginas web'],
    timelinejs: ['TimelineJS', 'su JSON'],
    'timelinejs-csv': ['TimelineJS', 'su hoja de cálculo, CSV'],
    vis: ['vis-timeline', 'sus elementos, JSON'],
  },
  pictures: {
    svg: ['Imagen', 'SVG, nítida a cualquier tamaño'],
    png: ['Imagen', 'PNG, para todo lo demás'],
  },
  noPicture: 'El navegador no ha podido dibujar la imagen.',
  saved: (file) => `Se ha guardado ${file}.`,
  losses: {
    beforeCommonEra: (n) =>
      `${form(n, { one: 'Falta', other: 'Faltan' })} ${events(n)}: los calendarios no tienen años anteriores al 1.`,
    beyondFourDigits: (n) =>
      `${form(n, { one: 'Falta', other: 'Faltan' })} ${events(n)}: los calendarios no tienen años posteriores al 9999.`,
    dateInWords: (n) =>
      `${count(n, { one: 'fecha va escrita', other: 'fechas van escritas' })} como la más próxima que el formato sabe decir.`,
    noPublicationDay: (n) =>
      `${events(n)} sin fecha: no se conoce el día de publicación de ninguna fuente.`,
    names: (n) => `Sin las personas, las organizaciones y los lugares de ${events(n)}.`,
    differences: (n) => `Sin las diferencias entre las fuentes de ${events(n)}.`,
    quotes: (n) =>
      `Sin los pasajes del texto que ${form(n, { one: 'cita', other: 'citan' })} ${events(n)}.`,
  },
};
