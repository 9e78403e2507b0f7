/**
 * On whose word: "according to", "X said that", "reportedly", what stands
 * inside quotation marks, and what hangs on an event that was told so. The chain
 * is published → told → happened (DATA.md, rule 7).
 */
import type { Attribution } from '../../model/index.ts';
import { foldName } from '../entity/fold-name.ts';
import { shownText } from '../entity/index.ts';
import type { Candidate } from '../mention/candidate.ts';
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { tellingOf } from '../mention/when/telling.ts';
import { accordingPhrase, accordingTo, howTold, withTime } from './according.ts';
import type { Around } from './around.ts';
import { beforeColon } from './before-colon.ts';
import { calledBeforeColon } from './called-before-colon.ts';
import { complementOf } from './complements.ts';
import { hedged, hedgedThere } from './hedges.ts';
import { saidInRelative } from './in-relative.ts';
import { openQuote, speakerOf } from './quotation.ts';
import { saidBefore, saidBy, saidThat, type SaidBy } from './said-by.ts';
import { canSay } from './sayer.ts';
import { bodyTakenUp, outletTakenUp } from './taken-up.ts';
import { isCalledOutlet, isOutlet } from './outlet-words.ts';
import { mayTell } from './may-tell.ts';
import { nameOfTeller } from './teller.ts';
import { closesAside } from './told-ways.ts';
import { toldWhom } from './without-that.ts';
import { goesOnAlone, isAside, isOwnDeedBehind, isTakenForGranted } from './not-told.ts';
import { isOwnPaper, writerOf } from './writers.ts';

/** The attribution of a candidate, or undefined when the source says it itself. */
export function findAttribution(
  read: ReadSentence,
  candidate: Candidate,
  around: Around,
): Attribution | undefined {
  const told =
    hedgedThere(read, candidate) ??
    innermost(read, candidate, around) ??
    accordingTo(read, around.nameOf, candidate.head) ??
    speakerOf(read, candidate.head, around) ??
    reportingClause(read, candidate, around) ??
    hedged(read, candidate);
  if (told && isOwnVoice(shownText(told.who), around.publisher)) return undefined;
  const outlet = told && outletTakenUp(shownText(told.who), read, around.earlier);
  if (outlet) return { ...told, ...outlet };
  if (told?.how === 'said' && isOutletBefore(shownText(told.who), around))
    return { ...told, how: 'reported' };
  // An agency that no outlet stands before is a body.
  const isAgency = told?.how === 'reported' && told.who === 'agency';
  return isAgency ? { ...told, how: 'said' } : told;
}

/**
 * Who is nearest to what is told where a sentence hands it on: "the strike, which Ana Lopez said killed
 * two, …, according to the Courier", "according to the file, the girl told police that …".
 */
function innermost(
  read: ReadSentence,
  candidate: Candidate,
  { nameOf, earlier }: Around,
): Attribution | undefined {
  const { head } = candidate;
  const telling = saidInRelative(read, head) ?? toldWithin(read, head);
  if (!telling || isWithin(head, telling.within)) return undefined;
  if (openQuote(read, read.tokens[head]?.start ?? 0) !== undefined) return undefined;
  const found = withTeller(read, telling, head, nameOf, earlier);
  if (!found || isTakenForGranted(read, candidate, telling)) return undefined;
  const how = howSaid(telling.verb, isOutlet(shownText(found.who)), false, howTold(read));
  return { who: found.who, how };
}

/** Whom "according to" only hands on: somebody told somebody, or alleged it, in the same sentence. */
function toldWithin(read: ReadSentence, head: number): SaidBy | undefined {
  const phrase = accordingPhrase(read);
  if (!phrase || isWithin(head, phrase)) return undefined;
  const told = saidBefore(read, head) ?? toldWhom(read, head);
  return told && (phrase.from > head || told.who.from >= phrase.to) ? told : undefined;
}

/** Sentences after which nobody remembers that a name was called an outlet's. */
const CALLED_REACH = 12;

/** "The news site Stratos" was told of before, and is "Stratos" now. */
function isOutletBefore(who: string, { earlier }: Around): boolean {
  if (!/^\p{Lu}/u.test(who)) return false;
  for (let back = 1; back <= CALLED_REACH; back++) {
    const read = earlier(back);
    if (!read) return false;
    if (read.text.includes(who) && isCalledOutlet(who, read.text)) return true;
  }
  return false;
}

