/**
 * Which event a time belongs to: a noun that it modifies ("the 1979
 * revolution"), a noun before it with only nominal words between ("the visit to
 * the capital in 2022 strengthened …"), or the verb of its clause.
 */
import { candidateAs } from '../candidate-as.ts';
import { nounCandidate, verbCandidate, type Candidate, type Refusal } from '../candidate.ts';
import { clauseAs, type Clause } from '../../grammar/clauses.ts';
import { verbAs } from '../../grammar/verb-groups.ts';
import { clauseMeant, mainBehind } from './clause-meant.ts';
import { clauseOpened } from './clause-opened.ts';
import {
  clauseAbout,
  happensWithin,
  isBare,
  isWeak,
  modifiedNoun,
  nounBefore,
  nounStandsAlone,
  subjectDoes,
} from './dated-noun.ts';
import { isDoneTo, participleBefore } from './participle.ts';
import { elidedEvent, upToElided } from './elided.ts';
import { isState, isStative, saysState } from '../../grammar/heads.ts';
import { clausesJoined, clauseTimed, withConsequence } from './joined-clauses.ts';
import { clauseAt, isDatedWithin, type ReadSentence, type TimeSpan } from '../read-sentence.ts';
import { withState } from './lasting.ts';
import { toldEvent } from './told-event.ts';

const BACKGROUND: Refusal = {
  code: 'background',
  why: 'it dates a state, not something that happened',
};
const NO_HEAD: Refusal = {
  code: 'no-event',
  why: 'no word near it tells of something that happened',
};

/** The candidates that a time dates, or why there are none. */
export function attachTime(read: ReadSentence, time: TimeSpan): readonly Candidate[] | Refusal {
  const clause = clauseOpened(read, time) ?? clauseAt(read, time.from);
  if (time.time.basis === 'named') return named(read, time, clause);
  const told = toldEvent(read, time, clause);
  if (told) return told;
  const done = clause && participleBefore(read, time, clause);
  if (done === 'state') return BACKGROUND;
  if (done) return [candidateAs(verbCandidate(read, done), { time })];
  const modified = modifiedNoun(read, time, clause);
  if (modified) {
    const done = clause && subjectDoes(read, time, modified, clause);
    if (done === true)
      return [candidateAs(verbCandidate(read, withConsequence(read, clause)), { time })];
    if (clause && happensWithin(read, modified, clause))
      return [candidateAs(verbCandidate(read, clause), { time })];
    const acting = isBare(read, modified) ? clauseAbout(read, modified) : undefined;
    if (acting) return [candidateAs(verbCandidate(read, acting), { time })];
    return withState(read, candidateAs(modified, { time }));
  }
  // "the worst since 1962, when 71 drowned": the date measures, and tells an event of its own.
  const timedAlone = clause && saysState(clause.verb) ? clauseTimed(read, time, clause) : undefined;
  if (
    timedAlone &&
    read.tokens[time.from - 1]?.word === 'since' &&
    time.time.edtf?.endsWith('/..') === true
  )
    return [timedAlone, ...clausesJoined(read, timedAlone, true)].map((c) => ({
      ...verbCandidate(read, c),
      time,
      begins: true,
    }));
  const noun = nounBefore(read, time, clause);
  if (
    noun &&
    isBare(read, noun) &&
    clause &&
    noun.head < clause.verb.from &&
    !saysState(clause.verb)
  )
    return verbs(read, time, clause);
  // "at war since June, when troops crossed": the war is the state, the crossing the event.
  if (noun && clause && isBare(read, noun) && clauseTimed(read, time, clause))
    return verbs(read, time, clause);
  const about = noun && isBare(read, noun) ? clauseAbout(read, noun) : undefined;
  if (about) return [candidateAs(verbCandidate(read, about), { time })];
  if (noun && (nounStandsAlone(read, noun, clause) || isWeak(clause)))
    return withState(read, candidateAs(noun, { time }));
  return verbs(read, time, clause);
}

function named(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause | undefined,
): readonly Candidate[] {
  const head = time.to - 1;
  const noun = nounCandidate(read, head, clause);
  const phrase = { from: time.from, to: time.to };
  return [
    {
      shape: 'noun',
      head,
      lemma: noun?.lemma ?? read.tokens[head]?.lemma ?? '',
      kind: noun?.kind ?? 'other',
      clause,
      phrase,
      time,
    },
  ];
}

