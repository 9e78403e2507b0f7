/** How far the story of an article has come: which sentence told the last event, and of what time. */
import type { ResolvedTime } from '../../model/index.ts';
import type { Sentence } from '../segment/index.ts';
import { timeAs } from '../time/index.ts';
import { saysState } from '../grammar/heads.ts';
import type { Candidate } from './candidate.ts';
import type { Dated } from './mention-record.ts';
import type { ReadSentence } from './read-sentence.ts';

/** The story of one article, followed sentence by sentence. */
export class RunningStory {
  private readonly sentences: readonly Sentence[];
  /** Where the last event was told. */
  private told: number | undefined;
  /** The date of what a main clause told last, and in which paragraph. */
  private last: { readonly time: ResolvedTime; readonly paragraph: number } | undefined;

  /** The paragraph in which the story has gone back, nobody says to when. */
  private goneBack: number | undefined;

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences;
  }

  /** The story has come this far. */
  goOn(index: number, { shape, clause, lemma, begins }: Candidate, { time, when }: Dated): void {
    this.told = index;
    // "The worst was the collapse of 1887": beside a verb that tells nothing the noun does.
    const tells = shape === 'verb' || clause?.verb.lemma === 'be';
    const isAside = clause?.reduced === true || clause?.verb.kind === 'participle';
    // "They went well until Wednesday, when it was printed": the story has come to Wednesday.
    const isMain = tells && (clause?.opener === undefined || begins === true) && !isAside;
    // Nothing goes on from the day somebody was born, nor from what had been before.
    if (lemma === 'born' || (clause?.verb.perfect === true && clause.verb.tense === 'past')) return;
    const isDated = time.basis !== 'publication' && time.kind !== 'duration';
    if (isMain && isDated && !when.includes('/'))
      this.last = { time: timeAs(time, when, time.basis), paragraph: this.paragraphOf(index) };
  }

  /** Whether what a main clause told last is of a time: the story goes on from there. */
  hasComeTo({ range }: ResolvedTime): boolean {
    return this.last?.time.range.start === range.start;
  }

  /**
   * Whether the story has gone back without saying to when: "The grille had been cut through. Two
   * men went in." No day told before dates what follows, up to the next date of the paragraph.
   */
  hasGoneBack(read: ReadSentence, index: number): boolean {
    const paragraph = this.paragraphOf(index);
    if (read.times.some(({ time }) => time.edtf !== null)) this.goneBack = undefined;
    else if (looksBack(read)) this.goneBack = paragraph;
    return this.goneBack === paragraph;
  }

  /** The offset at which the story begins that dates a sentence; undefined where none goes on. */
  begins(index: number): number | undefined {
    return storyBegins(this.sentences, index, this.told);
  }

  /** The time of what was told last, in the paragraph of a sentence or the one before. */
  lastTime(index: number): ResolvedTime | undefined {
    const { last } = this;
    return last && this.paragraphOf(index) - last.paragraph <= 3 ? last.time : undefined;
  }

  private paragraphOf(index: number): number {
    return this.sentences[index]?.paragraph ?? 0;
  }
}

/** Whether the first clause of a sentence tells what somebody had done before. */
function looksBack({ tokens, clauses: [first] }: ReadSentence): boolean {
  if (!first || first.opener !== undefined || tokens[first.from]?.word === 'by') return false;
  const { verb } = first;
  return verb.kind === 'finite' && verb.perfect && verb.tense === 'past' && !saysState(verb);
}

/** Sentences for which a story goes on without a date. */
const STORY_REACH = 4;
/** Paragraphs at the head of a report that are about its day. */
const LEAD_PARAGRAPHS = 4;

/**
 * The offset at which the story begins that dates what a sentence tells: in the lead that of
 * the report, behind an event the paragraph of that. Undefined where no story goes on.
 */
function storyBegins(
  sentences: readonly Sentence[],
  index: number,
  told: number | undefined,
): number | undefined {
  const paragraph = sentences[index]?.paragraph ?? 0;
  if (paragraph < LEAD_PARAGRAPHS) return 0;
  if (told === undefined || index - told > STORY_REACH) return undefined;
  let first = told;
  const before = sentences[told]?.paragraph ?? 0;
  if (paragraph - before > 3) return undefined;
  while (sentences[first - 1]?.paragraph === before) first -= 1;
  return sentences[first]?.range.start;
}
