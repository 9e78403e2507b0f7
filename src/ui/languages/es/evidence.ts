import type { Difference } from '../../../model/index.ts';
import type { EvidenceMessages } from '../../evidence/evidence-messages.ts';
import { digits, form, list } from './grammar.ts';

const SHOWN: Record<Difference['about'], { article: 'los' | 'las'; noun: string }> = {
  number: { article: 'las', noun: 'cifras' },
  date: { article: 'las', noun: 'fechas' },
  place: { article: 'los', noun: 'lugares' },
};

const whereSaid = (who: string, when: string | null, publisher: string) =>
  `${who}${when === null ? '' : `, ${when}`}, citado por ${publisher}.`;

export const evidence: EvidenceMessages = {
  exactDay: 'día exacto',
  exactTime: 'hora exacta',
  within: {
    month: 'en algún momento de ese mes',
    season: 'en algún momento de esa estación',
    year: 'en algún momento de ese año',
    decade: 'en algún momento de esa década',
    century: 'en algún momento de ese siglo',
  },
  lasted: 'duró',
  noEndGiven: 'sin fin indicado',
  noStartGiven: 'sin inicio indicado',
  endUnknown: 'fin desconocido',
  startUnknown: 'inicio desconocido',
  approximate: 'la fuente da una fecha aproximada',
  uncertain: 'la fuente no está segura',
  inferred: 'Ninguna fuente da la fecha completa; se dedujo del texto.',
  guessed: 'Ninguna fuente da una fecha; esta se basa en cuándo se publicaron.',
  planned: 'Aún por venir cuando se publicaron sus fuentes.',

  publishedTogether: (n, date, isDay) =>
    `${n === 2 ? 'Las dos' : `Las ${digits(n)}`} se publicaron ${isDay ? '' : 'en '}${date}.`,
  publishedApart: (parts) =>
    `Publicación: ${parts.map(([publisher, date]) => `${publisher}, ${date}`).join('; ')}.`,
  stance: (n, about) => {
    const { article, noun } = SHOWN[about];
    return `Datelines muestra ${article} ${n === 2 ? 'dos' : digits(n)} ${noun} y no elige entre ${article === 'los' ? 'ellos' : 'ellas'}.`;
  },

  quotedWords: (words) => `«${words}»`,
  noQuote: 'Las palabras de esta fuente no se reproducen aquí.',
  importedQuote: 'Tomado de un archivo que no cita palabras.',
  inContext: 'El pasaje en su contexto',
  through: (outlets) => `A través de ${outlets}.`,
  quoting: (who) => `Cita a ${who}`,
  quotingOf: (who, date) => `Cita a ${who}, ${date}`,
  attributed: (how, who, publisher, when) => {
    switch (how) {
      case 'quoted':
        return `Cita a ${who}${when === null ? '' : `, ${when}`}`;
      case 'interview':
        return when === null
          ? `Según ${who}, en una entrevista citada por ${publisher}.`
          : `Según ${who}, en una entrevista (${when}) citada por ${publisher}.`;
      case 'reported':
        return `Lo contó ${whereSaid(who, when, publisher)}`;
      case 'alleged':
        return `Es una acusación de ${whereSaid(who, when, publisher)}`;
      case 'said':
        return `Según ${whereSaid(who, when, publisher)}`;
    }
  },
  interviewOfYear: (who, publisher, year) =>
    `Según ${who}, en una entrevista de ${year} citada por ${publisher}.`,
  ownDate: (date) => `Fecha que da esta fuente: ${date}.`,
  passage: 'Leer el pasaje',
  passageIn: (publisher) => `en ${publisher}, en una pestaña nueva`,
  archived: 'Copia archivada',
  noAddress: 'No se conoce la dirección de esta fuente.',

  why: '¿Por qué esta fecha?',
  whySays: (words) => `El pasaje dice «${words}».`,
  whyImported: (words) => `El archivo importado dice «${words}».`,
  whyRelative: (words, anchor) =>
    anchor === null
      ? `El pasaje dice «${words}», contado desde una fecha mencionada antes.`
      : `El pasaje dice «${words}», contado desde esta fecha: ${anchor}.`,
  whyNarrative: (words, anchor) =>
    anchor === null
      ? `El pasaje dice «${words}» y sigue a partir del momento que acaba de contar.`
      : `El pasaje dice «${words}» y sigue a partir del momento que acaba de contar: ${anchor}.`,
  whyPublication: (words, published) =>
    `El pasaje dice «${words}», que se refiere al momento en que se escribió. Publicación: ${published}.`,
  whyNamed: (words, anchor) =>
    anchor === null
      ? `El pasaje nombra «${words}», cuya fecha se conoce.`
      : `El pasaje nombra «${words}», cuya fecha es esta: ${anchor}.`,
  whyGives: (date) => `Resultado: ${date}`,
  whyRule: (rule) => `regla ${rule}`,

  notIn: (others) =>
    others === 1 ? 'No figura en la otra fuente' : `No figura en las otras ${digits(others)}`,
  list,
  moreSources: (n) => `${digits(n)} más`,
  publishedBefore: (n, date) =>
    `${form(n, { one: 'se publicó', other: 'se publicaron' })} antes de ${date}.`.replace(
      'de el ',
      'del ',
    ),
  doesNotMention: (n) => `no ${form(n, { one: 'menciona', other: 'mencionan' })} este evento.`,

  sheet: { more: 'Ver más', less: 'Ver menos' },

  allEvents: 'Todos los eventos con sus fuentes',
  sourcesOf: 'Fuentes',
};
