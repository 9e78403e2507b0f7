/**
 * Dates that look back from the story of a report without taking it there: "who has been in
 * prison since 2014", "he had flown out on Monday". They may be pointed at ("the same year"
 * beside them), but hours, days and months without a year go on from the story itself.
 */
import type { FoundTime } from './find.ts';
import { daysOf, isAsFineAs } from './resolve/fields.ts';
import type { Setting } from './resolve/resolver.ts';
import type { StoryTime } from './resolve/story.ts';
import type { Page } from './telling.ts';

/** Whether a date of a report lies before what was told last and only explains it. */
export function looksBack(
  time: FoundTime,
  next: StoryTime,
  { story, mode, tense, dct, sentence }: Setting,
  page: Page,
): boolean {
  if (mode !== 'news' || next.leads) return false;
  const { told } = story;
  if (told && next.ofReader && isOfThingNow(time, page)) return true;
  const now = daysOf(told?.fields ?? dct ?? {});
  const then = daysOf(next.fields);
  if (!now || !then || then[0] >= now[0]) return false;
  const hasBeen = tense === 'pluperfect' || tense === 'perfect';
  if (told && hasBeen) return true;
  if (isInBrackets(time, page)) return true;
  if (now[0] - then[0] > LONG_BEFORE && isInApposition(time, page)) return true;
  if (told?.sentence === sentence && isBehindAfter(time, told, page)) return true;
  const { month } = next.fields;
  if (month === undefined && told && isAsFineAs(told.fields, 'day')) return true;
  // "It sank off Skerrow, which it had left at noon"; but "the flood, which came on Monday" tells its day.
  return (
    (hasBeen || month === undefined || told?.sentence === sentence) && isInRelative(time, page)
  );
}

/** Tokens between a relative pronoun and a date of its clause. */
const RELATIVE_REACH = 20;

/** ", who had resigned in 2014": behind a relative pronoun, with no comma between. */
function isInRelative({ start }: FoundTime, { tokens, structure, words }: Page): boolean {
  const first = structure.starts[structure.sentence[start] ?? 0] ?? 0;
  for (let i = start - 1; i > Math.max(first, start - RELATIVE_REACH); i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && /^[,;:—)]$/.test(token.lower))) return false;
    if (words.relatives.has(token.lower)) return true;
  }
  return false;
}

/** "Here is what we know from the paper that the firm published on Monday": of what is spoken of now. */
function isOfThingNow({ start }: FoundTime, { tokens, structure, words }: Page): boolean {
  const first = structure.starts[structure.sentence[start] ?? 0] ?? 0;
  const reach = Math.max(first, start - RELATIVE_REACH);
  let opener = start - 1;
  while (opener > reach && !opensRelative(tokens, opener, words)) {
    if (tokens[opener]?.kind === 'mark') return false;
    opener -= 1;
  }
  if (opener <= reach) return false;
  for (let i = first; i < opener; i++) {
    const tense = words.tenseAt(tokens, i);
    if (tense) return tense === 'present';
  }
  return false;
}

/** "Who", "which", or "that" behind a noun and not behind what somebody says. */
function opensRelative(tokens: Page['tokens'], at: number, words: Page['words']): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (words.relatives.has(lower)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  return lower === 'that' && !words.saying.has(before) && words.tenseAt(tokens, at - 1) === null;
}

/** Days that what is said in passing lies before the story; less, and it may be what the story is about. */
const LONG_BEFORE = 300;
/** Tokens between the comma that opens an apposition and its date. */
const APPOSITION_REACH = 8;

/** "The army, founded in March 1921, marched": between commas, behind a participle. */
function isInApposition({ start, end }: FoundTime, { tokens, structure, words }: Page): boolean {
  if (tokens[end]?.lower !== ',') return false;
  const first = structure.starts[structure.sentence[start] ?? 0] ?? 0;
  for (let i = start - 1; i > Math.max(first, start - APPOSITION_REACH); i--) {
    if (tokens[i]?.kind !== 'mark') continue;
    const opens = tokens[i]?.lower === ',' && i + 1 < start;
    return opens && (words.tenseAt(tokens, i + 1) === 'past' || tokens[i + 1]?.lower === 'born');
  }
  return false;
}

/** "sailed on 11 June after two failed attempts, on the 4th and the 8th": what came before the day just told. */
function isBehindAfter({ start }: FoundTime, told: StoryTime, { tokens }: Page): boolean {
  for (let i = start - 1; i > 0; i--) {
    const token = tokens[i];
    if (!token || token.end <= told.range.end || /^[;.]$/.test(token.lower)) return false;
    if (/^(?:after|following|despite)$/.test(token.lower)) return true;
  }
  return false;
}

/** Tokens between a bracket and a date of its clause. */
const BRACKET_REACH = 40;

/** "(it died of its burns in September)": a clause in brackets. */
function isInBrackets({ start }: FoundTime, { tokens, structure }: Page): boolean {
  const first = structure.starts[structure.sentence[start] ?? 0] ?? 0;
  for (let i = start - 1; i >= Math.max(first, start - BRACKET_REACH); i--) {
    const word = tokens[i]?.lower;
    if (word === ')') return false;
    if (word === '(') return true;
  }
  return false;
}
