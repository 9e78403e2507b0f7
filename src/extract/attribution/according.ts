/** "According to X": on whose word a whole sentence stands, and which date is that of the telling. */
import type { Attribution } from '../../model/index.ts';
import type { TokenRange } from '../mention/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { shownText } from '../entity/index.ts';
import { isOutlet, tellerIn } from './teller.ts';

const REACH = 12;

/** The tokens of "according to …", up to the comma or verb that ends it; undefined where the sentence has none. */
export function accordingPhrase({ tokens, clauses }: ReadSentence): TokenRange | undefined {
  const from = tokens.findIndex((t, i) => t.word === 'according' && tokens[i + 1]?.word === 'to');
  if (from === -1) return undefined;
  let to = from + 2;
  while (to < Math.min(tokens.length, from + REACH)) {
    to += 1;
    if (/[,;:.—(]/.test(tokens[to - 1]?.gap ?? '')) break;
    if (clauses.some((c) => c.from === to)) break;
  }
  return { from, to };
}

/** Who "according to …" names. */
export function accordingTo(read: ReadSentence, nameOf: NameOf): Attribution | undefined {
  const phrase = accordingPhrase(read);
  if (!phrase) return undefined;
  const who = tellerIn(read, { from: phrase.from + 2, to: phrase.to }, nameOf);
  if (who === undefined) return undefined;
  const when = read.times.find((t) => t.from >= phrase.from && t.to <= phrase.to)?.time.edtf;
  const words = shownText(who);
  const named = /^\p{Lu}/u.test(words) && !isOutlet(words);
  return withTime({ who, how: named ? howTold(read) : 'reported' }, when ?? undefined);
}

/** In an interview, or merely said. */
export function howTold(read: ReadSentence): Attribution['how'] {
  return read.tokens.some((t) => t.lemma === 'interview') ? 'interview' : 'said';
}

export function withTime(attribution: Attribution, when: Attribution['when']): Attribution {
  return when === undefined ? attribution : { ...attribution, when };
}
