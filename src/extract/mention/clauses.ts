/**
 * Clauses: stretches of tokens around one verb group, with the noun phrase that
 * is its subject. A shallow reading, linear in the length of the sentence; it
 * has to be right about who did what to whom, not about syntax.
 */
import type { Token } from './tokens.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';
import { RELATIVES, SUBORDINATORS } from './words.ts';

/** Token indices, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Clause extends TokenRange {
  readonly verb: VerbGroup;
  readonly subject?: TokenRange;
  /** The word that opens it, when it is not a main clause: "if", "while", "who". */
  readonly opener?: string;
  /** The clause that says what is said, taken into this one. */
  readonly content?: Clause;
  /** The clause that says what it led to, cited with it. */
  readonly consequence?: Clause;
}

export interface ParsedSentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** Whether a token only dates; such words stand outside subjects. */
export type IsDating = (index: number) => boolean;

export function parseClauses(
  tokens: readonly Token[],
  isDating: IsDating = () => false,
): ParsedSentence {
  const groups: VerbGroup[] = [];
  const starts: number[] = [];
  for (const group of findVerbGroups(tokens)) {
    if (group.kind === 'infinitive' || group.kind === 'reduced') continue;
    const previous = groups.at(-1);
    const start = previous === undefined ? 0 : boundary(tokens, previous.to, group);
    // No seam before it: the word hangs on the clause that runs ("boats involved in", "by defending").
    if (start === undefined) continue;
    groups.push(asReduced(tokens, group));
    starts.push(start);
  }
  const clauses: Clause[] = [];
  groups.forEach((verb, i) => {
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? tokens.length;
    const opener = openerOf(tokens, from, verb);
    clauses.push({
      verb,
      from,
      to,
      opener,
      subject: subjectOf({ tokens, isDating }, from, verb, clauses, opener),
    });
  });
  return { tokens, clauses };
}

/** "the treaty, signed in 2007, …": a bare past participle set off by a comma is passive. */
function asReduced(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  const [before, main, after] = [tokens[group.from - 1], tokens[group.main], tokens[group.to]];
  const bare =
    group.kind === 'finite' &&
    group.to === group.from + 1 &&
    main?.form === 'past' &&
    main.pos === 'verb';
  const setOff =
    before?.gap.includes(',') === true && (before.pos === 'noun' || before.pos === 'proper');
  const closed = tokens.slice(group.to, group.to + 12).some((t) => t.gap.includes(','));
  return bare && setOff && closed && after?.pos === 'preposition'
    ? { ...group, passive: true }
    : group;
}

const HARD_STOP = /[;:—–()]|\s-\s/;

/** Where the clause of `group` begins, after the verb group that ended at `after`; undefined when nothing parts them. */
function boundary(tokens: readonly Token[], after: number, group: VerbGroup): number | undefined {
  const verbFrom = group.from;
  if (/[,;:—–(]/.test(tokens[verbFrom - 1]?.gap ?? '')) return verbFrom;
  for (let i = verbFrom - 1; i >= after; i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) break;
    if (token.pos === 'subordinator' || isRelative(tokens, i) || opensWith(tokens, i, verbFrom))
      return i;
    if (before && HARD_STOP.test(before.gap)) return i;
    if (token.pos === 'coordinator' && joinsClauses(tokens, i, group)) return i;
    if (before?.gap.includes(',') && token.pos !== 'coordinator')
      return openingPhrase(tokens, after, i) ?? i;
  }
  return undefined;
}

/** ", and two days later, the experts were": the phrase before the comma belongs to what follows it. */
function openingPhrase(tokens: readonly Token[], after: number, comma: number): number | undefined {
  for (let j = comma - 1; j >= Math.max(after, comma - 8); j--) {
    const token = tokens[j];
    if (!token || token.pos === 'verb' || token.pos === 'auxiliary') return undefined;
    const gap = tokens[j - 1]?.gap ?? '';
    if (token.pos === 'coordinator' && token.word !== 'or' && /[,;]/.test(gap)) return j;
    if (/[,;:—(]/.test(gap)) return undefined;
  }
  return undefined;
}

/** "since X declared": a preposition that here opens a clause, for a verb follows its noun. */
function opensWith(tokens: readonly Token[], i: number, verbFrom: number): boolean {
  const token = tokens[i];
  if (token?.pos !== 'preposition' || !SUBORDINATORS.has(token.word)) return false;
  return (
    verbFrom > i + 1 &&
    !tokens.slice(i + 1, verbFrom).some((t) => t.pos === 'preposition' && SUBORDINATORS.has(t.word))
  );
}

function isRelative(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !RELATIVES.has(token.word)) return false;
  if (token.word !== 'that') return true;
  return next?.pos !== 'noun' && next?.pos !== 'adjective';
}

/** "… and has deepened", "… and the nation was hit": not "Venezuela and Iran have", not "ships and crews surrounding". */
function joinsClauses(tokens: readonly Token[], i: number, group: VerbGroup): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const between = tokens.slice(i + 1, group.from);
  if (between.every((t) => t.pos === 'adverb')) return true;
  if (group.kind !== 'finite') return false;
  return !(before?.pos === 'proper' && after?.pos === 'proper' && !before.gap.includes(','));
}