/** "As the Echo reported", in the Cael Echo; "Sereno said", in what Sereno gives out. */
function isOwnVoice(who: string, publisher = ''): boolean {
  const [name, own] = [who, publisher].map((each) => foldName(each).replace(/^the /, ''));
  return name !== '' && /\p{Lu}/u.test(who) && (own === name || own?.endsWith(` ${name}`) === true);
}

/** "Officials said on Monday that …", "…, the ministry confirmed". */
function reportingClause(
  read: ReadSentence,
  candidate: Candidate,
  { nameOf, earlier, dated }: Around,
): Attribution | undefined {
  if (!mayTell(read)) return undefined;
  const { head } = candidate;
  const nearest = tellingsOf(read, candidate).find(({ within }) => !isWithin(head, within));
  // Where the nearest reading leads to nobody who speaks, a wider one may.
  const wider = (): SaidBy | undefined =>
    complementOf(read, head) ?? beforeColon(read, head) ?? called(read, head);
  const found =
    (nearest && withTeller(read, nearest, head, nameOf, earlier)) ??
    withTeller(read, wider(), head, nameOf, earlier);
  if (!found) return undefined;
  const { telling, who } = found;
  const isNotTold = [isTakenForGranted, goesOnAlone, isOwnDeedBehind].some((isSo) =>
    isSo(read, candidate, telling),
  );
  if (isNotTold) return undefined;
  const isReport =
    SHOWS.test(telling.verb) ||
    writerOf(read, telling.who) !== undefined ||
    isOwnPaper(read, telling.who) ||
    isOutlet(shownText(who)) ||
    isCalledOutlet(shownText(who), read.text);
  // "The director said the museum, | which bought the picture in 1994, | …": told by the article.
  if (telling.within.to <= candidate.head && isAside(read, telling.within.to, candidate.head))
    return undefined;
  // Whoever finds something does something; what a study or a court finds, it says.
  if (telling.verb === 'find' && !isReport && !FINDERS.test(shownText(who))) return undefined;
  const { from, to } = telling.within;
  const when = read.times.find((t) => from <= t.from && t.from < to);
  // "Announced on Monday that it had closed the mill": what Monday dates is its own deed.
  const isOwnDeed = when !== undefined && when.time.range.start === dated?.range.start;
  if (isOwnDeed && (NEWS.test(telling.verb) || isOwnStatement(read, candidate))) return undefined;
  const isQuoted = openQuote(read, read.tokens[candidate.head]?.start ?? 0) !== undefined;
  const isWritten = WRITES.test(telling.verb) && WRITINGS.test(read.text);
  const how = howSaid(telling.verb, isReport || isWritten, isQuoted, howTold(read));
  return withTime({ who, how }, when?.time.edtf ?? undefined);
}

/** "Spokeswoman Else Brandt: | three passengers were hurt". */
function called(read: ReadSentence, head: number): SaidBy | undefined {
  const who = calledBeforeColon(read, head);
  return who && { who, verb: 'say', within: who };
}

/** A telling with the name of who tells; undefined where that is nobody who can say something. */
function withTeller(
  read: ReadSentence,
  telling: SaidBy | undefined,
  head: number,
  nameOf: Around['nameOf'],
  earlier: Around['earlier'],
): { readonly telling: SaidBy; readonly who: string } | undefined {
  if (!telling || isOwnReporter(read, telling.who)) return undefined;
  const pronoun = read.tokens[telling.who.to - 1]?.word;
  const before = pronoun === 'it' ? earlier(1) : undefined;
  // "According to the report, … It says": the paper that told before.
  const isSaid = pronoun === 'it' && ONLY_SAYS.test(telling.verb);
  const who =
    (before && accordingTo(before, nameOf)?.who) ??
    (isSaid ? bodyTakenUp(read, telling.who.to - 1, nameOf, earlier) : undefined) ??
    nameOfTeller(read, telling.who, nameOf, earlier);
  // A thing that is told of says nothing.
  if (who === undefined || isQuotedThere(read, telling.who.from, head)) return undefined;
  const verb = /^(?:it|they)$/.test(pronoun ?? '') ? undefined : telling.verb;
  return SHOWS.test(telling.verb) || canSay(shownText(who), verb) ? { telling, who } : undefined;
}

