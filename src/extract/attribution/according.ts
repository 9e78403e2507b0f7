/** "According to X": on whose word a whole sentence stands, and which date is that of the telling. */
import type { Attribution } from '../../model/index.ts';
import type { TokenRange } from '../mention/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { shownText } from '../entity/index.ts';
import type { Token } from '../mention/tokens.ts';
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

/**
 * Who "according to …" names. With `head`, the token of an event: what a relative clause behind the
 * phrase tells of that somebody is told by the article itself.
 */
export function accordingTo(
  read: ReadSentence,
  nameOf: NameOf,
  head?: number,
): Attribution | undefined {
  const phrase = accordingPhrase(read);
  if (!phrase) return undefined;
  if (head !== undefined && head >= phrase.to && isRelative(read.tokens[phrase.to]))
    return undefined;
  const who =
    apposedTo(read, phrase) ?? tellerIn(read, { from: phrase.from + 2, to: phrase.to }, nameOf);
  if (who === undefined) return undefined;
  const when = read.times.find((t) => t.from >= phrase.from && t.to <= phrase.to)?.time.edtf;
  const how = isOutlet(shownText(who)) ? 'reported' : howTold(read);
  return withTime({ who, how }, when ?? undefined);
}

function isRelative(token: Token | undefined): boolean {
  return /^(?:who|which|whose)$/.test(token?.word ?? '');
}

/** "According to the maker, Alutek, …": the name between commas behind a common noun. */
function apposedTo({ tokens, text }: ReadSentence, { from, to }: TokenRange): string | undefined {
  const isCommon = tokens.slice(from + 2, to).every(({ text: word }) => !/^\p{Lu}/u.test(word));
  if (!isCommon || !tokens[to - 1]?.gap.includes(',')) return undefined;
  let end = to;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) {
    end += 1;
    if (tokens[end - 1]?.gap !== ' ') break;
  }
  if (end === to || !/^\s*[,.]/.test(tokens[end - 1]?.gap ?? '')) return undefined;
  return text.slice(tokens[to]?.start, tokens[end - 1]?.end);
}

/** In an interview, or merely said. */
export function howTold(read: ReadSentence): Attribution['how'] {
  return read.tokens.some((t) => t.lemma === 'interview') ? 'interview' : 'said';
}

export function withTime(attribution: Attribution, when: Attribution['when']): Attribution {
  return when === undefined ? attribution : { ...attribution, when };
}
