/** Who a clause is about: the noun phrase before its verb, behind it in "…, said X", or that of an earlier clause. */
import type { Clause, TokenRange } from './clauses.ts';
import { sayerGoingOn, subjectBegun, subjectBehind } from './inverted.ts';
import { REPORTING_VERBS } from './lexicon/verbs.ts';
import { nearerNoun } from './nearer-noun.ts';
import { isNominal, isNounLike } from './nominal.ts';
import {
  afterDate,
  behindAdverb,
  behindOpening,
  behindResult,
  datesOnly,
  isManner,
  isPlaceAside,
  opensAside,
  opensDescription,
} from './phrase-openings.ts';
import { speakerSetOff, toldAround } from './said-aside.ts';
import { nounPhraseBefore, type Dated } from './phrase-before.ts';
import {
  behindApposition,
  behindColon,
  behindFronted,
  behindSeat,
  isList,
  labelledBefore,
} from './subject-commas.ts';
import type { Token } from './tokens.ts';
import { antecedent, toldOf } from './told-of.ts';
import { withBound } from './noun-phrase.ts';
import type { VerbGroup } from './verb-groups.ts';
import { RELATIVES } from './words.ts';

/** The subject of a clause, among the clauses read before it. */
export function subjectOf(
  { tokens, isDating }: Dated,
  from: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
  opener: string | undefined,
): TokenRange | undefined {
  // "that the toll of the flood that struck Lund": the nearer of two.
  const near = verb.from - 1;
  if (near > from + 1 && RELATIVES.has(tokens[near]?.word ?? '') && isNounLike(tokens[near - 1]))
    return antecedent({ tokens, isDating }, near, tokens[near]?.word === 'who');
  const speaker = from < verb.from ? speakerSetOff(tokens, verb.from) : undefined;
  if (speaker) return speaker;
  const own = lastNounPhraseStart({ tokens, isDating }, from, verb.from, opener);
  const labelled = own && opener === undefined && labelledBefore(tokens, own.from, verb.from);
  if (labelled) return labelled;
  if (own) return own;
  const inverted =
    subjectBehind(tokens, from, verb) ??
    (opener === undefined ? subjectBegun(tokens, from, verb) : undefined);
  if (inverted) return inverted;
  const around =
    verb.from === from && opener === undefined ? toldAround(tokens, earlier) : undefined;
  if (around) return lastNounPhraseStart({ tokens, isDating }, around.from, around.to, undefined);
  const apart =
    verb.from === from ? headBeforeAsides({ tokens, isDating }, from, earlier) : undefined;
  if (apart) return apart;
  if (opener !== undefined && RELATIVES.has(opener))
    return toldOf({ tokens, isDating }, from, verb, earlier.at(-1), opener);
  const running = earlier.at(-1);
  // "a boat that floundered and sank": the second verb is of the relative clause too.
  if (
    RELATIVES.has(running?.opener ?? '') &&
    tokens[from]?.word === 'and' &&
    verb.from === from + 1 &&
    tokens[from - 1]?.gap === ' '
  )
    return running?.subject;
  const sayer = sayerGoingOn(tokens, from, verb, earlier.at(-2));
  if (sayer) return sayer;
  if (verb.kind === 'participle') {
    const begun = beforeHaving({ tokens, isDating }, verb);
    if (begun) return begun;
    const host = absoluteSubject(tokens, from, verb.from);
    if (host) return host;
  }
  // "Iran, which emerged …, was subjected": the subject stands before the relative clause.
  const last = earlier.at(-1);
  if (last?.opener !== undefined && RELATIVES.has(last.opener) && verb.from === from) {
    // "said in a statement that people trapped on board were rescued": no relative clause.
    const telling = REPORTING_VERBS.has(earlier.at(-2)?.verb.lemma ?? '');
    const isSaid = telling && last.opener === 'that' && (last.subject?.from ?? 0) > last.from;
    if (isSaid) return last.subject;
    const relative = firstOfRelatives(earlier);
    const floor = saidBefore(earlier, relative.from);
    return subjectApposed({ tokens, isDating }, relative.from, floor) ?? last.subject;
  }
  return earlier.findLast(isMain)?.subject ?? last?.subject;
}

/**
 * "Berg, 87, an artist whose works hung in Lund, | died": no verb is parted from its subject by one
 * comma, so it is told of the noun phrase that the first of two stands behind, and not of the last
 * that the aside names.
 */
