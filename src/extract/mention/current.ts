/**
 * What is under way while the article is written, without a date of its own:
 * "is currently mobilising", "the recent build-up", "has deployed". It is dated
 * by publication. Only heads that the lexicon has count: a looser reading would
 * make an event of every sentence in the present perfect.
 */
import type { EventKind } from '../../model/index.ts';
import { headEnd } from './who/antecedents.ts';
import { candidateAs } from './candidate-as.ts';
import { MOVES, nounCandidate, verbCandidate, type Candidate } from './candidate.ts';
import { isCountedNews, mayCount } from './counted-news.ts';
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { isState, saysState, kindOfVerb, verbsOfKinds } from '../grammar/heads.ts';
import { pastParticiple } from '../grammar/language.ts';
import { DEED_VERBS } from '../grammar/lexicon/deeds.ts';
import { isLeftUndone } from '../grammar/negation.ts';
import { eventiveAt } from '../grammar/noun-phrase.ts';
import { clauseAt, type ReadSentence } from './read-sentence.ts';

/** Nouns of those who act in the news without a name: "a court has ruled". */
const BODIES: ReadonlySet<string> = new Set(
  `court judge jury tribunal police prosecutor government ministry parliament senate congress cabinet
  legislature council commission committee agency regulator watchdog army navy military force troop rebel
  militant union company firm bank airline club party coalition opposition official authority minister
  president mayor governor lawmaker senator union team scientist researcher region bloc
  league board country nation state leader expert activist worker protester diplomat minister engineer farmer student
  teacher doctor nurse resident`.split(/\s+/),
);

const NOW = new Set('currently now recently presently'.split(' '));
const RECENT = new Set('recent ongoing current latest'.split(' '));

const LATELY = new Set(['recent', 'latest']);
const DEEDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'military',
  'attack',
  'unrest',
  'legal',
  'election',
]);

/** Kinds whose bare present perfect is news: deployments, attacks, arrests; not helping, building, becoming. */
const NEWS: ReadonlySet<EventKind> = new Set<EventKind>([
  'military',
  'attack',
  'sanction',
  'unrest',
  'legal',
  'election',
  'office',
  'disaster',
  'agreement',
  'statement',
]);

const HINT =
  /\b(?:currently|now|recent|recently|presently|ongoing|current|latest)\b|\b(?:surfaced|emerged) of\b/i;
const PERFECT =
  /\b(?:has|have)\s+(?:\w+ly\s+|also\s+|now\s+|just\s+|already\s+|so\s+far\s+)?(?:been\s+)?(\w+)/gi;

/** Participles whose perfect can be news, and of moves that can be ("increased military presence"). */
const NEWS_PARTICIPLES: ReadonlySet<string> = new Set(
  [...verbsOfKinds(NEWS), ...MOVES, ...DEED_VERBS, 'react', 'respond'].map(pastParticiple),
);

/** Verbs of what is done once and then is news: a firm is hired, a tomb found, a mill sold. */
const ONCE: ReadonlySet<string> = new Set(
  `uncover discover unearth find hire sell buy acquire open close shut launch reopen abandon cancel scrap publish
  unveil release file fire sack cut halt restore rescue recover seal split merge`.split(/\s+/),
);
const ONCE_PARTICIPLES: ReadonlySet<string> = new Set([...ONCE].map(pastParticiple));

/** A quick look, for a sentence without a date: whether it is worth reading for what is under way. */
export function mayBeCurrent(text: string): boolean {
  if (HINT.test(text)) return true;
  for (const [, participle = ''] of text.matchAll(PERFECT)) {
    const word = participle.toLowerCase();
    if (NEWS_PARTICIPLES.has(word) || ONCE_PARTICIPLES.has(word) || mayCount(text)) return true;
  }
  return false;
}

/** Candidates of a sentence that are current; `taken` are heads that a time already dates. */
export function currentCandidates(
  read: ReadSentence,
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (candidate: Candidate | undefined): void => {
    if (candidate && !taken.has(candidate.head) && !found.some((f) => f.head === candidate.head))
      found.push(candidate);
  };
  for (const clause of read.clauses) {
    if (isDated(read, clause)) continue;
    add(reportSurfaced(read, clause));
    add(clauseUnderWay(read, clause));
    add(actedWithin(read, clause));
  }
  read.tokens.forEach((token, i) => {
    if (RECENT.has(token.word)) add(recentNoun(read, i));
  });
  return found;
}

