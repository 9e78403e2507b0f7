/** "The Tarn Gazette reports that envoys met": verbs that look like the plural of what they bring. */
import type { Context } from './parts-of-speech.ts';

/** Whether a word in -s before "that" is what the outlet or body before it does. */
export function reportsThat(
  word: string,
  { previous, nextWord }: Pick<Context, 'previous' | 'nextWord'>,
): boolean {
  if (
    nextWord !== 'that' ||
    previous?.gap !== ' ' ||
    !/^(?:report|claim|note|estimate)s$/.test(word)
  )
    return false;
  return previous.pos === 'proper' || OUTLETS.test(previous.word);
}

const OUTLETS = /^(?:newspaper|paper|agency|magazine|station|broadcaster|ministry|site)$/;
