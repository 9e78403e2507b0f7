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
import { PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import { intervieweeOf, namedIn, type Named } from './interviewee.ts';
import { ownStory } from './own-story.ts';
import {
  ADDRESS,
  ANSWERS,
  ASKS,
  FEWEST_QUESTIONS,
  FEWEST_TURNS,
  isIn,
  isShort,
  LABEL,
  OWN_WORDS,
  paragraphsOf,
  SELF,
  withNamesInFull,
  type Paragraph,
} from './turn-paragraphs.ts';

/** Who has the word in each sentence of an interview. */
export interface Turns {
  /** By sentence: the name on the turn, or "" for whoever is interviewed; undefined where nobody answers. */
  readonly answers: readonly (string | undefined)[];
  /** By sentence: the letters of the label it opens with. */
  readonly labels: readonly number[];
  /** Sentences before the first turn. */
  readonly opening: number;
}

/** The turns of an interview; undefined for a text of any other form. */
export function turnsOf(sentences: readonly Sentence[]): Turns | undefined {
  const paragraphs = withNamesInFull(paragraphsOf(sentences));
  return (
    labelledTurns(sentences, paragraphs) ??
    questionTurns(sentences, paragraphs) ??
    storyTurns(sentences, paragraphs)
  );
}

/** "Q: When did it close?" … "A: In 1999 …"; "Lopez: The mine closed in 1999". */
function labelledTurns(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Turns | undefined {
  const labelled = paragraphs.filter(({ label }) => label !== undefined);
  const names = new Set(labelled.map(({ label }) => label));
  const areLetters = labelled.every(({ label = '' }) => ASKS.test(label) || ANSWERS.test(label));
  const areFew = labelled.length < FEWEST_TURNS || names.size > labelled.length / 2;
  if (areFew && !(areLetters && names.size === 2)) return undefined;
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
      speaker = isAsking ? undefined : isUnnamed(label) ? '' : label;
    }
    return speaker;
  });
}

/** "A", "Answer", "Ambassador": whoever is interviewed, without a name. */
function isUnnamed(label: string): boolean {
  const word = label.toLowerCase();
  return ANSWERS.test(label) || ROLES.has(word) || PERSON_NOUNS.has(word);
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

/** What is asked of one person, and not of every reader. */
const TO_ONE =
  /\b(?:did|were|have|had|are) you\b|\byour (?:book|work|life|family|father|mother|career|company|first|own)\b|\byou (?:were|had|have|did|\p{Ll}+ed)\b/iu;
/** What is asked for everybody. */
const TO_ALL =
  /\b(?:(?:should|can|must) (?:you|I|we)|do (?:you|I|we) (?:need|have to|do|prevent|tell|get))\b/iu;

/** Questions in paragraphs of their own, and answers in the words of whoever is asked. */
function questionTurns(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Turns | undefined {
  // A name before it is that of whoever answers, where not every turn bears one.
  const isQuestion = ({ asks, prompts, label, from }: Paragraph): boolean =>
    (asks || (prompts && label === undefined)) &&
    sentences[from]?.quoted !== true &&
    !/[“"]/.test(sentences[from]?.text ?? '');
  const questions = paragraphs.filter(isQuestion);
  if (questions.filter(({ asks }) => asks).length < FEWEST_QUESTIONS) return undefined;
  const answers = questions.map((question) => paragraphs[paragraphs.indexOf(question) + 1]);
  const own = answers.filter(
    (answer) =>
      answer &&
      !isQuestion(answer) &&
      sentences.slice(answer.from, answer.to).some(({ text }) => OWN_WORDS.test(text)),
  );
  const areAddressed = questions.filter(({ from, to }) =>
    sentences.slice(from, to).some(({ text }) => ADDRESS.test(text)),
  );
  // Somebody is spoken to, and answers for others as well: "How did you hear of it?", "He rang the mayor".
  const isSpoken = areAddressed.length >= questions.length / 3 && own.length >= answers.length / 3;
  const isPersonal =
    own.some((answer) => answer && isIn(sentences, SELF, answer)) ||
    questions.some((question) => isIn(sentences, TO_ONE, question));
  // "Can you prevent it?", "We recommend rest": advice for everybody, and nobody's memories.
  const isAdvice = questions.some((question) => isIn(sentences, TO_ALL, question));
  // "What happens next?", "We will report on Friday": a paper asks itself.
  const isAsked = isPersonal || (areAddressed.length > 0 && !isAdvice);
  const isTold = own.length > answers.length / 2 ? isAsked : isSpoken && isPersonal;
  if (!isTold) return undefined;
  const first = paragraphs.findIndex(isQuestion);
  // "Let's begin with the opera.": what leads to the first answer asks for it.
  const [lead, reply] = [paragraphs[first - 2], paragraphs[first - 1]];
  const isLed =
    lead !== undefined &&
    reply !== undefined &&
    isShort(sentences, lead) &&
    isIn(sentences, OWN_WORDS, reply);
  let hasBegun = false;
  let speaker = '';
  return laidOut(sentences, paragraphs, (paragraph) => {
    const asks = isQuestion(paragraph) || (isLed && paragraph === lead);
    hasBegun ||= asks;
    // Only answers bear a name: "Lopez: The mine closed in 1999".
    const { label } = paragraph;
    if (label !== undefined && !isUnnamed(label) && !ASKS.test(label)) speaker = label;
    return hasBegun && !asks ? speaker : undefined;
  });
}

/** "As told to Rona Gray", and all that follows in "I". */
function storyTurns(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Turns | undefined {
  const begins = ownStory(sentences, paragraphs);
  if (begins === undefined) return undefined;
  return laidOut(sentences, paragraphs, ({ from }) => (from >= begins ? '' : undefined));
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
  const name = withoutRole(label.replace(HONORIFIC, ''));
  const who =
    label === ''
      ? intervieweeOf(opening, named)
      : isInitials(name)
        ? (named.find(({ words }) => initialsOf(words) === name.replace(/\W/gu, ''))?.who ?? name)
        : (inFull(name, named) ?? nameOf(personCalled(name)));
  return who === undefined ? undefined : { who, how: 'interview' };
}

const HONORIFIC = /^(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\.?\s/u;

/** "Mayor Ruiz": the name alone. */
function withoutRole(label: string): string {
  const [first = '', ...rest] = label.split(' ');
  return rest.length > 0 && ROLES.has(first.toLowerCase()) ? rest.join(' ') : label;
}

/** "Ruiz" or "Ana", whom the opening or the title names in full. */
function inFull(name: string, named: readonly Named[]): string | undefined {
  return named.find(({ words }) => words.endsWith(` ${name}`) || words.startsWith(`${name} `))?.who;
}

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
