/** English words that show tense, open clauses, report speech and direct dates. */
import type { ClauseWords, Tense } from '../language.ts';
import { words } from '../lexicon.ts';
import type { Token } from '../tokens.ts';

const PAST = words(
  'was were did had went came became began took gave made said told saw got left met led won lost fell rose held found fought brought bought built caught chose drew drove fed felt flew forgot froze grew heard hid kept knew laid lay let lit meant paid ran rang sang sank sat sent shook shot showed shut slept sold spent spoke split spread stood stole struck swore swept swam taught threw thought understood wore wrote hit cut put set beat broke burnt dealt dug drank ate fled bore bound bent bid cast cost crept quit rode sought shone shrank stuck strove sprang won withdrew undertook overtook underwent overthrew arose awoke retook rebuilt retold resold reran overcame overran outbid outran foresaw withstood upheld undid mistook forgave swung slid slung spun sprang stung wept wound clung hung dug flung fled drank rang shrank sprung strode threw tore wove woke',
);
/** Participles that are no past forms and end in neither "ed" nor "en": "had flown". */
const PARTICIPLES = words(
  'gone done flown known shown drawn grown thrown blown sworn torn worn born begun sung rung sunk drunk swum come become overcome run overrun undone withdrawn overthrown hung',
);
const PRESENT = words(
  'is are am has have does do says say sees remains continues goes makes wants plans hopes believes',
);
const FUTURE = words("will shall 'll wo would");
const BARE_FUTURE = words(
  'expected scheduled due set slated planned planning plans hopes upcoming forthcoming expects intends supposed poised likely aims',
);
const SCHEDULED = words('scheduled due slated planned set');
/** Words of a plan that no longer holds. */
/** "Must be certified by Thursday". */
const MUST = words('must should may can might');
const ONCE = words(', originally initially previously first once was were been had');
const PLANNED_FOR = words('for on in by until next this');
const INFINITIVE_LEADS = words('to can could may might must should');
/** Present forms that tell of a timetable when a date follows: "the trial begins Monday". */
const TIMETABLE = words(
  'begins starts opens expires resumes returns arrives closes ends launches meets',
);
/** The same of several: "the shareholders meet on 28 March". */
const MEETING = words('meet begin start open resume return reopen');
/** "They were to meet in June". */
const TOLD_AHEAD = words('was were');
/** What someone expects now lies ahead. */
const EXPECTS = words('expects expect forecasts anticipates projects predicts');
const NOT_VERBS = words(
  'united red hundred bed need indeed speed seed feed shed armed led sacred aged embed exceed proceed succeed wed ted',
);

const SAYING = words(
  'said says say told tells announced announces stated states reported reports claimed claims added adds confirmed confirms according explained warned declared',
);
/** What somebody meant to do, and may never have done: "meant to march in spring". */
const MEANT = words(
  'meant hoped planned intended wanted expected wished aimed proposed sought resolved vowed promised means hopes plans intends wants expects wishes aims',
);
const ARTICLES = words('the a an its their his her our this that');

/** Words that can show a tense; those in "ed" can too. */
const TELLING: ReadonlySet<string> = new Set([
  ...['to', 'had', 'has', 'have', "'ve"],
  ...[...FUTURE, ...BARE_FUTURE, ...EXPECTS, ...SCHEDULED, ...TOLD_AHEAD],
  ...[...MEETING, ...TIMETABLE, ...PAST, ...PRESENT],
]);

function tenseAt(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const word = token.lower;
  if (!TELLING.has(word) && !word.endsWith('ed')) return null;
  if (FUTURE.has(word)) return word === 'would' ? wouldAt(tokens, at) : 'future';
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (word === 'to' && isFutureInfinitive(tokens, at)) return 'future';
  const isMonth = before === 'may' && tokens[at - 1]?.capital === true; // "tests on 17 May confirmed"
  if (INFINITIVE_LEADS.has(before) && !isMonth) return null; // "to hit", "could cost": no past, whatever the form
  const told = ONCE.has(before);
  if (BARE_FUTURE.has(word) && after === 'to' && !isCause(tokens, at))
    return told ? 'prospective' : 'future';
  if (EXPECTS.has(word) && !ARTICLES.has(before)) return 'future';
  if (SCHEDULED.has(word) && PLANNED_FOR.has(after) && !isForATime(tokens, at))
    return told ? 'prospective' : 'future';
  if (TOLD_AHEAD.has(word) && after === 'to') return 'prospective';
  if (MEETING.has(word) && isTimetabled(tokens[at + 1]) && tokens[at - 1]?.kind === 'word')
    return 'future';
  if (TIMETABLE.has(word) && tokens[at + 1]?.kind !== 'mark' && isTimetabled(tokens[at + 1]))
    return 'future';
  if (word === 'had')
    return isParticiple(tokens[at + 1]) || isParticiple(tokens[at + 2]) ? 'pluperfect' : 'past';
  if (PAST.has(word)) return underAuxiliary(tokens, at);
  if (word === 'has' || word === 'have' || word === "'ve") return haveAt(tokens, at);
  if (PRESENT.has(word)) return 'present';
  if (word.endsWith('ed') && word.length > 3 && !token.capital && !NOT_VERBS.has(word))
    return underAuxiliary(tokens, at);
  return null;
}