/** The clause of the time and, after an opening date, the clauses joined to it without a date of their own. */
function verbs(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause | undefined,
): readonly Candidate[] | Refusal {
  if (!clause) return NO_HEAD;
  const elided = elidedEvent(read, time, clause);
  if (elided) return [elided];
  const meant = clauseMeant(read, time, clause) ?? mainBehind(read, time, clause);
  if (meant) return [candidateAs(verbCandidate(read, meant), { time })];
  const timed = clauseTimed(read, time, clause);
  const told = [
    clause,
    ...clausesJoined(read, clause, time.from < clause.verb.from && clause.from === 0),
    ...(timed ? [timed, ...clausesJoined(read, timed, true)] : []),
  ].filter((c) => !saysState(c.verb) || nounOfCopula(read, c) !== undefined);
  const beside = told.length === 0 ? clauseBeside(read, clause) : undefined;
  if (beside) return [candidateAs(verbCandidate(read, beside), { time })];
  if (told.length === 0)
    return isDatedState(read, clause)
      ? BACKGROUND
      : { ...BACKGROUND, why: `"${clause.verb.lemma}" says how things are, not what happened` };
  const mayBeNow = /^(?:today|tonight)$/i.test(time.time.text) || time.time.basis !== 'explicit';
  if (mayBeNow && !read.isEntry) if (told.every((c) => isPresentState(read, c))) return BACKGROUND;
  return told.map((c) => ({
    ...(saysState(c.verb)
      ? (nounOfCopula(read, c) ?? verbCandidate(read, c))
      : verbCandidate(read, withConsequence(read, upToElided(read, time, c)))),
    time,
    begins: timed && c.from >= timed.from ? true : undefined,
  }));
}

/** "by June the world had its answer as they put sanctions on …": where the main verb tells nothing, what came about with it does. */
function clauseBeside(read: ReadSentence, clause: Clause): Clause | undefined {
  const next = read.clauses[read.clauses.indexOf(clause) + 1];
  if (next?.opener !== 'as' && next?.opener !== 'when') return undefined;
  const { verb, subject } = next;
  const happens = verb.kind === 'finite' && verb.tense === 'past' && verb.modal === undefined;
  const isOwn = subject !== undefined && subject.from > next.from;
  return happens && isOwn && !saysState(verb) && !isDatedWithin(read, next) ? next : undefined;
}

/** "today both countries face …": the present tense beside "today" tells how things are. */
function isPresentState(read: ReadSentence, clause: Clause): boolean {
  return (
    clause.verb.tense === 'present' &&
    !clause.verb.perfect &&
    verbCandidate(read, clause).kind === 'other'
  );
}

function isDatedState(read: ReadSentence, clause: Clause): boolean {
  const subject = clause.subject;
  if (!subject) return false;
  return read.tokens.slice(subject.from, subject.to).some((t) => isState(t.lemma));
}

/**
 * Where a verb only says that something was under way ("experts were on the
 * ground restoring the grid"), the participle that follows tells the event.
 */
function nounOfCopula(read: ReadSentence, clause: Clause): Candidate | undefined {
  if (clause.verb.lemma !== 'be') return undefined;
  const { tokens } = read;
  // "was to have left", "was due to arrive": meant, and not done.
  if (
    /^(?:to|due|about|set|ready|likely|scheduled|supposed|able|unable)$/.test(
      tokens[clause.verb.to]?.word ?? '',
    )
  )
    return undefined;
  for (let i = clause.verb.to; i < clause.to; i++) {
    const token = tokens[i];
    if (/[,;:—(]/.test(tokens[i - 1]?.gap ?? '')) return undefined;
    const doing =
      token?.pos === 'verb' &&
      (token.form === 'gerund' || (token.form === 'base' && tokens[i - 1]?.word === 'to'));
    const done = token !== undefined && isDoneTo(tokens, i, clause);
    if (token && (doing || done) && !isStative(token.lemma)) {
      const verb = verbAs(clause.verb, {
        from: i,
        to: i + 1,
        main: i,
        lemma: token.lemma,
        progressive: doing,
        passive: done,
      });
      return verbCandidate(read, clauseAs(clause, { verb }));
    }
  }
  return undefined;
}
