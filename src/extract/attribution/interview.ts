/**
 * Articles that are interviews by their form: turns under "Q:" and "A:" or the names of those
 * who speak, or questions that stand in paragraphs of their own. What is told in an answer is
 * told by whoever is interviewed.
 */
import type { Attribution, Source } from '../../model/index.ts';
import type { EntitySpan } from '../entity/index.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Sentence } from '../segment/index.ts';
import { intervieweeOf, namedIn } from './interviewee.ts';

/** Who has the word in each sentence of an interview. */
export interface Turns {
  /** By sentence: the name on the turn, or "" for whoever is interviewed; undefined where nobody answers. */
  readonly answers: readonly (string | undefined)[];
  /** By sentence: the letters of the label it opens with. */
  readonly labels: readonly number[];
  /** Sentences before the first turn. */
  readonly opening: number;
}

const LABEL =
  /^(Q|A|Question|Answer|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3})[:.](?<!\p{Ll}\.)\s+(?=\S)/u;
const ASKS = /^(?:Q|Question)$/;
const ANSWERS = /^(?:A|Answer)$/;
const QUESTION = /\?[”"’')\s]*$/u;
const OWN_WORDS = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|mine|ours)\b/u;
/** Whoever asks says "you" of whoever is asked, in few words; a question need not end as one does. */
const ADDRESS = /\b(?:you|your|yours|yourself)\b/iu;
const LONGEST_PROMPT = 40;
/** Turns that make an interview of a text, and words that a question has at most. */
const FEWEST_TURNS = 4;
const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 60;

interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly label: string | undefined;
  readonly asks: boolean;
  /** Puts something to somebody, with or without a question. */
  readonly prompts: boolean;
}

/** The turns of an interview; undefined for a text of any other form. */
export function turnsOf(sentences: readonly Sentence[]): Turns | undefined {
  const paragraphs = withNamesInFull(paragraphsOf(sentences));
  return labelledTurns(sentences, paragraphs) ?? questionTurns(sentences, paragraphs);
}

function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < sentences.length;) {
    const first = sentences[from];
    let to = from + 1;
    while (to < sentences.length && sentences[to]?.paragraph === first?.paragraph) to += 1;
    const label = LABEL.exec(first?.text ?? '')?.[1];
    const words = (): number =>
      sentences.slice(from, to).reduce((n, s) => n + s.text.split(' ').length, 0);
    // Few paragraphs end as a question does: only theirs are counted.
    const asks = QUESTION.test(sentences[to - 1]?.text ?? '') && words() <= LONGEST_QUESTION;
    const prompts = asks || (isAddressed(sentences, from, to) && words() <= LONGEST_PROMPT);
    paragraphs.push({ from, to, label, asks, prompts });
    from = to;
  }
  return paragraphs;
}

/** "The union refused you twice.": somebody is spoken to, and nobody speaks of themselves. */
function isAddressed(sentences: readonly Sentence[], from: number, to: number): boolean {
  const own = sentences.slice(from, to);
  return (
    own.some(({ text }) => ADDRESS.test(text)) && !own.some(({ text }) => OWN_WORDS.test(text))
  );
}

