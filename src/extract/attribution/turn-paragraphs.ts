/** Paragraphs of a text that may be an interview: who is named before a colon, and which put something to somebody. */
import type { Sentence } from '../segment/index.ts';

export const LABEL =
  /^(Q|A|Question|Answer|\p{Lu}[\p{L}.’'-]+(?: (?:(?:de|del|della|van|von|der|den|al|bin|ibn|el|la|le|da|di|dos|du) ){0,2}\p{Lu}[\p{L}.’'-]*){0,3})[:.](?<!\p{Ll}\.)\s+(?=\S)/u;
export const ASKS = /^(?:Q|Question)$/;
export const ANSWERS = /^(?:A|Answer)$/;
const QUESTION = /\?[”"’')\s]*$/u;
export const OWN_WORDS = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|mine|ours)\b/u;
/** Whoever asks says "you" of whoever is asked, in few words; a question need not end as one does. */
export const ADDRESS = /\b(?:you|your|yours|yourself)\b/iu;
const LONGEST_PROMPT = 40;
/** Turns that make an interview of a text, and words that a question has at most. */
export const FEWEST_TURNS = 4;
export const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 60;
/** Words of a line that leads to the first answer. */
const LONGEST_LEAD = 12;

export interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly label: string | undefined;
  readonly asks: boolean;
  /** Puts something to somebody, with or without a question. */
  readonly prompts: boolean;
}

/** Who speaks of themselves in "I". */
export const SELF = /\b(?:I|[Mm]y|me|mine)\b/u;

export function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < sentences.length;) {
    const first = sentences[from];
    let to = from + 1;
    while (to < sentences.length && sentences[to]?.paragraph === first?.paragraph) to += 1;
    const label = LABEL.exec(first?.text ?? '')?.[1];
    const words = (): number =>
      sentences.slice(from, to).reduce((n, s) => n + s.text.split(' ').length, 0);
    // Few paragraphs end as a question does: only theirs are counted.
    // Whoever is named before a colon may ask at length.
    const asks =
      QUESTION.test(sentences[to - 1]?.text ?? '') &&
      (label !== undefined || words() <= LONGEST_QUESTION);
    const prompts = asks || (isAddressed(sentences, from, to) && words() <= LONGEST_PROMPT);
    // "How did you start? I applied three times.": question and answer in one.
    const answer = label === undefined && !asks ? answerIn(sentences, from, to) : undefined;
    if (answer !== undefined)
      paragraphs.push({ from, to: answer, label, asks: true, prompts: true });
    const rest = answer ?? from;
    paragraphs.push({ from: rest, to, label, asks, prompts: answer === undefined && prompts });
    from = to;
  }
  return paragraphs;
}

/** Where the answer begins in a paragraph that opens with a question to somebody; undefined in any other. */
function answerIn(sentences: readonly Sentence[], from: number, to: number): number | undefined {
  const first = sentences[from]?.text ?? '';
  const isAsked = QUESTION.test(first) && !/[“"]/.test(first) && to > from + 1;
  const words = first.split(' ').length;
  return isAsked && words <= LONGEST_PROMPT ? from + 1 : undefined;
}

/** "The union refused you twice.": somebody is spoken to, and nobody speaks of themselves. */
function isAddressed(sentences: readonly Sentence[], from: number, to: number): boolean {
  const own = sentences.slice(from, to);
  return (
    own.some(({ text }) => ADDRESS.test(text)) && !own.some(({ text }) => OWN_WORDS.test(text))
  );
}

/** "Christian Berg: …", and "Berg: …" from then on: one who speaks. */
export function withNamesInFull(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const names = new Set(paragraphs.map(({ label }) => label ?? ''));
  if (names.size < 3) return paragraphs;
  return paragraphs.map((turn) => {
    const full = [...names].find((name) => name.endsWith(` ${turn.label ?? ''}`));
    return turn.label === undefined || full === undefined ? turn : { ...turn, label: full };
  });
}

/** Whether one of its sentences, outside quotations, holds some words. */
export function isIn(
  sentences: readonly Sentence[],
  words: RegExp,
  { from, to }: Paragraph,
): boolean {
  return sentences
    .slice(from, to)
    .some(({ text, quoted }) => !quoted && !/[“"]/.test(text) && words.test(text));
}

/** Whether it is a single sentence of few words: "Let's begin with the opera." */
export function isShort(sentences: readonly Sentence[], { from, to }: Paragraph): boolean {
  return to === from + 1 && (sentences[from]?.text.split(' ').length ?? 0) <= LONGEST_LEAD;
}