/** "Our correspondent reports": the article's own voice. */
function isOwnReporter({ tokens }: ReadSentence, { from, to }: TokenRange): boolean {
  const isOwn = tokens[from]?.word === 'our' || tokens[from - 1]?.word === 'our';
  return isOwn && tokens.slice(from, to).some(({ word }) => OWN_REPORTERS.test(word));
}

const OWN_REPORTERS = /^(?:correspondent|reporter|photographer|team|colleague)s?$/;

/** Verbs of which nothing but a body or a paper is the subject, where that is "it": a fire claims lives. */
const ONLY_SAYS = /^(?:say|add|state|insist|stress|explain)$/;

/** Who tells, nearest to the event first: "Ana Lopez said …, the Courier reported" is told by her, and handed on. */
function tellingsOf(read: ReadSentence, candidate: Candidate): readonly SaidBy[] {
  const outer = saidBy(read, candidate) ?? clauseAround(read, candidate);
  if (!outer) return [];
  const isLast = outer.within.from > candidate.head;
  if (!isLast) return [outer];
  const inner = isOutletPhrase(read, outer.who)
    ? saidBefore(read, candidate.head)
    : saidThat(read, candidate.head);
  return inner ? [inner, outer] : [outer];
}

function isOutletPhrase({ tokens, text }: ReadSentence, { from, to }: TokenRange): boolean {
  return isOutlet(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

/** “First four, then one alone,” a baker recalled: nobody who stands in a quotation tells what stands outside it. */
function isQuotedThere(read: ReadSentence, who: number, head: number): boolean {
  const open = openQuote(read, read.tokens[who]?.start ?? 0);
  return open !== undefined && open !== openQuote(read, read.tokens[head]?.start ?? 0);
}

/** What is written there is published. */
const WRITES = /^(?:write|relate|recount|recall|describe|remember)$/;
const WRITINGS =
  /\bin (?:the|a|an|their|his|her) (?:journal|paper|study|report|book|memoirs?)\b|\b(?:book|memoirs?|article|study|diary|history)\b.*\bin which\b/i;

/** "said Ana Lopez, who joined in 2014": what is told of the teller, and by nobody. */
function isWithin(head: number, { from, to }: TokenRange): boolean {
  return from <= head && head < to;
}

/** "The council said on Monday | it condemned the raid": what speakers say that they state. */
function isOwnStatement({ tokens }: ReadSentence, { kind, clause }: Candidate): boolean {
  const subject = clause?.subject && tokens[clause.subject.to - 1];
  return kind === 'statement' && (subject === undefined || subject.pos === 'pronoun');
}

/** Saying that is itself the news: who announces something does so, and is not its source. */
const NEWS =
  /^(?:announce|declare|admit|concede|confess|acknowledge|testify|vow|pledge|promise|apologise|apologize|deny|accuse|reveal|disclose)$/;

/** What papers do, and nobody who speaks; whoever does it has written something. */
const SHOWS = /^(?:show|indicate|demonstrate)$/;

const FINDERS = /\b(?:court|tribunal|jury|judges?|commission)$/i;

function howSaid(
  verb: string,
  isReport: boolean,
  isQuoted: boolean,
  told: Attribution['how'],
): Attribution['how'] {
  if (/^(?:allege|claim|accuse)$/.test(verb)) return 'alleged';
  if (told === 'interview') return told;
  if (isReport) return 'reported';
  return isQuoted ? 'quoted' : told;
}

/** The clause of telling that covers the candidate's own. */
function clauseAround(read: ReadSentence, candidate: Candidate): SaidBy | undefined {
  const telling = candidate.clause && tellingOf(read, candidate.clause);
  if (!telling?.subject || telling.verb.modal || headsClause(candidate, telling)) return undefined;
  // "Ana Lopez, who met the guests, said | the two sides plan to meet".
  const isBehind = telling.subject.from >= telling.verb.to;
  if (isBehind && closesAside(read.tokens, telling.verb.from)) return undefined;
  // "The sale was upheld: for this, the court said, …": it tells what stands behind the colon.
  if (read.tokens.slice(candidate.head, telling.from).some(({ gap }) => /[:;]/.test(gap)))
    return undefined;
  return { who: telling.subject, verb: telling.verb.lemma, within: telling };
}

/** A clause is not told by itself: "the ministry announced" is the ministry's own deed. */
function headsClause({ clause, head }: Candidate, telling: Clause): boolean {
  return clause === telling || (telling.from <= head && head < telling.to);
}