/** "Q: When did it close?" … "A: In 1999 …"; "Lopez: The mine closed in 1999". */
function labelledTurns(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Turns | undefined {
  const labelled = paragraphs.filter(({ label }) => label !== undefined);
  const names = new Set(labelled.map(({ label }) => label));
  if (labelled.length < FEWEST_TURNS || names.size > labelled.length / 2) return undefined;
  const asking = [...names].filter((name) => {
    const turns = labelled.filter(({ label }) => label === name);
    const isAsker = turns.some(({ asks }) => asks);
    return (
      ASKS.test(name ?? '') ||
      (isAsker && turns.filter(({ prompts }) => prompts).length > turns.length / 2) ||
      (isAsker && names.size === 2 && onlyTheOtherTells(sentences, labelled, name))
    );
  });
  if (asking.length === 0) return undefined;
  let speaker: string | undefined;
  return laidOut(sentences, paragraphs, ({ label }) => {
    if (label !== undefined) {
      const isAsking = asking.includes(label);
      speaker = isAsking ? undefined : ANSWERS.test(label) ? '' : label;
    }
    return speaker;
  });
}

/** "Christian Berg: …", and "Berg: …" from then on: one who speaks. */
function withNamesInFull(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const names = new Set(paragraphs.map(({ label }) => label ?? ''));
  if (names.size < 3) return paragraphs;
  return paragraphs.map((turn) => {
    const full = [...names].find((name) => name.endsWith(` ${turn.label ?? ''}`));
    return turn.label === undefined || full === undefined ? turn : { ...turn, label: full };
  });
}

/** Of two, one asks now and then and never speaks of itself; the other does, and asks nothing. */
function onlyTheOtherTells(
  sentences: readonly Sentence[],
  labelled: readonly Paragraph[],
  name: string | undefined,
): boolean {
  const isOwn = ({ from, to }: Paragraph): boolean =>
    sentences.slice(from, to).some(({ text }) => OWN_WORDS.test(text));
  const others = labelled.filter(({ label }) => label !== name);
  return (
    others.some(isOwn) &&
    others.every(({ asks }) => !asks) &&
    !labelled.some((turn) => turn.label === name && isOwn(turn))
  );
}

/** Questions in paragraphs of their own, and answers in the words of whoever is asked. */
function questionTurns(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Turns | undefined {
  const isQuestion = ({ prompts, from }: Paragraph): boolean =>
    prompts && sentences[from]?.quoted !== true && !/[“"]/.test(sentences[from]?.text ?? '');
  const questions = paragraphs.filter(isQuestion);
  if (questions.filter(({ asks }) => asks).length < FEWEST_QUESTIONS) return undefined;
  const answers = questions.map((question) => paragraphs[paragraphs.indexOf(question) + 1]);
  const own = answers.filter(
    (answer) =>
      answer &&
      !isQuestion(answer) &&
      sentences.slice(answer.from, answer.to).some(({ text }) => OWN_WORDS.test(text)),
  );
  if (own.length <= answers.length / 2) return undefined;
  let hasBegun = false;
  return laidOut(sentences, paragraphs, (paragraph) => {
    const asks = isQuestion(paragraph);
    hasBegun ||= asks;
    return hasBegun && !asks ? '' : undefined;
  });
}

function laidOut(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  speakerOf: (paragraph: Paragraph) => string | undefined,
): Turns {
  const answers: (string | undefined)[] = [];
  const labels = sentences.map(() => 0);
  let opening = sentences.length;
  for (const paragraph of paragraphs) {
    const speaker = speakerOf(paragraph);
    for (let i = paragraph.from; i < paragraph.to; i++) answers.push(speaker);
    if (paragraph.label !== undefined || speaker !== undefined || paragraph.asks)
      opening = Math.min(opening, paragraph.from);
    if (paragraph.label !== undefined)
      labels[paragraph.from] = LABEL.exec(sentences[paragraph.from]?.text ?? '')?.[0].length ?? 0;
  }
  return { answers, labels, opening };
}

/** On whose word a sentence of an interview stands; undefined outside answers, and where nobody is named. */
export function interviewed(
  turns: Turns | undefined,
  index: number,
  read: (index: number) => ReadSentence,
  nameOf: NameOf,
  page: Pick<Source, 'title' | 'author' | 'publisher'>,
): Attribution | undefined {
  const label = turns?.answers[index];
  if (turns === undefined || label === undefined) return undefined;
  const opening = Array.from({ length: turns.opening }, (_, i) => read(i));
  const named = namedIn(opening, nameOf, page);
  const name = label.replace(HONORIFIC, '');
  const who =
    label === ''
      ? intervieweeOf(opening, named)
      : isInitials(name)
        ? (named.find(({ words }) => initialsOf(words) === name.replace(/\W/gu, ''))?.who ?? name)
        : nameOf(personCalled(name));
  return who === undefined ? undefined : { who, how: 'interview' };
}

const HONORIFIC = /^(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\.?\s/u;

function isInitials(label: string): boolean {
  return /^(?:\p{Lu}\.?){2,3}$/u.test(label);
}

function initialsOf(words: string): string {
  return words
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('');
}

function personCalled(name: string): EntitySpan {
  return { kind: 'person', from: 0, nameFrom: 0, to: 1, name, country: false, adjective: false };
}
