/** Where the subject of a clause begins behind the phrase that opens it: "In the blast six people", "By then the mill". */
import type { IsDating } from './clauses.ts';
import type { Dated } from './phrase-before.ts';
import { isNounLike } from './nominal.ts';
import type { Token } from './tokens.ts';

/** "By the time the trial ended", "There a fire broke out", "By then some 3,000 people had fled". */
export function behindAdverb(tokens: readonly Token[], start: number): number {
  const words = [0, 1, 2].map((i) => tokens[start + i]?.word);
  if (words[0] === 'by' && words[2] === 'time') return start + 3;
  if (words[0] === 'by' && words[1] === 'then') return start + 2;
  // "that since the council closed the port": what opens the clause within the clause.
  const isWithin = tokens[start - 1]?.word === 'that' && OPENS_WITHIN.test(words[0] ?? '');
  if (isWithin && /^(?:determiner|proper)$/.test(tokens[start + 1]?.pos ?? '')) {
    const next = tokens.findIndex((t, i) => i > start && (t.pos === 'verb' || /[,;]/.test(t.gap)));
    if (tokens[next]?.pos === 'verb') return start + 1;
  }
  const isThere = /^(?:there|here)$/.test(words[0] ?? '');
  return isThere && tokens[start + 1]?.pos === 'determiner' ? start + 1 : start;
}

const OPENS_WITHIN = /^(?:since|after|before|until)$/;

/** "As a result of the battle | the allies took": where the subject begins behind what it was a result of. */
export function behindResult(dated: Dated, start: number, verbFrom: number): number {
  const [as, a, result, of] = dated.tokens.slice(Math.max(0, start - 1), start + 3);
  const isResult =
    as?.word === 'as' &&
    /^(?:a|the)$/.test(a?.word ?? '') &&
    /^(?:result|consequence)$/.test(result?.word ?? '') &&
    of?.word === 'of';
  return isResult ? (behindOpening(dated, start, verbFrom) ?? start) : start;
}

/** "In the witness box on 9 May Berg said", "At Lund the king spoke": where the subject begins behind an opening phrase without a comma. */
export function behindOpening(
  { tokens, isDating }: Dated,
  from: number,
  verbFrom: number,
): number | undefined {
  for (let i = from + 2; i < verbFrom; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!token || isDating(i)) continue;
    if (token.pos === 'preposition' || token.pos === 'coordinator') continue;
    const ends =
      isDating(i - 1) ||
      before?.pos === 'noun' ||
      before?.pos === 'proper' ||
      (i === from + 2 && /^(?:her|him|them|it)$/.test(before?.word ?? ''));
    const opens = token.pos === 'determiner' || token.pos === 'pronoun';
    const named = token.pos === 'proper' && (isDating(i - 1) || before?.pos === 'noun');
    // "In the blast six people were killed".
    const counted =
      token.pos === 'number' &&
      before?.pos === 'noun' &&
      /^(?:noun|adjective)$/.test(tokens[i + 1]?.pos ?? '');
    if (ends && !before?.possessive && (opens || named || counted)) return i;
  }
  return undefined;
}

/** Behind an opening date; "in a 2022 interview, X said" opens with more than the date, up to its comma. */
export function afterDate(
  tokens: readonly Token[],
  from: number,
  verbFrom: number,
  isDating: IsDating,
): number {
  let end = from;
  while (end < verbFrom && isDating(end)) end += 1;
  if (/[,—]/.test(tokens[end - 1]?.gap ?? '') || tokens[end]?.pos !== 'noun') return end;
  // "In his 1975 novel “The Long Way,” Berg told".
  const isOwned = tokens[from + 1]?.pos === 'determiner' && end === from + 3;
  for (let i = end; i < Math.min(end + (isOwned ? 8 : 3), verbFrom - 1); i++)
    if (tokens[i]?.gap.includes(',')) return i + 1;
  return end;
}

/** "In the spring, …", "Famous for her songs, …": what opens a sentence up to its comma. */
export function opensAside(tokens: readonly Token[], at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first?.pos === 'preposition') return true;
  return (
    at === 0 &&
    DESCRIBING.test(first?.word ?? '') &&
    /^(?:preposition|determiner)$/.test(next?.pos ?? '')
  );
}

/** Adjectives that open a sentence before whom they describe. */
const DESCRIBING =
  /^(?:renowned|famous|famed|known|noted|notorious|popular|unable|eager|keen|wary|weary|ill|sick|proud|unhappy|confident|faithful|loyal|desperate|anxious|aware|fearful|angry|furious|free|alone|fresh|short|close|typical|native|rich|poor|blind|active|absent|true|unlike|best)$/;

/** "three days later, …": a phrase that only says when. */
export function datesOnly(phrase: readonly Token[]): boolean {
  return (
    phrase.length <= 6 &&
    phrase.some((t) => t.tags.has('Date') || /^(?:later|earlier|ago|afterwards?)$/.test(t.word)) &&
    phrase.every((t) => t.pos !== 'proper' || t.tags.has('Date'))
  );
}

/** "the newly formed army": an adverb within a noun phrase. */
export function isManner(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'adverb' || before?.pos !== 'determiner') return false;
  return (
    after?.pos === 'adjective' ||
    after?.form === 'past' ||
    after?.form === 'participle' ||
    (after?.pos === 'proper' && after.tags.has('Demonym'))
  );
}

/** "Because of the fire at Lund, | Varn, | a march": where the place of the phrase before lies. */
export function isPlaceAside(tokens: readonly Token[], start: number, comma: number): boolean {
  const [before, token] = [tokens[start - 1], tokens[start]];
  return (
    comma === 0 &&
    token?.pos === 'proper' &&
    before?.pos === 'proper' &&
    before.gap === ', ' &&
    tokens[start - 2]?.pos === 'preposition'
  );
}

/** "(known as D-Day), | the Allies", "Voicing shock, | Berg": what a participle opens up to the last comma before a noun phrase. */
export function opensDescription(
  tokens: readonly Token[],
  start: number,
  verbFrom: number,
): boolean {
  const [before, first] = [tokens[start - 1], tokens[start]];
  if (first?.pos !== 'verb' || first.form === 'base' || first.form === 'present') return false;
  if (start > 0 && before?.pos !== 'adverb' && !/[,(]/.test(before?.gap ?? '')) return false;
  const comma = tokens.findIndex((t, i) => i >= start && i < verbFrom - 1 && t.gap.includes(','));
  return comma !== -1 && tokens.slice(comma + 1, verbFrom).some(isNounLike);
}
