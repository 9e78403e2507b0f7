/** What is known of a word is worked out once: a language has few words, and news asks about them again and again. */

/** So many words are held, then all are forgotten. */
const MOST_WORDS = 5_000;
/** Longer words are rare; what the engine cuts from a text beyond this length would hold the text itself. */
const LONGEST = 12;

/** `answer`, which depends on the word alone, asked once for each word of ordinary length. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (word.length > LONGEST) return answer(word);
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Answer;
    if (known.size >= MOST_WORDS) known.clear();
    const now = answer(word);
    known.set(word, now);
    return now;
  };
}