/** "The sun set for the last time": nothing is planned. */
function isForATime(tokens: readonly Token[], at: number): boolean {
  const [word, by, article, , time] = tokens.slice(at, at + 5).map(({ lower }) => lower);
  return word === 'set' && by === 'for' && article === 'the' && time === 'time';
}

/** "cancelled due to strikes on Saturday": a cause, not a plan; "due to meet on Saturday" is one. */
function isCause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return tokens[at]?.lower === 'due' && !/^(?:is|are|was|were|be|been|not|now)$/.test(before);
}

/** How far back a verb of saying governs "would", in tokens. */
const SAID_WITHIN = 8;

/** "said it would close" tells of what is to come, "would later rule" of what has been. */
function wouldAt(tokens: readonly Token[], at: number): Tense {
  for (let i = at - 1; i >= Math.max(0, at - SAID_WITHIN); i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === '.' || word === ';') break;
    if (SAYING.has(word)) return 'prospective';
  }
  return 'past';
}

function isTimetabled(next: Token | undefined): boolean {
  return (
    next !== undefined && (next.capital || /^(?:on|in|next|this|tomorrow|later)$/.test(next.lower))
  );
}

/** "has announced" is perfect, "has two cameras" present; an adverb may stand between. */
function haveAt(tokens: readonly Token[], at: number): Tense {
  const next = tokens[at + 1];
  const skip =
    next &&
    (next.lower.endsWith('ly') ||
      /^(not|also|now|already|never|long|just|yet|since|even|only)$/.test(next.lower))
      ? 2
      : 1;
  return isParticiple(tokens[at + skip]) ? 'perfect' : 'present';
}

/** "will be delivered", "to be released", "has been sold": the auxiliary decides, not the participle. */
function underAuxiliary(tokens: readonly Token[], at: number): Tense {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'will' || word === 'shall' || word === "'ll") return 'future';
    if (word === 'to' && tokens[i + 1]?.lower === 'be') return 'future';
    if (MUST.has(word) && tokens[i + 1]?.lower === 'be') return 'future';
    if (word === 'had') return 'pluperfect';
    if (word === 'has' || word === 'have' || word === "'ve") return 'perfect';
    if (word === 'is' || word === 'are') return i === at - 1 ? 'present' : 'past';
    if (tokens[i]?.kind === 'mark') break;
  }
  return 'past';
}

function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.lower.endsWith('ed') ||
      token.lower.endsWith('en') ||
      token.lower === 'been' ||
      PARTICIPLES.has(token.lower) ||
      PAST.has(token.lower))
  );
}

/** "is to begin", "to be released". */
function isFutureInfinitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (before === 'is' || before === 'are') && tokens[at + 1]?.kind === 'word';
}

export const TENSES: ClauseWords = {
  tenseAt,
  isOngoing: (tokens, at) =>
    tokens[at]?.lower.endsWith('ing') === true &&
    /^(is|are|am|'s|'re|now|currently|still|also|presently)$/.test(tokens[at - 1]?.lower ?? ''),
  openers: words(
    'and but or while whereas which who whom whose that when where after before because although though since until as if so than',
  ),
  relatives: words('who whom whose which'),
  abbreviations: words(
    'mr mrs ms dr st gen col lt sgt maj capt adm sen rep gov pres prof rev hon jr sr inc corp co ltd no vs etc u.s u.k e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun approx ca c cf ft mt',
  ),
  saying: SAYING,
  isMeaning: (tokens, at) => MEANT.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to',
  passives: words('was were been'),
  stemOf: (word) => word.replace(/(?:ing|ed|es|s|e|al|ment|ion)$/, '').slice(0, 7),
  isAdverb: (text) => text.endsWith('ly'),
  and: words('and & ,'),
  articles: ARTICLES,
  articlesOfDates: new Set(),
  negations: words('not never'),
  prepositions: {
    since: 'since',
    until: 'until',
    till: 'until',
    before: 'before',
    after: 'after',
    by: 'by',
    from: 'from',
    through: 'until',
    for: 'for',
    in: 'at',
    on: 'at',
    during: 'at',
  },
  joins: {
    from: words('to until till through thru - – —'),
    between: words('and & - –'),
    '': words('- – — to through until till /'),
  },
};
