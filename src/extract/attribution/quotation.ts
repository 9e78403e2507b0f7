/**
 * Quoted words and who speaks them: named before the quotation, behind it, between two halves of
 * it, or in the sentence beside it. Two or three quoted words are a name or a distance kept, and
 * nobody's telling.
 */
import type { Attribution } from '../../model/index.ts';
import { resolveActor, type Earlier } from '../mention/who/actor.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import { withTime } from './according.ts';
import type { Around } from './around.ts';
import { calledBeforeColon } from './called-before-colon.ts';
import { isSaying } from './saying.ts';
import { canSay } from './sayer.ts';
import { tellingSubject } from './set-off.ts';
import { nameOfTeller } from './teller.ts';
import { tellersIn } from './tellings.ts';
import { shownText } from '../entity/index.ts';

/** Sentences that a quotation may go on for before or behind the one that names who speaks. */
const REACH = 6;
/** Sentences that may stand between a quotation and the one before it of the same speaker. */
const SILENCE = 5;
/** Tokens between the end of a quotation and the verb that says who speaks. */
const LONGEST_TELLER = 14;

/** Who speaks the words at the token `head`; undefined where nobody is quoted there or nobody is named. */
export function speakerOf(
  read: ReadSentence,
  head: number,
  around: Around,
): Attribution | undefined {
  const at = read.tokens[head]?.start ?? 0;
  const inside = around.isInsideQuote && !/[”"]/.test(read.text.slice(0, at));
  const open = inside ? 0 : openQuote(read, at);
  if (open === undefined) return undefined;
  const own = speakerBehind(read, closeOf(read, Math.max(at, open)), around.earlier, around);
  if (own) return own;
  if (inside) return around.speaker ?? speakerLater(around) ?? speakerEarlier(around);
  return (
    speakerBefore(read, open, around) ??
    calledBefore(read, open, around) ??
    (closeOf(read, at) === undefined ? speakerLater(around) : undefined) ??
    (isOpening(read, open) ? speakerEarlier(around) : undefined)
  );
}

/** Where the quotation that holds an offset opens, or undefined outside quotations longer than a few words. */
export function openQuote(read: ReadSentence, offset: number): number | undefined {
  let open: number | undefined;
  for (let i = 0; i < offset; i++) {
    const c = read.text.charAt(i);
    if (c === '“' || (c === '"' && open === undefined)) open = i;
    else if (c === '”' || c === '"') open = undefined;
  }
  if (open === undefined) return undefined;
  const close = closeOf(read, open + 1);
  const words = read.text.slice(open + 1, close);
  // “I was taken,” Ana Lopez said: few words, and all she says.
  const isWhole = read.text.slice(0, open).trim() === '' && /[,?!]$/.test(words);
  return isWhole || words.split(/\s+/).length > 4 ? open : undefined;
}

/** The first closing mark at or behind an offset. */
function closeOf({ text }: ReadSentence, from: number): number | undefined {
  const at = text.slice(from).search(/[”"]/);
  return at === -1 ? undefined : from + at;
}

/**
 * Who speaks in a quotation that opens at an offset of the sentence: the subject of
 * the clause before it. Undefined when no one is named there.
 */
export function speakerBefore(
  read: ReadSentence,
  offset: number,
  { nameOf, earlier }: Pick<Around, 'nameOf' | 'earlier'>,
): Attribution | undefined {
  const before = read.clauses.filter((c) => (read.tokens[c.verb.from]?.start ?? 0) < offset);
  const subject = before.findLast((c) => c.subject)?.subject;
  const actor = subject && resolveActor(read, subject, earlier);
  // "Norland's Daily Post reported": the country owns whoever speaks.
  const isOwner =
    actor?.read === read && read.tokens[(actor.entity?.to ?? 0) - 1]?.possessive === true;
  if (!actor?.entity || isOwner) return toldBefore(read, offset, nameOf, earlier);
  const when = read.times.find(
    (t) => (read.tokens[t.from]?.start ?? 0) < offset && t.time.edtf !== null,
  );
  return withTime(
    { who: nameOf(actor.entity), how: howQuoted(read.text.slice(0, offset)) },
    when?.time.edtf ?? undefined,
  );
}

/** "Lomi, who came on Monday, told the court: “…”": who tells without being known for a person. */
function toldBefore(
  read: ReadSentence,
  offset: number,
  nameOf: Around['nameOf'],
  earlier: Earlier,
): Attribution | undefined {
  // "Lomi turns to the bench: “…”": before a colon anybody does anything and speaks.
  const isColon = /:\s*$/.test(read.text.slice(0, offset));
  const telling = read.clauses.findLast(({ verb, subject }) => {
    const token = read.tokens[verb.main];
    const tells = token && token.start < offset && !verb.passive;
    return tells && (isSaying(token) || (isColon && subject && subject.to <= verb.from));
  });
  const subject = telling && tellingSubject(read, telling);
  if (!subject || subject.from >= subject.to) return undefined;
  const who = nameOfTeller(read, subject, nameOf, earlier);
  return who !== undefined && canSay(shownText(who))
    ? { who, how: howQuoted(read.text.slice(0, offset)) }
    : undefined;
}

/** "Interior Minister Hanna Quist: “We …”": who is called before the colon. */
function calledBefore(
  read: ReadSentence,
  open: number,
  { nameOf, earlier }: Pick<Around, 'nameOf' | 'earlier'>,
): Attribution | undefined {
  const first = read.tokens.findIndex(({ start }) => start > open);
  const phrase = calledBeforeColon(read, first === -1 ? read.tokens.length : first);
  const who = phrase && nameOfTeller(read, phrase, nameOf, earlier);
  return who === undefined ? undefined : { who, how: 'quoted' };
}

function howQuoted(words: string): Attribution['how'] {
  return /\binterview\b/i.test(words) ? 'interview' : 'quoted';
}

/** “…,” said Ana Lopez; “…,” the minister told the Courier: who is named behind a closing mark. */
function speakerBehind(
  read: ReadSentence,
  close: number | undefined,
  earlier: Earlier,
  { nameOf }: Pick<Around, 'nameOf'>,
): Attribution | undefined {
  if (close === undefined) return undefined;
  const from = read.tokens.findIndex(({ start }) => start > close);
  if (from === -1 || /^[”"][^”"“]*[.;]/.test(read.text.slice(close, read.tokens[from]?.start)))
    return undefined;
  const who = tellerFrom(read.tokens, from);
  const name = who && nameOfTeller(read, who, nameOf, earlier);
  if (name === undefined || !canSay(shownText(name))) return undefined;
  return { who: name, how: howQuoted(read.text.slice(close)) };
}

/** The phrase for who speaks, before the verb that says so or behind it. */
function tellerFrom(tokens: readonly Token[], from: number): TokenRange | undefined {
  const at = tokens.findIndex((t, i) => i >= from && isSaying(t));
  if (at === -1 || at - from > LONGEST_TELLER) return undefined;
  if (at > from) return isNamed(tokens[from]) ? { from, to: at } : undefined;
  let to = at + 1;
  while (to < tokens.length && !/[,;:—(“"”]/.test(tokens[to - 1]?.gap ?? '')) {
    const token = tokens[to];
    if (!token || token.pos === 'verb' || token.word === 'that') break;
    to += 1;
  }
  return to > at + 1 ? { from: at + 1, to } : undefined;
}

/** A name, a noun phrase or a pronoun, and no "but" or "when". */
function isNamed(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:noun|proper|determiner|adjective|pronoun|number)$/.test(token.pos)
  );
}

/** Whether a quotation begins its sentence. */
function isOpening({ text }: ReadSentence, open: number): boolean {
  return text.slice(0, open).trim() === '';
}

/** “The town was calm,” said Ana Lopez. “In 1999 …”: who spoke in the sentence before. */
function speakerEarlier(around: Around): Attribution | undefined {
  for (let back = 1; back <= SILENCE; back++) {
    const read = around.earlier(back);
    if (!read) return undefined;
    const earlier: Earlier = (further) => around.earlier(back + further);
    const last = Math.max(read.text.lastIndexOf('”'), read.text.lastIndexOf('"'));
    const behind = speakerBehind(read, last === -1 ? undefined : last, earlier, around);
    if (behind) return behind;
    const before = last === -1 ? speakerWithout(read, earlier, around) : undefined;
    if (before) return before;
    // Nobody else has had the word since: whoever was quoted last goes on.
    const isSilent = last === -1 && tellersIn(read).length === 0;
    if (last !== -1 && !isSilent && !/^\s*[“"]/.test(read.text))
      return speakerBefore(read, Math.max(read.text.indexOf('“'), read.text.indexOf('"')), {
        ...around,
        earlier,
      });
    if (!isSilent && !/^\s*[“"]/.test(read.text)) return undefined;
  }
  return undefined;
}

/** Ana Lopez said the town was calm. “In 1999 …”: who spoke, in words that are not quoted. */
function speakerWithout(
  read: ReadSentence,
  earlier: Earlier,
  { nameOf }: Pick<Around, 'nameOf'>,
): Attribution | undefined {
  const [main] = read.clauses;
  if (!main?.subject || main.opener !== undefined || main.verb.passive || main.verb.negated)
    return undefined;
  const verb = read.tokens[main.verb.main];
  if (!verb || !isSaying(verb)) return undefined;
  const who = nameOfTeller(read, main.subject, nameOf, earlier);
  const isPerson = who !== undefined && /^\p{Lu}\S* \p{Lu}/u.test(shownText(who));
  return isPerson ? { who, how: howQuoted(read.text) } : undefined;
}

/** “In 1999 the mine closed. It was a sad day,” said Ana Lopez: who is named where the quotation ends. */
function speakerLater(around: Around): Attribution | undefined {
  for (let ahead = 1; ahead <= REACH; ahead++) {
    const read = around.later(ahead);
    if (!read) return undefined;
    const close = closeOf(read, 0);
    if (close === undefined) continue;
    const earlier: Earlier = (back) =>
      back < ahead ? around.later(ahead - back) : around.earlier(back - ahead);
    return speakerBehind(read, close, earlier, around);
  }
  return undefined;
}