function isDated(read: ReadSentence, clause: Clause): boolean {
  const opening = read.times.some(
    (t) =>
      t.from < (read.clauses[0]?.verb.from ?? 0) && t.time.edtf !== null && !isVague(t.time.value),
  );
  return (
    opening ||
    read.times.some(
      (t) =>
        clause.from <= t.from &&
        t.from < clause.to &&
        t.time.edtf !== null &&
        !(clause.verb.perfect && read.tokens[t.to - 1]?.possessive === true) &&
        !isVague(t.time.value),
    )
  );
}

/** TIMEX3's references without a date: "now", "recently". */
export function isVague(value: string): boolean {
  return value === 'PRESENT_REF' || value === 'PAST_REF' || value === 'FUTURE_REF';
}

function clauseUnderWay(read: ReadSentence, clause: Clause): Candidate | undefined {
  const { verb } = clause;
  if (saysState(verb) || verb.kind !== 'finite') return undefined;
  if (isLeftUndone(read.tokens, verb)) return undefined;
  const kind = kindOfVerb(verb.lemma);
  const candidate = verbCandidate(read, clause);
  const words: TokenRange = { from: verb.from, to: verb.to };
  if (isDoneOnce(read, clause) || isCountedNews(read, clause))
    return candidateAs(candidate, { currency: { words, rule: 'present-perfect' } });
  // "has doubled the bounty" is news; what several have exchanged may be a habit of years.
  const isDeed =
    DEED_VERBS.has(verb.lemma) && !verb.passive && read.tokens[verb.from]?.word === 'has';
  if (candidate.kind === 'other' && kind === undefined && !isDeed) return undefined;
  const adverb = adverbOfNow(read, clause);
  if (adverb !== undefined && candidate.kind !== 'other')
    return candidateAs(candidate, {
      currency: { words: { from: adverb, to: adverb + 1 }, rule: 'current-adverb' },
    });
  const known =
    actsInPerson(read, clause) || (verb.passive && verb.perfect && isSomebody(read, clause));
  if (!known || !(NEWS.has(candidate.kind) || isDeed) || candidate.shape !== 'verb')
    return undefined;
  if (candidate.kind === 'statement' && candidate.lemma !== verb.lemma) return undefined;
  if (verb.perfect && verb.tense === 'present')
    return candidateAs(candidate, { currency: { words, rule: 'present-perfect' } });
  return verb.progressive && verb.tense === 'present' && candidate.kind !== 'statement'
    ? candidateAs(candidate, { currency: { words, rule: 'present-progressive' } })
    : undefined;
}

/**
 * "The owners have hired a salvage firm", "A suit has been filed in Lund": done once, to one thing
 * or by somebody in particular, and no habit or tally of years.
 */
function isDoneOnce(read: ReadSentence, { verb, subject, from, to, opener }: Clause): boolean {
  const { tokens } = read;
  if (!subject || !verb.perfect || verb.tense !== 'present' || verb.progressive) return false;
  if (opener !== undefined && opener !== 'that') return false;
  const isKnown = ONCE.has(verb.lemma) || NEWS.has(kindOfVerb(verb.lemma) ?? 'other');
  if (!isKnown || kindOfVerb(verb.lemma) === 'statement') return false;
  if (tokens.slice(from, to).some((t) => OFTEN.test(t.word))) return false;
  const first = tokens[subject.from]?.word ?? '';
  if (verb.passive) return /^an?$/.test(first);
  const head = tokens[headEnd(read, subject) - 1];
  const acts =
    head?.pos === 'proper' || DOER.test(head?.word ?? '') || BODIES.has(head?.lemma ?? '');
  const object = tokens[verb.to]?.word ?? '';
  return acts && verb.to < to && /^(?:an?|the|his|her|its|their)$/.test(object);
}

/** "owners", "archaeologists", "fishermen": nouns of those who do something. */
const DOER = /(?:er|or|ist|ian|man|woman)s?$|(?:wo)?men$/;
const OFTEN =
  /^(?:always|often|never|long|since|ever|repeatedly|regularly|usually|before|times|far)$/;

