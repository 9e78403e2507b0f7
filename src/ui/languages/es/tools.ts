import type { BarMessages } from '../../bar-messages.ts';
import type { CiteMessages } from '../../evidence/cite-messages.ts';
import type { FindMessages } from '../../find-messages.ts';
import type { KeysMessages } from '../../keys-messages.ts';
import { count, digits, events } from './grammar.ts';

export const bar: BarMessages = {
  dataset: 'Conjunto de datos',
  moreDatasets: (n) => `${digits(n)} más`,
  language: 'Idioma de la página',
};

export const find: FindMessages = {
  placeholder: 'Palabras, un nombre, un año',
  nothing: (words) => `No se ha encontrado nada para «${words}».`,
  found: (n, more) =>
    more
      ? `Los primeros ${events(n)}`
      : count(n, { one: 'evento encontrado', other: 'eventos encontrados' }),
  events,
  only: {
    people: 'Persona',
    organisations: 'Organización',
    places: 'Lugar',
    source: 'Fuente',
    period: 'Periodo',
    words: 'Solo eventos con',
  },
  quoted: (words) => `«${words}»`,
};

export const keys: KeysMessages = {
  neighbour: 'evento anterior, siguiente',
  source: 'fuente anterior, siguiente con este evento',
  ends: 'primer, último evento',
  open: 'abrir el evento',
  close: 'cerrar',
  zoom: 'acercar, alejar',
  whole: 'todo el periodo',
  fold: 'plegar los años sin eventos',
  views: 'cronología, comparar fuentes, paso a paso, tabla',
  find: 'buscar',
  bring: 'abrir un archivo propio',
  list: 'esta lista',
};

export const cite: CiteMessages = {
  cite: 'Citar este evento',
  text: 'Texto',
  bibtex: 'BibTeX',
  copy: (what) => `Copiar ${what}`,
  copied: 'Copiado',
  quoted: (title) => `«${title}»`,
  reportedBy: 'Lo cuentan:',
  accessed: (date) => `Consulta: ${date}`,
};