function headBeforeAsides(
  dated: Dated,
  verbFrom: number,
  earlier: readonly Clause[],
): TokenRange | undefined {
  const { tokens, isDating } = dated;
  if (!/^\)?, $/.test(tokens[verbFrom - 1]?.gap ?? '')) return undefined;
  // "Shares fell, and Berg, who led it, resigned": behind "and" another acts.
  const told = earlier.find((c) => isMain(c))?.verb.to ?? tokens.length;
  const parted = tokens
    .slice(0, verbFrom)
    .findLastIndex(
      ({ gap, pos }, i) =>
        /[;:—–"“”]/.test(gap) ||
        (pos === 'coordinator' && i >= told && tokens[i - 1]?.gap.includes(',') === true),
    );
  const start = Math.max(parted + 1, saidBefore(earlier, verbFrom));
  const head = lastNounPhraseStart(dated, start, verbFrom - 1, undefined);
  if (!head || tokens[head.to - 1]?.gap.includes(',') !== true) return undefined;
  // "A native of Lund, Berg, who fled, died": what comes first is told of the name.
  const [first, next] = [tokens[head.from], tokens[head.to]];
  if (/^an?$/.test(first?.word ?? '') && next?.pos === 'proper') return undefined;
  // "Two days after the vote, the mayor, who lost it, resigned".
  if (
    tokens
      .slice(head.from, head.to)
      .some(({ word }, i) => SPAN.test(word) || isDating(head.from + i))
  )
    return undefined;
  // "The mayor, Berg, said that Lind, who had fled, | died".
  const main = earlier.findLast(
    (c) => c.opener === undefined && isMain(c) && c.verb.from >= head.to,
  );
  // "flew to Lund, where he met the mayor, signed": a clause of place may go on.
  if (earlier.at(-1)?.opener === 'where') return undefined;
  const isOfHead =
    !main || (main.subject?.from === head.from && !REPORTING_VERBS.has(main.verb.lemma));
  return isOfHead ? head : undefined;
}

/** "The mayor said | Otto Lind, who had fled, died": behind whose word it is; 0 where nobody says it. */
function saidBefore(earlier: readonly Clause[], at: number): number {
  const said = earlier.findLast((c) => isMain(c) && c.verb.to <= at);
  return said && REPORTING_VERBS.has(said.verb.lemma) && said.verb.kind === 'finite'
    ? said.verb.to
    : 0;
}

const SPAN = /^(?:minute|hour|day|night|week|month|year|decade)s?$/;

