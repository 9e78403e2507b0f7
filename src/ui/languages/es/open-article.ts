import type { OpenMessages } from '../../open-messages.ts';
import { unresolved } from './faults.ts';
import { count, form, list, megabytes } from './grammar.ts';

const dates = (n: number) => count(n, { one: 'fecha', other: 'fechas' });

export const article: OpenMessages['article'] = {
  intro:
    'Los eventos que cuenta un artículo se leen de su texto, cada uno con las palabras que lo fechan.',
  text: 'Texto del artículo',
  fileText: (name, size) => `${name}, ${megabytes(size)}`,
  published: 'Fecha de publicación',
  publishedHint:
    '2025-11-02, Nov 2025, 2 November 2025… Desde ella se cuentan expresiones como «el domingo» y «el mes pasado»; sin ella quedan sin situar.',
  publishedIs: (date) => `Se toma como ${date}.`,
  publishedUnknown: 'Esto no se entiende como fecha. Escríbala como 2025-11-02 o Nov 2025.',
  publishedFuture: 'Está en el futuro.',
  language: 'Idioma',
  guessed: (language) => `${language}, por sus palabras`,
  guess: 'Deducirlo de sus palabras',
  cannotTell: 'No se puede deducir: elíjalo',
  run: 'Buscar los eventos',
  stages: {
    load: 'Obteniendo el lector de artículos',
    read: 'Leyendo el texto',
    find: 'Buscando fechas y eventos',
    join: 'Uniendo los eventos',
  },
  cancel: 'Cancelar',
  cancelled: 'Detenido. No se ha guardado nada.',
  failed: (reason) => `No se ha podido leer el artículo: ${reason}`,
  nothing: 'No se ha encontrado ningún evento',
  nothingWhy:
    'Un evento es una frase con fecha que cuenta algo que ocurrió. Se leen artículos en inglés y en español.',
  publishedNote: (date) => `Nadie ha dicho cuándo se publicó; ya lo estaba el ${date}.`,
  unresolved: (n) => `${dates(n)} sin situar`,
  unresolvedWhy: {
    publication: 'Se cuenta desde el día de publicación, que no se dio o no se dio con el día.',
    other: (why) =>
      unresolved[why.includes('of the story, which') ? 'story' : why] ?? `En inglés: it ${why}.`,
  },
  noEvent: (n) => `${dates(n)} sin evento`,
  reasons: {
    telling: 'Fecha a quien lo dice, no lo que ocurrió.',
    speech: 'Solo dice quién habla.',
    future: 'Es posterior a la publicación, así que nada se da por ocurrido.',
    planned: 'Se planea o se anuncia; no se da por ocurrido.',
    denied: 'El texto dice que no ocurrió.',
    hypothetical: 'Se supone o es posible; no se da por ocurrido.',
    background: 'Fecha un estado o una costumbre, no algo que ocurrió.',
    comparison: 'Solo mide la magnitud de otra cosa.',
    'no-event': 'Ninguna palabra cercana cuenta algo que ocurrió.',
    'no-title': 'La frase sola no permite saber quién hizo qué.',
  },
  otherReason: 'Nada cercano se ha leído como evento.',
  doubts: 'Sobre el texto',
  languageUnknown: 'No se ha podido saber su idioma. Elíjalo y vuelva a intentarlo.',
  languageNotRead: 'Su idioma todavía no se lee aquí; el inglés y el español, sí.',
  encodingGuessed:
    'Hubo que adivinar su codificación. Si las letras se ven mal, guárdelo en UTF-8.',
  datesDisagree:
    'La página da dos fechas de publicación. Si la que se ha usado no es la correcta, indique la correcta.',
  left: (n) =>
    `${count(n, { one: 'fragmento', other: 'fragmentos' })} de la página no ${form(n, { one: 'forma', other: 'forman' })} parte de la historia`,
  list,
};
