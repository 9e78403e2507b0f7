/** Words that a title goes without, whatever it tells: manners, a lawyer's "said", where a share is dealt in. */
import type { Token } from '../grammar/tokens.ts';
import type { TitleMaterial } from './phrases.ts';

/** "jointly | owned": without it the rest says something else. */
const OWNED =
  /^(?:jointly|partly|wholly|publicly|privately|federally|locally|previously|formerly)$/;

/** "firmly", "brutally": how something is done is the source's view of it. */
export function isManner({ pos, word, gap }: Token, next: Token | undefined): boolean {
  if (pos !== 'adverb') return false;
  // "naturally occurring tar", "fully-fledged": without it the rest says nothing.
  if (gap === '-' || next?.form === 'gerund' || (OWNED.test(word) && next?.pos === 'verb'))
    return false;
  return word.endsWith('ly') && word !== 'newly';
}

/** "the said bridge". */
export function isLegalese({ pos, word }: Token): boolean {
  return pos === 'adjective' && /^(?:said|aforesaid|aforementioned)$/.test(word);
}

const COLON = 58;

/** "Marr Corp. (NYSE: MRR)": where a share is dealt in. */
export function isTicker({ tokens }: Pick<TitleMaterial, 'tokens'>, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  // Looked at for every word of a title: hardly any stands beside a colon.
  if (token?.gap.charCodeAt(0) !== COLON && before?.gap.charCodeAt(0) !== COLON) return false;
  const next = tokens[at + 1];
  const isMarket = (each: Token | undefined): boolean =>
    /^(?:NYSE|NASDAQ|LSE|TSX|ASX|LON|OTC|FTSE)$/.test(each?.text.toUpperCase() ?? '');
  if (isMarket(token))
    return (
      before?.gap.includes('(') === true &&
      token?.gap.startsWith(':') === true &&
      next !== undefined
    );
  return (
    isMarket(before) && before?.gap.startsWith(':') === true && /^\p{Lu}+$/u.test(token?.text ?? '')
  );
}

/** "in | Sunday’s | election": of a day that is left out an article is left. */
export function isOwnedByDay({ tokens, skip }: TitleMaterial, at: number, words: string): boolean {
  const [before, day, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    day?.possessive === true &&
    skip.has(at) &&
    before?.pos === 'preposition' &&
    words.endsWith(`${before.word} `) &&
    (next?.pos === 'noun' || next?.pos === 'adjective')
  );
}
