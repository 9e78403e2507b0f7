import type { BarMessages } from '../../bar-messages.ts';
import type { CiteMessages } from '../../evidence/cite-messages.ts';
import type { FindMessages } from '../../find-messages.ts';
import type { KeysMessages } from '../../keys-messages.ts';
import type { TourMessages } from '../../tour-messages.ts';
import { count, digits, events } from './grammar.ts';

export const bar: BarMessages = {
  dataset: 'Conjunto de datos',
  also: 'También:',
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
  tour: 'Ver el recorrido',
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

export const tour: TourMessages = {
  tour: 'Cómo leer esta página',
  position: (n, of) => `${digits(n)} de ${digits(of)}`,
  back: 'Atrás',
  next: 'Siguiente',
  done: 'Listo',
  close: 'Cerrar el recorrido',
  events: (down) => ({
    title: 'Qué ocurrió',
    text: `${down ? 'A lo largo de la línea' : 'Sobre la línea'} están los eventos, cada uno en su fecha. La marca dice cuán exacta es: un trazo firme es un día; la tinta tenue, un año o una década.`,
  }),
  sources: (down) => ({
    title: 'Quién lo cuenta',
    text: `${down ? 'Junto a la línea' : 'Bajo la línea'}, cada forma es un relato, con la forma de su fuente. Pulse un nombre para dejar fuera esa fuente.`,
  }),
  evidence: (down) => ({
    title: 'Dónde está escrito',
    text: `Pulse un evento para leer las palabras de cada fuente y llegar al pasaje. ${down ? 'La franja de abajo recorre el tiempo.' : 'La rueda, dos dedos o arrastrar recorren el tiempo.'}`,
  }),
};
