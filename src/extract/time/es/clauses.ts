/** Spanish words that show tense, open clauses, report speech and direct dates. */
import type { ClauseWords, Tense } from '../language.ts';
import type { Token } from '../tokens.ts';
import { words } from './words.ts';

const PAST = words(
  'fue fueron era eran estuvo estaba hubo había tuvo tuvieron dijo dijeron hizo hicieron dio vino puso pudo quiso supo trajo murió murieron cayó cayeron',
);
const PRESENT = words('es son está están hay tiene tienen dice dicen sigue siguen hace');
/** What is expected or planned lies ahead: "se espera que", "prevé". */
const EXPECTS = words('espera esperan prevé prevén planea planean deberá deberán podría podrían');
/** What was planned: "previsto para febrero". */
const PLANNED = words('previsto prevista previstos previstas programado programada fijado fijada');
/** What somebody meant to do: "quería llegar en primavera". */
const MEANT = words('quería querían pensaba pensaban esperaba esperaban pretendía pretendían');
const NOT_VERBS = words(
  'día había todavía aria guía economía mayoría energía vía tranvía compañía policía',
);

function tenseAt(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return null;
  const word = token.lower;
  if (word === 'ha' || word === 'han') return 'perfect';
  if (word === 'había' || word === 'habían')
    return isParticiple(tokens[at + 1]) ? 'pluperfect' : 'past';
  if (word === 'va' || word === 'van') return tokens[at + 1]?.lower === 'a' ? 'future' : 'present';
  if (EXPECTS.has(word)) return 'future';
  if (PLANNED.has(word)) return 'prospective';
  if (/(?:dujo|dujeron|tuvo|tuvieron|puso|pusieron)$/.test(word)) return 'past';
  if (PAST.has(word)) return 'past';
  if (PRESENT.has(word)) return 'present';
  if (NOT_VERBS.has(word) || word.length < 4) return null;
  if (/(?:aría|ería|iría|arían|erían|irían|dría|drían|bría|brían)$/.test(word))
    return 'prospective';
  if (/(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán)$/.test(word)) return 'future';
  if (/(?:ó|aron|ieron|aba|aban|ían|ía|eron)$/.test(word)) return 'past';
  return null;
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && /(?:ado|ido|cho|sto|rto)$/.test(token.lower);
}

export const CLAUSES: ClauseWords = {
  tenseAt,
  isOngoing: (tokens, at) => /(?:ando|iendo|yendo)$/.test(tokens[at]?.lower ?? ''),
  openers: words(
    'y e o pero mientras que quien quienes cual cuales cuando donde porque aunque pues si como',
  ),
  relatives: words('quien quienes cual cuales'),
  abbreviations: words(
    'sr sra dr dra gral cnel av núm pág ee uu a c d art ene feb abr jun jul sept oct nov dic aprox',
  ),
  isMeaning: (tokens, at) =>
    MEANT.has(tokens[at]?.lower ?? '') && /(?:[aei]r|[aei]rse)$/.test(tokens[at + 1]?.lower ?? ''),
  passives: words('fue fueron sido'),
  saying: words(
    'dijo dice dijeron dicen anunció anunciaron informó afirmó declaró señaló aseguró según explicó indicó agregó advirtió',
  ),
  stemOf: (word) =>
    word
      .replace(/(?:ando|iendo|aron|ieron|ado|ido|ción|miento|ar|er|ir|ó|os|as|a|o|s)$/, '')
      .slice(0, 7),
  isAdverb: (text) => text.endsWith('mente'),
  and: words('y e ,'),
  articles: words('el la los las un una unos unas su sus este esta ese esa al del'),
  articlesOfDates: words('el los'),
  negations: words('no nunca'),
  prepositions: {
    desde: 'since',
    hasta: 'until',
    antes: 'before',
    tras: 'after',
    para: 'by',
    en: 'at',
    el: 'at',
    durante: 'at',
  },
  joins: {
    desde: words('hasta a al'),
    de: words('a hasta'),
    del: words('al a hasta'),
    entre: words('y'),
    '': words('- – — hasta al'),
  },
};
