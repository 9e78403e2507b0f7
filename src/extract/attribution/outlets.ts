/**
 * Through which outlets a word reached an article: "told Reuters", "in an interview with the
 * Courier", "…, the Post reported". The speaker is the attribution; the outlet stands between.
 */
import type { Attribution, Via } from '../../model/index.ts';
import { foldName } from '../entity/fold-name.ts';
import { shownText } from '../entity/index.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import { isOutlet } from './outlet-words.ts';

/** Verbs and prepositions that lead to an outlet that somebody spoke to. */
const SPOKEN_TO: ReadonlySet<string> = new Set(['tell', 'with', 'to', 'by']);
/** Verbs of an outlet that hands on what another says. */
const HANDS_ON: ReadonlySet<string> = new Set(
  'report say write quote cite publish put note add'.split(' '),
);
/** Words that make a telling of "to the Courier": somebody spoke. */
const SPEAKING =
  /\b(?:interview|told|tell|tells|telling|quoted|spoke|speaking|statement|according)\b/i;
/** Papers that are no outlets: what a "report" or "study" says is nobody's retelling. */
const NO_OUTLET =
  /\b(?:reports?|study|survey|documents?|poll|media|press|outlets?|newspapers?|agency|website|radio|television|news|magazine)$/i;

/** The outlets in a sentence through which its word came, the nearest to the reader first; none where the outlet itself is the source or the teller. */
export function outletsOf(
  read: ReadSentence,
  attribution: Attribution | undefined,
  publisher: string,
): readonly Via[] {
  if (!attribution) return NONE;
  const teller = foldName(shownText(attribution.who));
  const own = foldName(publisher);
  const found = new Map<string, Via>();
  for (const { words, from, to } of namesIn(read)) {
    const name = foldName(words);
    const isOwn = own.includes(name) || teller.includes(name) || name.includes(teller);
    if (isOwn || NO_OUTLET.test(words) || !isOutlet(words) || !handsOn(read, from, to)) continue;
    found.set(name, { publisher: words });
  }
  return [...found.values()];
}

const NONE: readonly Via[] = [];

/** Whether the name is that of somebody who is spoken to or hands on. */
function handsOn({ tokens, text }: ReadSentence, from: number, to: number): boolean {
  const before = tokens[from - 1]?.word === 'the' ? tokens[from - 2] : tokens[from - 1];
  const isSpokenTo = before !== undefined && SPOKEN_TO.has(before.lemma) && SPEAKING.test(text);
  return isSpokenTo || HANDS_ON.has(tokens[to]?.lemma ?? '');
}

interface Run {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** Runs of capitalised words. */
function namesIn({ tokens, text }: ReadSentence): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapital(tokens[from])) continue;
    let to = from + 1;
    while (isCapital(tokens[to]) && tokens[to - 1]?.gap === ' ') to += 1;
    runs.push({ words: text.slice(tokens[from]?.start, tokens[to - 1]?.end), from, to });
    from = to - 1;
  }
  return runs;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
