/** Eras before and after a year: "490 BC", "70 C.E.", "A.D. 70". */
import type { ClassContext, PhraseReader } from '../grammar/rule.ts';

type Era = 'BC' | 'AD';

const AFTER: Readonly<Record<string, Era>> = { bc: 'BC', bce: 'BC', ad: 'AD', ce: 'AD' };
const DOTTED: Readonly<Record<string, Era>> = { bc: 'BC', bce: 'BC', ad: 'AD', ce: 'AD' };

function readEra({ tokens, at }: ClassContext): { end: number; value: Era } | null {
  const word = tokens[at];
  if (
    !word ||
    !(word.capital || word.lower.length === 1 || word.lower === 'bce' || word.lower === 'bc')
  )
    return null;
  const whole = AFTER[word.lower];
  if (whole) return { end: at + 1, value: whole };
  let letters = '';
  let here = at;
  while (
    here < at + 6 &&
    tokens[here]?.lower.length === 1 &&
    tokens[here + 1]?.lower === '.' &&
    !tokens[here + 1]?.spaced
  ) {
    if (here > at && tokens[here]?.spaced && letters.length > 2) break;
    letters += tokens[here]?.lower ?? '';
    here += 2;
  }
  const dotted = DOTTED[letters];
  return dotted ? { end: here, value: dotted } : null;
}

function readEraBefore(context: ClassContext): { end: number; value: Era } | null {
  const read = readEra(context);
  return read?.value === 'AD' ? read : null;
}

export const ERAS: Readonly<Record<string, PhraseReader>> = {
  era: { first: ['bc', 'bce', 'ad', 'ce', 'b', 'a', 'c'], read: readEra },
  erabefore: { first: ['ad', 'ce', 'a', 'c'], read: readEraBefore },
};
