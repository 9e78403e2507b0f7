/**
 * Where one clause ends and the next begins: at words that open a clause, at
 * commas, at "and" where a verb follows, behind "said" where what is said follows.
 */
import {
  contrastBefore,
  isBehindBracket,
  isContact,
  joinedBehindAside,
  openingBefore,
  opensSentence,
  opensWith,
} from './clause-openings.ts';
import { kindOfVerb } from './heads.ts';
import { joinsClauses } from './joined-clauses.ts';
import { asPerfect } from './passives.ts';
import { isReducedBefore } from './reduced-before.ts';
import { saidWithoutThat } from './said-without-that.ts';
import { tokenAs, type Token } from './tokens.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';
import { RELATIVES } from './words.ts';

/** Whether a token only dates. */
type IsDating = (index: number) => boolean;

export interface Seam {
  /** The verb group of the clause that begins here. */
  readonly group: VerbGroup;
  readonly from: number;
}

/** The clauses' beginnings, each with its verb; words without a seam before them hang on the clause that runs. */
export function seamsOf(read: readonly Token[], isDating: IsDating = () => false): readonly Seam[] {
  // "that August" opens no clause.
  const tokens = read.map((t, i) =>
    t.word === 'that' && isDating(i) ? tokenAs(t, { word: 'the' }) : t,
  );
  const seams: Seam[] = [];
  const groups = findVerbGroups(tokens, isDating);
  const last = groups.findLast(({ kind }) => kind === 'finite');
  for (const group of groups) {
    if (group.kind === 'infinitive') continue;
    const previous = seams.at(-1);
    // "was built in 1931 and | raised by four metres".
    const goesOn = previous?.group.passive === true && tokens[group.from - 1]?.word === 'and';
    // "had taken the town and | begun a siege".
    const taken = asPerfect(tokens, previous?.group, group);
    if (taken) {
      seams.push({ group: taken, from: group.from - 1 });
      continue;
    }
    if (group.kind === 'reduced' && !goesOn)
      if (!isSetOff(tokens, group) && !opensSentence(tokens, group)) continue;
    const from =
      previous === undefined
        ? firstSeam(tokens, group)
        : boundary(tokens, previous, group, isDating);
    if (from !== undefined) seams.push({ group, from });
    else if (previous && isReducedBefore(tokens, previous.group, group, group === last))
      seams[seams.length - 1] = { group, from: previous.from };
    // Else no seam before it: "boats involved in", "by defending".
  }
  return seams;
}

/** "The canal which was finished in 1869 was closed": a sentence may begin with a noun and its relative clause. */
function firstSeam(tokens: readonly Token[], group: VerbGroup): number {
  for (let i = group.from - 1; i > 0; i--) {
    const before = tokens[i - 1];
    if (before && HARD_STOP.test(before.gap)) return 0;
    if (isRelative(tokens, i) && (before?.pos === 'noun' || before?.pos === 'proper')) return i;
    // "A collision, in which two drowned, …".
    if (before?.pos === 'preposition' && /^(?:which|whom)$/.test(tokens[i]?.word ?? ''))
      return i > 1 ? i - 1 : 0;
  }
  return 0;
}