function openerOf(tokens: readonly Token[], from: number, verb: VerbGroup): string | undefined {
  const first = tokens[from];
  if (!first || from >= verb.from) return undefined;
  if (first.pos === 'subordinator' || RELATIVES.has(first.word)) return first.word;
  if (first.pos === 'preposition' && SUBORDINATORS.has(first.word)) {
    // "Since X's rise in 1999, Iran has …": the phrase ends at the comma, so the clause is a main one.
    const comma = tokens.slice(from, verb.from - 1).some((t) => t.gap.includes(','));
    return comma ? undefined : first.word;
  }
  return undefined;
}

interface Dated {
  readonly tokens: readonly Token[];
  readonly isDating: IsDating;
}

function subjectOf(
  { tokens, isDating }: Dated,
  from: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
  opener: string | undefined,
): TokenRange | undefined {
  const own = lastNounPhraseStart({ tokens, isDating }, from, verb.from, opener);
  if (own) return own;
  if (opener !== undefined && RELATIVES.has(opener)) return nounPhraseBefore(tokens, from);
  if (verb.kind === 'participle') {
    const host = absoluteSubject(tokens, from, verb.from);
    if (host) return host;
  }
  // "Iran, which emerged …, was subjected": the subject stands before the relative clause.
  const last = earlier.at(-1);
  if (last?.opener !== undefined && RELATIVES.has(last.opener) && verb.from === from)
    return last.subject;
  return (
    earlier.findLast((c) => c.opener === undefined || !RELATIVES.has(c.opener))?.subject ??
    last?.subject
  );
}

/** The noun phrase that ends just before the verb, after any opening phrases set off by commas. */
function lastNounPhraseStart(
  { tokens, isDating }: Dated,
  from: number,
  verbFrom: number,
  opener: string | undefined,
): TokenRange | undefined {
  let start = opener === undefined ? from : from + 1;
  if (tokens[start]?.pos === 'coordinator') start += 1;
  // Drop opening phrases: "In 2019, …", "Notably, …", "Against this backdrop, …".
  while (start < verbFrom) {
    const first = tokens[start];
    if (!first) return undefined;
    if (isDating(start)) {
      start = afterDate(tokens, start, verbFrom, isDating);
      continue;
    }
    const comma = tokens.slice(start, verbFrom - 1).findIndex((t) => /[,—]/.test(t.gap));
    if (first.pos === 'preposition' && comma !== -1) start += comma + 1;
    else if (comma !== -1 && datesOnly(tokens.slice(start, start + comma + 1))) start += comma + 1;
    else if (first.pos === 'adverb' || first.pos === 'subordinator' || first.pos === 'coordinator')
      start += 1;
    else break;
  }
  const first = tokens[start];
  if (start >= verbFrom || !first || first.pos === 'preposition') return undefined;
  let to = start;
  while (
    to < verbFrom &&
    isNominal(tokens[to]) &&
    (to === start || !/[,;:—(]/.test(tokens[to - 1]?.gap ?? ''))
  )
    to += 1;
  return to > start && tokens.slice(start, to).some(isNounLike) ? { from: start, to } : undefined;
}

/** Behind an opening date; "in a 2022 interview, X said" opens with more than the date, up to its comma. */
function afterDate(
  tokens: readonly Token[],
  from: number,
  verbFrom: number,
  isDating: IsDating,
): number {
  let end = from;
  while (end < verbFrom && isDating(end)) end += 1;
  if (/[,—]/.test(tokens[end - 1]?.gap ?? '') || tokens[end]?.pos !== 'noun') return end;
  for (let i = end; i < Math.min(end + 3, verbFrom - 1); i++)
    if (tokens[i]?.gap.includes(',')) return i + 1;
  return end;
}

/** "three days later, …": a phrase that only says when. */
function datesOnly(phrase: readonly Token[]): boolean {
  return (
    phrase.length <= 6 &&
    phrase.some((t) => t.tags.has('Date') || /^(?:later|earlier|ago|afterwards?)$/.test(t.word)) &&
    phrase.every((t) => t.pos !== 'proper' || t.tags.has('Date'))
  );
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

/** The noun phrase that ends directly before `at`, without the prepositions it hangs on. */
function nounPhraseBefore(tokens: readonly Token[], at: number): TokenRange | undefined {
  let from = at;
  while (from > 0 && isNominal(tokens[from - 1])) {
    const previous = tokens[from - 1];
    if (previous?.pos === 'preposition' && previous.word !== 'of') break;
    from -= 1;
  }
  return from < at ? { from, to: at } : undefined;
}

export function isNounLike(token: Token | undefined): boolean {
  return token?.pos === 'noun' || token?.pos === 'proper' || token?.pos === 'pronoun';
}

/** What a noun phrase, with the prepositional phrases that hang on it, is made of. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  switch (token.pos) {
    case 'noun':
    case 'proper':
    case 'pronoun':
    case 'adjective':
    case 'number':
    case 'determiner':
    case 'preposition':
      return true;
    case 'coordinator':
      return token.word === 'and';
    case 'verb':
      return token.form === 'gerund' || token.form === 'past' || token.form === 'participle';
    default:
      return false;
  }
}