/** The noun phrase that ends just before the verb, after any opening phrases set off by commas. */
function lastNounPhraseStart(
  { tokens, isDating }: Dated,
  from: number,
  verbFrom: number,
  opener: string | undefined,
): TokenRange | undefined {
  let start = opener === undefined ? from : from + 1;
  // "from which she was expelled".
  if (opener !== undefined && tokens[start]?.word === opener) start += 1;
  if (tokens[start]?.pos === 'coordinator') start += 1;
  start = behindSeat(tokens, behindAdverb(tokens, behindColon(tokens, start, verbFrom)), verbFrom);
  start = behindResult({ tokens, isDating }, behindFronted(tokens, start, verbFrom), verbFrom);
  // "Not until 1987 did | the mill reopen".
  const did = tokens.slice(start, verbFrom).findLastIndex(({ word }) => word === 'did');
  if (did !== -1) start += did + 1;
  // Drop opening phrases: "In 2019, …", "Notably, …", "Against this backdrop, …".
  while (start < verbFrom) {
    const first = tokens[start];
    if (!first) return undefined;
    if (isDating(start)) {
      start = afterDate(tokens, start, verbFrom, isDating);
      continue;
    }
    const comma = tokens.slice(start, verbFrom - 1).findIndex((t) => /[,—:]/.test(t.gap));
    // "After hearing the case, the court": with what it opens, however the tagger takes "after".
    const doing = first.pos === 'subordinator' && tokens[start + 1]?.form === 'gerund';
    const opens = /^(?:pending|contrary)$/.test(first.word) || opensAside(tokens, start);
    if ((opens || doing) && comma !== -1) {
      const isTeller = first.word === 'according';
      start += comma + 1;
      if (isTeller) start = behindApposition(tokens, start, verbFrom);
    } else if (first.pos === 'preposition' && behindOpening({ tokens, isDating }, start, verbFrom))
      start = behindOpening({ tokens, isDating }, start, verbFrom) ?? start;
    else if (comma !== -1 && datesOnly(tokens.slice(start, start + comma + 1))) start += comma + 1;
    else if (opensDescription(tokens, start, verbFrom) || isPlaceAside(tokens, start, comma))
      start += comma + 1;
    else if (
      comma === 0 &&
      /^(?:first|second|secondly|third|last|next|there|here|nearby|elsewhere|overnight|abroad|inside|outside)$/.test(
        first.word,
      )
    )
      start += 1;
    else if (first.pos === 'adverb' || first.pos === 'subordinator' || first.pos === 'coordinator')
      start += 1;
    else break;
  }
  const first = tokens[start];
  if (start >= verbFrom || !first || first.pos === 'preposition') return undefined;
  let to = start;
  while (
    to < verbFrom &&
    (isNominal(tokens[to]) || isManner(tokens, to)) &&
    !(to > start && isDating(to) && !isDateOfNoun({ tokens, isDating }, start, to)) &&
    (to === start || !/[,;:—(]/.test(tokens[to - 1]?.gap ?? ''))
  )
    to += 1;
  if (to === start) return undefined;
  start = nearerNoun(tokens, start, to);
  if (to < verbFrom && isList(tokens, to, verbFrom)) to = verbFrom;
  // "More than 100 were killed": a number stands for whom it counts.
  const counts = to === verbFrom && first.pos === 'number';
  // "The three dead were named", "the two were freed": an adjective or number stands for its people.
  const adjectival =
    to === verbFrom &&
    first.pos === 'determiner' &&
    /^(?:adjective|number)$/.test(tokens[to - 1]?.pos ?? '');
  return counts || adjectival || tokens.slice(start, to).some(isNounLike)
    ? { from: counts ? withBound(tokens, start) : start, to }
    : undefined;
}

/** "The 1985 quake killed": a date between what opens a noun phrase and its noun. */
function isDateOfNoun({ tokens, isDating }: Dated, start: number, at: number): boolean {
  if (tokens[start]?.pos !== 'determiner' || /[,;]/.test(tokens[at]?.gap ?? '')) return false;
  let next = at;
  while (isDating(next)) next += 1;
  const isNext = at === start + 1 || isDating(at - 1);
  // "the recently renamed tanker".
  const isDone = tokens[next]?.form === 'past' && tokens[next + 1]?.pos === 'noun';
  return isNext && (isDone || /^(?:noun|adjective|proper)$/.test(tokens[next]?.pos ?? ''));
}

/** "with the ministry warning", "with the ministry, on Monday, warning": the noun phrase after "with" is who warns. */
function absoluteSubject(
  tokens: readonly Token[],
  from: number,
  verbFrom: number,
): TokenRange | undefined {
  const reach = Math.max(0, verbFrom - 12);
  let at = -1;
  for (let i = verbFrom - 1; i >= reach && at === -1; i--) if (tokens[i]?.word === 'with') at = i;
  if (at === -1 || at + 1 >= verbFrom) return undefined;
  const stop = tokens
    .slice(at + 1, verbFrom)
    .findIndex((t) => t.pos === 'preposition' && t.word !== 'of');
  const to = stop === -1 ? verbFrom : at + 1 + stop;
  // Between the noun phrase and the participle only a date may stand.
  const rest = tokens.slice(to, verbFrom);
  if (rest.filter((t) => t.pos === 'preposition').length > 1) return undefined;
  if (rest.some((t) => t.pos !== 'preposition' && t.pos !== 'number' && !t.tags.has('Date')))
    return undefined;
  return from <= at || stop !== -1 ? { from: at + 1, to } : undefined;
}

/** "but the rebels, | having broken the codes,": behind "but" or at the head of a clause it is they who had. */
function beforeHaving(dated: Dated, { from }: VerbGroup): TokenRange | undefined {
  const { tokens } = dated;
  if (tokens[from]?.word !== 'having' || !tokens[from - 1]?.gap.includes(',')) return undefined;
  const host = nounPhraseBefore(dated, from);
  const opens = host && tokens[host.from - 1];
  return opens && /^(?:coordinator|subordinator)$/.test(opens.pos) ? host : undefined;
}

/** "Berg, who led it and who opposed the war, resigned": the first of the relative clauses that stand last. */
function firstOfRelatives(clauses: readonly Clause[]): TokenRange {
  const before = clauses.findLastIndex((c) => !RELATIVES.has(c.opener ?? ''));
  return clauses[before + 1] ?? { from: 0, to: 0 };
}

/** "A vaccine, an old one that kills germs, was": what is told is told of the first noun phrase. */
function subjectApposed(dated: Dated, to: number, floor: number): TokenRange | undefined {
  const near = nounPhraseBefore(dated, to);
  // "Rescue work in the region, where …": the region only says where.
  const hangs = near && dated.tokens[near.from - 1]?.pos === 'preposition';
  const whole = hangs ? lastNounPhraseStart(dated, floor, to, undefined) : undefined;
  if (whole?.to === to) return whole;
  const at = near && appositionAround(dated.tokens, near.from);
  return at === undefined ? near : (lastNounPhraseStart(dated, floor, at, undefined) ?? near);
}

/** Where the apposition begins that holds a token: "Berg, | a former leader of the party in Lund". */
function appositionAround(tokens: readonly Token[], within: number): number | undefined {
  for (let i = within; i > 0; i--) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || !isNominal(token) || token.pos === 'verb') return undefined;
    if (!before.gap.includes(',')) continue;
    const opens = /^(?:an?|the|one|former|then|his|her|its|their)$/.test(token.word);
    return opens && isNounLike(before) ? i : undefined;
  }
  return undefined;
}

/** A clause that is no aside on a noun: neither relative nor a participle set off by a comma. */
export function isMain({ opener, reduced }: Clause): boolean {
  return reduced !== true && (opener === undefined || !RELATIVES.has(opener));
}