/** "The attribution, proposed by Wenz in 1911, was": a participle between commas tells something of its own. */
function isSetOff(tokens: readonly Token[], { from }: VerbGroup): boolean {
  const before = tokens[from - 1];
  // "Lena Berg (born 12 March 1931)".
  const isParted = before !== undefined && /[,(]/.test(before.gap);
  return isParted && (before.pos === 'noun' || before.pos === 'proper');
}

/** "The craft | carrying two men and a woman | took off": what "and" joins before the first verb of a sentence is carried. */
function opensSubject(tokens: readonly Token[], { group, from }: Seam, and: number): boolean {
  const before = tokens[group.from - 1];
  const isBehindNoun = (before?.pos === 'noun' || before?.pos === 'proper') && before.gap === ' ';
  return (
    from === 0 &&
    group.kind === 'participle' &&
    isBehindNoun &&
    tokens.slice(0, and).every(({ gap }) => !/[,;:—–()]/.test(gap))
  );
}

const HARD_STOP = /[;:—–()]|\s-\s/;

/** "Judge Berg (Lund | district) ruled": brackets that close before the verb part nothing. */
function isClosed(tokens: readonly Token[], from: number, verbFrom: number): boolean {
  const opens = (tokens[from - 1]?.gap ?? '').includes('(');
  return opens && tokens.slice(from, verbFrom).some(({ gap }) => gap.includes(')'));
}

/** Where the clause of `group` begins, after the clause that runs; undefined when nothing parts them. */
function boundary(
  tokens: readonly Token[],
  running: Seam,
  group: VerbGroup,
  isDating: IsDating,
): number | undefined {
  const [after, verbFrom] = [running.group.to, group.from];
  const content = contentOpening(tokens, after, verbFrom, isDating);
  if (content !== undefined) return content;
  if (isBehindBracket(tokens, running.group, verbFrom)) return verbFrom;
  if (/[,;:—–(]/.test(tokens[verbFrom - 1]?.gap ?? ''))
    return (
      contrastBefore(tokens, after, verbFrom) ??
      joinedBehindAside(tokens, after, verbFrom) ??
      openingBefore(tokens, after, verbFrom) ??
      verbFrom
    );
  for (let i = verbFrom - 1; i >= after; i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) break;
    if (
      token.pos === 'subordinator' ||
      isRelative(tokens, i) ||
      opensWith(tokens, i, verbFrom, isDating)
    )
      return i;
    if (before && HARD_STOP.test(before.gap) && !isClosed(tokens, i, verbFrom)) return i;
    if (isContact(before, token)) return i;
    if (token.pos === 'coordinator' && joinsClauses(tokens, i, group))
      return opensSubject(tokens, running, i) ? undefined : i;
    if (before?.gap.includes(',') && token.pos !== 'coordinator')
      return openingPhrase(tokens, after, i, isDating) ?? i;
  }
  return saidWithoutThat(tokens, running, group) ?? resumed(tokens, running, group, isDating);
}

/** "announced that the bank, a subsidiary of another, had entered": "that" reaches over commas to its verb. */
function contentOpening(
  tokens: readonly Token[],
  after: number,
  verbFrom: number,
  isDating: IsDating,
): number | undefined {
  let at = after;
  // "announced on Monday that": a few words may stand between.
  while (at < Math.min(verbFrom, after + 6) && tokens[at]?.word !== 'that') {
    if (/[,;:—–()]/.test(tokens[at]?.gap ?? '')) return undefined;
    at += 1;
  }
  if (tokens[at]?.word !== 'that' || at >= verbFrom - 1) return undefined;
  const lemma = tokens[after - 1]?.lemma ?? '';
  const told = TOLD_TO.has(lemma) && at > after;
  // "promised in 2015 that work would begin": no work that is pointed at.
  const isSaid =
    kindOfVerb(lemma) === 'statement' &&
    /^(?:modal|auxiliary)$/.test(tokens[at + 2]?.pos ?? '') &&
    at + 2 === verbFrom;
  if (!told && !isSaid && !isRelative(tokens, at)) return undefined;
  // Behind a noun it may be a relative clause, which ends at the comma.
  const reports = told || at === after || isDating(at - 1) || tokens[at - 1]?.pos !== 'noun';
  const joined = tokens
    .slice(at + 1, verbFrom)
    .some((t, i) => t.pos === 'coordinator' && tokens[at + i]?.gap.includes(','));
  return reports && !joined ? at : undefined;
}

/** Verbs that name whom something is told before what is told. */
export const TOLD_TO: ReadonlySet<string> = new Set(
  'inform tell warn assure notify convince persuade remind advise'.split(' '),
);

/** "The canal which was finished in 1869 was closed": the verb behind a relative clause goes on with the sentence. */
function resumed(
  tokens: readonly Token[],
  running: Seam,
  group: VerbGroup,
  isDating: IsDating,
): number | undefined {
  const opened =
    RELATIVES.has(tokens[running.from]?.word ?? '') && running.group.from > running.from;
  if (!opened || group.kind !== 'finite') return undefined;
  // "a fire that had burned two farms escaped its lines": no participle has an object.
  const [before, main, next] = [tokens[group.from - 1], tokens[group.from], tokens[group.to]];
  const isOwn =
    main?.form === 'past' &&
    (before?.pos === 'noun' || isDating(group.from - 1)) &&
    main.gap === ' ' &&
    /^(?:determiner|noun|proper|adjective)$/.test(next?.pos ?? '');
  return isOwn || main?.pos === 'auxiliary' ? group.from : undefined;
}

/** ", and two days later, the experts were": the phrase before the comma belongs to what follows it. */
function openingPhrase(
  tokens: readonly Token[],
  after: number,
  comma: number,
  isDating: IsDating,
): number | undefined {
  for (let j = comma - 1; j >= Math.max(after, comma - 8); j--) {
    const token = tokens[j];
    if (!token || token.pos === 'verb' || token.pos === 'auxiliary') return undefined;
    const gap = tokens[j - 1]?.gap ?? '';
    if (token.pos === 'coordinator' && token.word !== 'or' && /[,;]/.test(gap)) return j;
    // "and on May 11, 1941, he called": the comma within a date parts nothing.
    if (/[,;:—(]/.test(gap) && !(isDating(j) && isDating(j - 1))) return undefined;
  }
  return undefined;
}

function isRelative(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !RELATIVES.has(token.word)) return false;
  if (token.word !== 'that') return true;
  // "an arrangement that parliament approved": right behind a noun, before a noun and its verb.
  const [before, verb] = [tokens[i - 1], tokens[i + 2]];
  const isBehindNoun = before?.pos === 'noun' && before.gap === ' ';
  if (isBehindNoun && next?.pos === 'noun' && next.gap === ' ' && isPastVerb(verb)) return true;
  if (/^(?:no|every|some|any)(?:body|one|thing)$/.test(next?.word ?? '')) return true;
  // "that bridge" points; "that Moon had" and "that ships were" say.
  return next?.pos !== 'noun' && next?.pos !== 'adjective' ? true : next.tags.has('Plural');
}

function isPastVerb(token: Token | undefined): boolean {
  return (token?.pos === 'verb' && token.form === 'past') || token?.pos === 'auxiliary';
}
