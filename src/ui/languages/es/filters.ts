import type { Certainty, EventKind } from '../../../model/index.ts';
import type { FilterMessages } from '../../filters/filter-messages.ts';
import { digits, events, list } from './grammar.ts';

const KINDS: Record<EventKind, string> = {
  visit: 'Visitas',
  statement: 'Declaraciones',
  agreement: 'Acuerdos',
  attack: 'Ataques',
  military: 'Fuerzas armadas',
  sanction: 'Sanciones',
  unrest: 'Protestas y disturbios',
  election: 'Elecciones',
  office: 'Cargos',
  economy: 'Economía',
  legal: 'Leyes y tribunales',
  disaster: 'Desastres',
  publication: 'Publicaciones',
  other: 'Otros',
};

const CERTAINTIES: Record<Certainty, string> = {
  stated: 'Completa en el texto',
  inferred: 'Deducida',
  guessed: 'Por la publicación',
};

export const filters: FilterMessages = {
  filters: 'Filtros',
  close: 'Cerrar',
  more: 'Ver más',
  less: 'Ver menos',

  sources: 'Fuentes',
  kinds: 'Tipo',
  people: 'Personas',
  organisations: 'Organizaciones',
  places: 'Lugares',
  certainties: 'Fecha',
  told: 'Contado por',
  words: 'Palabras',
  period: 'Periodo',
  kind: (kind) => KINDS[kind],
  certainty: (certainty) => CERTAINTIES[certainty],
  corroboratedOnly: 'Más de una fuente',
  disputedOnly: 'Fuentes que difieren',

  events,
  digits,
  moreValues: (n) => `${digits(n)} más`,
  fewerValues: 'Menos',
  only: 'Solo',
  onlySource: (publisher) => `Solo ${publisher}`,

  wordsHint: 'En el título, los nombres o la fecha',
  from: 'Desde',
  until: 'Hasta',
  periodHint: '1990, 2005-03 o 2005-03-21',
  periodShown: 'El periodo mostrado',
  notADate: (text) => `«${text}» no es una fecha. Escriba 1990, 2005-03 o 2005-03-21.`,
  endsBeforeItBegins: 'El periodo termina antes de empezar.',

  matching: (n, of) => `${digits(n)} de ${events(of)}`,
  others: 'Los demás',
  hideOthers: 'Ocultar los demás',
  dimOthers: 'Atenuar los demás',
  drop: 'quitar',
  quoted: (words) => `«${words}»`,
  without: (publisher) => `Sin ${publisher}`,
  noSource: 'Ninguna fuente',
  showAll: 'Mostrar todos los eventos',
  unknown: (names) =>
    `No está en estos datos y se pasa por alto: ${list(names.map((name) => `«${name}»`))}.`,

  nothingMatches: (parts) =>
    parts.length === 1
      ? `Ningún evento cumple esta condición: ${parts.join('')}.`
      : `Ningún evento cumple todas estas condiciones: ${list(parts)}.`,
  withoutPart: (part, n) => `Quitar ${part}: ${events(n)}`,
};
