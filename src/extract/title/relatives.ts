/** Where what follows a noun only tells more of it: a relative clause, a participle behind it. */
import type { Token } from '../grammar/tokens.ts';

const VERBAL: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal']);

/** "who", "that defied", "involved in": whether with `i` begins what only tells more of the noun before. */
export function isRelativeOpening(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (/^(?:who|which|whom|whose|where|when|while)$/.test(token.word)) return true;
  const before = tokens[i - 1];
  // "four tankers | it says were".
  if (/^(?:it|he|she|they)$/.test(token.word) && before?.pos === 'noun')
    return VERBAL.has(tokens[i + 1]?.pos ?? '');
  // "a move that defied sanctions".
  if (token.word === 'that' && before?.pos === 'noun' && VERBAL.has(tokens[i + 1]?.pos ?? ''))
    return true;
  // "boats involved in": a participle behind its noun.
  return (
    token.pos === 'verb' &&
    (token.form === 'past' || token.form === 'gerund' || token.form === 'participle') &&
    (before?.pos === 'noun' || before?.pos === 'proper') &&
    before.gap !== '-' &&
    (tokens[i + 1]?.pos === 'preposition' ||
      tokens[i + 1]?.pos === 'adverb' ||
      token.form === 'gerund')
  );
}

/** "ended with the navy | seizing the cargo": what somebody does goes with the "with". */
export function isDoingWith(tokens: readonly Token[], from: number, at: number): boolean {
  const object = tokens[at + 1];
  return (
    tokens[from]?.word === 'with' &&
    tokens[at]?.form === 'gerund' &&
    /^(?:determiner|number|proper|noun|adjective)$/.test(object?.pos ?? '') &&
    tokens[at].gap === ' '
  );
}
