/** "The company" under a heading that is its name, and which no sentence of the text says. */
import { isCommonNoun } from '../../grammar/language.ts';
import type { ActorRef, Pointing } from './antecedents.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** The name that the nearest heading before is; undefined where a heading before says something else, or there is none. */
export function headingBefore({ earlier }: Pointing): ActorRef | undefined {
  for (let back = 1; back <= REACH; back++) {
    const read = earlier(back);
    if (!read) return undefined;
    if (read.clauses.length > 0 || read.tokens.length > LONGEST) continue;
    return isNameOfFirm(read) ? { read, range: { from: 0, to: read.tokens.length } } : undefined;
  }
  return undefined;
}

const REACH = 25;
const LONGEST = 6;

/** Names in capitals and small words between them; no place, nobody's name, no "Overview". */
function isNameOfFirm({ tokens, entities }: ReadSentence): boolean {
  const isNamed = tokens.every(
    ({ text, gap }, i) =>
      (/^\p{Lu}/u.test(text) || (i > 0 && /^(?:and|of|de|the)$/.test(text))) &&
      !/[.:;,!?]\s*$/.test(i === tokens.length - 1 && text.endsWith('.') ? '' : gap),
  );
  const isOther = entities.some(({ kind }) => kind !== 'organisation');
  const [only] = tokens;
  const isCommon = tokens.length === 1 && only !== undefined && isCommonNoun(only.word);
  return isNamed && tokens.length > 0 && !isOther && !isCommon;
}
