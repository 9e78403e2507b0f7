/**
 * What every field of the data contract means, for the JSON Schema and the tables
 * of docs/data-format.md. Kept apart from the zod schemas so that no reader's
 * browser loads it; a field without a note does not compile.
 */
import * as z from 'zod/mini';
import {
  Attribution,
  Citation,
  CitedTime,
  Dataset,
  Difference,
  DifferenceValue,
  EventRecord,
  Figure,
  Source,
  TextQuoteSelector,
  TextRange,
  Via,
} from '../../src/model/index.ts';

type Notes<T> = Readonly<Record<keyof T, string>>;

const DATASET: Notes<Dataset> = {
  $schema: 'Address or path of this JSON Schema, for editors.',
  version: 'Version of the data format.',
  title: 'What the timeline is about: its headline.',
  description: 'One or two sentences under the headline.',
  language: 'BCP 47 tag of the language of titles; a region decides the order of day and month.',
  sources: 'The articles, each once. Their texts are not part of the dataset.',
  events: 'What happened, each event once, whoever reports it.',
};

const SOURCE: Notes<Source> = {
  id: 'Name of the source within the dataset and in links.',
  code: 'Two or three letters that stand for the source where its name has no room; unique.',
  publisher: 'The outlet, as it calls itself.',
  title: 'Headline of the article.',
  author: 'Byline of the article.',
  url: 'Where the article is (http or https).',
  archiveUrl: 'An archived copy of it.',
  language: 'BCP 47 tag of the language of the article.',
  published:
    'When it was published: the date that its relative dates hang on. EDTF, so it may be coarse.',
  publishedBasis: 'What the publication date rests on.',
  publishedNote: 'How that date was found, in a sentence.',
  kind: 'What sort of piece it is; never a judgement of its worth.',
  via: 'The outlet that the article mostly retells.',
  excerpt:
    'How much of its wording may be shown: none, a fragment (its first and last few words), or a sentence (at most 25 words).',
  textSha256: 'SHA-256 of the normalised text that the citations were cut from.',
};

const VIA: Notes<Via> = {
  publisher: 'The outlet retold.',
  published: 'When that outlet published it.',
};

const EVENT: Notes<EventRecord> = {
  id: 'Name of the event in links. It survives re-extraction and new titles.',
  title: 'A neutral headline in the words of the dataset, never of a source.',
  short: 'The headline in at most 38 characters, for crowded places.',
  summary: 'A neutral sentence or two.',
  when: 'The date of the event as its citations allow it, never more precise than they are.',
  status:
    'planned: still to come when its sources were published, so that its date may be later than they are. Left out of what happened.',
  certainty:
    'How the date was reached: stated in so many words, inferred from others, or guessed. What the source itself leaves vague is in the EDTF as ~ or ?.',
  kind: 'What sort of event it is.',
  people: 'People who take part, by their usual full names.',
  organisations: 'Organisations and states that take part.',
  places: 'Where it happened.',
  citations: 'Who reports it, and where. At least one.',
  differences: 'Where the sources tell it differently. Nothing is averaged and none is preferred.',
  review: 'Whether a person has looked at the record.',
};

const CITATION: Notes<Citation> = {
  source: 'Id of the source.',
  via: 'The outlets through which the word reached the source, the nearest first.',
  when: 'The date that this source gives, never later than its publication.',
  time: 'The words that carry the date, and how it follows from them.',
  quote: 'The words cited, as far as the source allows them to be shown (W3C TextQuoteSelector).',
  range: 'Place of the passage in the normalised text (W3C TextPositionSelector).',
  passageSha256: 'SHA-256 of the passage, UTF-8: the proof that it still says what it said.',
  attribution: 'On whose word the source tells it.',
  figures: 'Numbers that the source gives for the event.',
};

const CITED_TIME: Notes<CitedTime> = {
  text: 'The words, as they stand.',
  range: 'Their place in the normalised text.',
  rule: 'Name of the rule by which the date follows from them.',
  basis:
    'What the date rests on: words in full (explicit), words that hang on others (relative), the running story (narrative), the publication date (publication), or a named event (named).',
  anchor: 'The date that the words hang on, when they do not stand alone.',
};

const QUOTE: Notes<TextQuoteSelector> = {
  exact: 'The passage itself.',
  prefix: 'Words just before it.',
  suffix: 'Words just after it.',
  first: 'Its first words, where only a fragment may be shown.',
  last: 'Its last words, where only a fragment may be shown.',
};

const RANGE: Notes<TextRange> = {
  start: 'First UTF-16 code unit, counted from 0.',
  end: 'The code unit after the last.',
};

const ATTRIBUTION: Notes<Attribution> = {
  who: 'The person, organisation or outlet.',
  when: 'When they said it.',
  how: 'How it came: said, in an interview, reported, alleged, or quoted.',
};

const FIGURE: Notes<Figure> = {
  text: 'The words of the number, as they stand.',
  value: 'The number.',
  unit: 'What it counts.',
  bound: 'Whether it is exact, the least, the most, or about.',
};

const DIFFERENCE: Notes<Difference> = {
  about: 'What differs.',
  label: 'What the values are, in a few words.',
  values: 'What each source gives, in order of publication.',
};

const DIFFERENCE_VALUE: Notes<DifferenceValue> = {
  source: 'Id of the source.',
  text: 'What it gives, in its words or figures.',
  value: 'The same for comparing: a number, an EDTF date or a place.',
};

export interface RecordNotes {
  readonly name: string;
  /** What one record is, in a sentence. */
  readonly about: string;
  readonly schema: z.ZodMiniType;
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
  readonly fields: Readonly<Record<string, string>>;
}

function notes<T extends Readonly<Record<string, z.core.$ZodType>>>(
  name: string,
  about: string,
  schema: z.ZodMiniReadonly<z.ZodMiniObject<T>>,
  fields: Readonly<Record<keyof T & string, string>>,
): RecordNotes {
  return { name, about, schema, shape: schema.def.innerType.def.shape, fields };
}

/** Every record of the contract, from the outside in. */
export const RECORDS: readonly RecordNotes[] = [
  notes('Dataset', 'A timeline: its sources and its events.', Dataset, DATASET),
  notes('Source', 'One article.', Source, SOURCE),
  notes('Via', 'The outlet that a source mostly retells.', Via, VIA),
  notes('EventRecord', 'One event, one mark on the timeline.', EventRecord, EVENT),
  notes('Citation', 'What one source says of an event, and where.', Citation, CITATION),
  notes('CitedTime', 'The words that carry a date.', CitedTime, CITED_TIME),
  notes('TextQuoteSelector', 'The words cited.', TextQuoteSelector, QUOTE),
  notes('TextRange', 'A half-open range of the normalised text.', TextRange, RANGE),
  notes('Attribution', 'On whose word a source tells something.', Attribution, ATTRIBUTION),
  notes('Figure', 'A number that a source gives.', Figure, FIGURE),
  notes('Difference', 'Where sources tell one event differently.', Difference, DIFFERENCE),
  notes('DifferenceValue', 'What one source gives.', DifferenceValue, DIFFERENCE_VALUE),
];
