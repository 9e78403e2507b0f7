/** Where the subject of a clause begins behind the phrase that opens it: "In the blast six people", "By then the mill". */
import type { IsDating } from './clauses.ts';
import type { Dated } from './phrase-before.ts';
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
  for (let i = end; i < Math.min(end + 3, verbFrom - 1); i++)
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
