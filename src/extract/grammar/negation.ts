/**
 * Whether what a verb tells is said not to have happened: by a word at the verb
 * ("never closed", "nearly sank") or by who is said to have done it ("nobody
 * died"). A timeline that overlooks the word says the opposite of its source.
 */
import type { TokenRange } from './clauses.ts';
import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Deny from any place among the words at a verb. */
const DENIALS: ReadonlySet<string> = new Set(['not', 'never', 'neither', 'nor']);
/** Deny only the word they stand before: "almost at once closed" closed. */
const SHORTFALLS: ReadonlySet<string> = new Set(['nearly', 'almost', 'hardly', 'scarcely']);
/** "not only closed the border": behind these a denial denies nothing. */
const EXCEPTIONS: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);
const NOBODY: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'nor']);
/** Before what would otherwise be somebody: "not a single ship", "hardly anyone". */
const BEFORE_NOBODY: ReadonlySet<string> = new Set(['not', 'hardly', 'scarcely']);

/** Whether a word denies a verb, within its chain ("has not yet closed") or right before it. */
export function isDeniedVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let first = from;
  while (first > 0 && isAtVerb(tokens[first - 1])) first--;
  // "Neither signed it nor sealed it".
  if (tokens[first - 1]?.word === 'nor') return true;
  for (let i = first; i < to; i++) {
    const word = tokens[i]?.word ?? '';
    if (EXCEPTIONS.has(tokens[i + 1]?.word ?? '')) continue;
    if (DENIALS.has(word) || word.endsWith("n't")) return true;
    if (SHORTFALLS.has(word) && isVerbal(tokens[i + 1])) return true;
  }
  return false;
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'verb' || token?.pos === 'auxiliary';
}

/** An adverb or denial with nothing between it and the verb. */
function isAtVerb(token: Token | undefined): boolean {
  return (token?.pos === 'adverb' || token?.pos === 'negation') && !/[,;:—()]/.test(token.gap);
}

/** Whether the subject is nobody and nothing. "No. 10" and its like are somebody. */
export function isNobody(tokens: readonly Token[], { from }: TokenRange): boolean {
  const first = tokens[from];
  if (BEFORE_NOBODY.has(tokens[from - 1]?.word ?? '')) return true;
  // "None the less, the works …".
  if (first?.word === 'none' && tokens[from + 1]?.word === 'the') return false;
  return first !== undefined && NOBODY.has(first.word) && !first.gap.includes('.');
}

/** "Failed to turn up": what somebody left undone, told by a verb of leaving it. */
export function isLeftUndone(
  tokens: readonly Token[],
  { lemma, to }: Pick<VerbGroup, 'lemma' | 'to'>,
): boolean {
  return /^(?:fail|neglect|omit)$/.test(lemma) && tokens[to]?.word === 'to';
}