/** "has reacted, with its spokesperson warning …": the participle tells what the perfect only announces. */
function actedWithin(read: ReadSentence, clause: Clause): Candidate | undefined {
  const host = read.clauses[read.clauses.indexOf(clause) - 1];
  if (clause.verb.kind !== 'participle' || !host?.verb.perfect || host.verb.tense !== 'present')
    return undefined;
  if (!clause.subject || clause.subject === host.subject || !actsInPerson(read, clause))
    return undefined;
  const candidate = verbCandidate(read, clause);
  if (!NEWS.has(candidate.kind)) return undefined;
  return candidateAs(candidate, {
    currency: { words: { from: host.verb.from, to: host.verb.to }, rule: 'present-perfect' },
  });
}

function adverbOfNow(read: ReadSentence, clause: Clause): number | undefined {
  for (let i = clause.from; i < Math.min(clause.to, clause.verb.to + 1); i++)
    if (NOW.has(read.tokens[i]?.word ?? '')) return i;
  return undefined;
}

/** Whether somebody acts: a person, a country, an organisation, or a body of one ("the US military"). */
function actsInPerson(read: ReadSentence, { subject }: Clause): boolean {
  if (!subject) return false;
  if (read.tokens.slice(subject.from, subject.to).some((t) => isState(t.lemma))) return false;
  const isNamed = read.entities.some(
    (e) => e.from < subject.to && subject.from < e.to && (e.kind !== 'place' || e.country),
  );
  return isNamed || read.tokens.slice(subject.from, subject.to).some((t) => BODIES.has(t.lemma));
}

/** Whether what something was done to is people or a thing with an article, told of before: "the minister has been fined". */
function isSomebody({ tokens }: ReadSentence, { subject }: Clause): boolean {
  if (!subject) return false;
  const [first] = tokens.slice(subject.from, subject.to);
  return (
    first?.pos === 'number' || first?.word === 'the' || /^(?:he|she|they)$/.test(first?.word ?? '')
  );
}

/** "the recent military build-up near …", "at least 20 recent strikes on …". */
function recentNoun(read: ReadSentence, at: number): Candidate | undefined {
  const { tokens } = read;
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i];
    if (!token || /[,;:—(.]/.test(tokens[i - 1]?.gap ?? '')) return undefined;
    if (read.times.some((t) => t.from <= i && i < t.to && t.time.basis === 'named'))
      return undefined;
    if (eventiveAt(tokens, i) === undefined) {
      if (
        token.pos === 'noun' ||
        token.pos === 'adjective' ||
        token.pos === 'proper' ||
        token.pos === 'number'
      )
        continue;
      return undefined;
    }
    const candidate = nounCandidate(read, i, clauseAt(read, i));
    if (!candidate || candidate.kind === 'other' || candidate.kind === 'statement')
      return undefined;
    // What is "ongoing" has to be a deed to be news: a collapse that goes on is a state.
    if (!LATELY.has(tokens[at]?.word ?? '') && !DEEDS.has(candidate.kind)) return undefined;
    return candidateAs(candidate, {
      currency: { words: { from: at, to: at + 1 }, rule: 'recent-adjective' },
    });
  }
  return undefined;
}

/** "Reports have surfaced of Iran transferring drones": the participle tells what is reported. */
function reportSurfaced(read: ReadSentence, clause: Clause): Candidate | undefined {
  const { tokens } = read;
  const { verb, subject } = clause;
  if (!/^(?:surface|emerge|appear)$/.test(verb.lemma) || !subject) return undefined;
  if (!/^(?:reports?|claims?|allegations?)$/.test(tokens[subject.to - 1]?.word ?? ''))
    return undefined;
  if (tokens[verb.to]?.word !== 'of') return undefined;
  for (let i = verb.to + 2; i < clause.to; i++) {
    const token = tokens[i];
    if (token?.pos !== 'verb' || token.form !== 'gerund') continue;
    const doing = {
      ...verb,
      from: i,
      to: i + 1,
      main: i,
      lemma: token.lemma,
      perfect: false,
      progressive: true,
    };
    const told: Clause = { ...clause, verb: doing, subject: { from: verb.to + 1, to: i } };
    const words = { from: subject.from, to: verb.to };
    return candidateAs(verbCandidate(read, told), {
      currency: { words, rule: 'reports-surfaced' },
    });
  }
  return undefined;
}
