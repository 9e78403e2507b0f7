/** The pipeline from a text to its resolved times: tokens, grammar, then one walk in reading order that carries the story. */
import type { Edtf, ResolvedTime } from '../../model/index.ts';
import { findTimes, type FoundTime } from './find.ts';
import type { Direction } from './language.ts';
import type { Language } from './languages.ts';
import { directed, directionOf, isJoined } from './links.ts';
import type { Meaning } from './meaning.ts';
import { decideMode } from './mode.ts';
import type { TagOptions, TellingMode } from './options.ts';
import { tenseFinder } from './resolve/clauses.ts';
import { daysOf, fieldsOfEdtf } from './resolve/fields.ts';
import { intervalOf, timexOf } from './resolve/names.ts';
import { place, type Placed, type Setting } from './resolve/resolver.ts';
import { Story, type StoryTime } from './resolve/story.ts';
import { isWholeLine, structureOf, type Structure } from './structure.ts';
import { tokenise, type Token } from './tokens.ts';

/** The expressions of a text in one language, in reading order. */
export function tag(text: string, language: Language, options: TagOptions): ResolvedTime[] {
  const { dct: dctEdtf, skip = [] } = options;
  const tokens = tokenise(text);
  const structure = structureOf(tokens, language.clauses.abbreviations);
  const dct = fieldsOfEdtf(dctEdtf);
  const find = (mode: TellingMode) => findTimes(tokens, structure, language.grammar(mode), skip);
  const first = find(options.mode ?? 'news');
  const mode = options.mode ?? decideMode(first, dct);
  const found = mode === 'narrative' && options.mode === undefined ? find('narrative') : first;
  const tenses = tenseFinder(tokens, structure, language.clauses);
  const story = new Story();
  const times: ResolvedTime[] = [];
  let joinedTo: number | null = null;
  found.forEach((time, i) => {
    const direction = directionOf(tokens, time, language.clauses);
    const sentence = structure.sentence[time.start] ?? 0;
    const paragraph = structure.paragraph[time.start] ?? 0;
    const setting: Setting = {
      dct,
      dctEdtf,
      mode,
      story,
      sentence,
      paragraph,
      tense: tenses.at(time.start),
      direction,
    };
    const placed = ofPage(place(time.meaning, setting), time, tokens, structure);
    const range = { start: tokens[time.start]?.start ?? 0, end: tokens[time.end - 1]?.end ?? 0 };
    const resolved = toResolved(placed, time, text.slice(range.start, range.end), range);
    const previous = joinedTo === null ? undefined : times[joinedTo];
    const interval =
      previous?.edtf && resolved.edtf ? intervalOf(previous.edtf, resolved.edtf) : null;
    if (previous && interval && joinedTo !== null) {
      times[joinedTo] = { ...previous, edtf: interval };
      times.push({ ...resolved, edtf: interval });
    } else times.push(resolved);
    tell(time, placed, setting, range, tokens, structure);
    const next = found[i + 1];
    joinedTo =
      next && placed.kind !== 'duration' && isJoined(tokens, time, next, language.clauses)
        ? times.length - 1
        : null;
    if (joinedTo === null && !interval)
      times[times.length - 1] = withDirection(resolved, direction);
  });
  return times;
}

/** "Monday, June 9" alone on its line says when the page was served, not when anything happened. */
function ofPage(
  placed: Placed,
  { start, end, meaning }: FoundTime,
  tokens: readonly Token[],
  structure: Structure,
): Placed {
  const yearless =
    meaning.type === 'calendar' &&
    meaning.fields.weekday !== undefined &&
    meaning.fields.month !== undefined &&
    meaning.fields.year === undefined;
  if (!yearless || !isWholeLine(tokens, structure, start, end)) return placed;
  const value = timexOf({ month: meaning.fields.month, day: meaning.fields.day });
  return {
    kind: placed.kind,
    value,
    edtf: null,
    basis: null,
    unresolved: 'stands alone on its line: the date of the page, not of the story',
  };
}

function toResolved(
  placed: Placed,
  time: FoundTime,
  text: string,
  range: { start: number; end: number },
): ResolvedTime {
  const { kind, value, edtf, basis, anchor, unresolved, mod } = placed;
  return {
    kind,
    range,
    text,
    rule: time.rule,
    value,
    edtf,
    basis,
    ...(anchor && { anchor }),
    ...(unresolved && { unresolved }),
    ...(mod && { mod }),
  };
}

function withDirection(time: ResolvedTime, direction: Direction | null): ResolvedTime {
  if (
    time.edtf === null ||
    direction === null ||
    direction === 'at' ||
    time.kind === 'duration' ||
    time.kind === 'set'
  )
    return time;
  return { ...time, edtf: directed(time.edtf, direction) };
}

/** Tells the story on, where an expression is of the story. */
function tell(
  time: FoundTime,
  placed: Placed,
  setting: Setting,
  range: { start: number; end: number },
  tokens: readonly Token[],
  structure: Structure,
): void {
  const { story, mode, sentence, paragraph } = setting;
  if (placed.kind === 'set' || placed.kind === 'duration') return;
  if (mode === 'news' && isOfPublication(time.meaning)) story.close();
  if (!placed.fields || !placed.edtf) return;
  if (isAside(time, tokens, mode) || isDateLine(time, placed, tokens, structure)) return;
  const edtf: Edtf = placed.edtf;
  const opens = isFrame(time, placed, tokens, structure, mode);
  const frames = opens && (placed.basis === 'explicit' || placed.basis === 'narrative');
  const told: StoryTime = {
    basis: placed.basis ?? 'explicit',
    fields: placed.fields,
    edtf,
    text: placed.value,
    range,
    sentence,
    paragraph,
    frames,
  };
  story.mention(told);
  if (mode === 'narrative' && story.told && strays(story.told, told, opens)) return;
  story.tell(told);
}

/** Days a story steps back, or leaps ahead, in the middle of a sentence only to explain. */
const STEP_BACK = 60;
const LEAP = 9000;

/** A year that says no more than what was just told, or a look back or ahead in the middle of a sentence. */
function strays(told: StoryTime, next: StoryTime, opens: boolean): boolean {
  const [now, then] = [daysOf(told.fields), daysOf(next.fields)];
  if (!now || !then || told.basis === 'relative') return false;
  if (then[0] <= now[0] && now[1] <= then[1]) return next.sentence === told.sentence;
  return !opens && (now[0] - then[1] > STEP_BACK || then[0] - now[1] > LEAP);
}

function isOfPublication(meaning: Meaning): boolean {
  return meaning.type === 'shift' && meaning.from === 'publication' && meaning.sign === 0;
}

/** A whole date alone on its line dates the page, not the story; a year alone there heads a chapter. */
function isDateLine(
  time: FoundTime,
  placed: Placed,
  tokens: readonly Token[],
  structure: Structure,
): boolean {
  if (placed.fields?.day === undefined) return false;
  return isWholeLine(tokens, structure, time.start, time.end) || isPostStamp(time, tokens);
}

/** "(@name) 5 May 2021" at the end of a line: the date of an embedded post. */
function isPostStamp({ start, end }: FoundTime, tokens: readonly Token[]): boolean {
  if (end < tokens.length && (tokens[end]?.breaks ?? 0) === 0) return false;
  if (tokens[start - 1]?.lower !== ')') return false;
  for (let i = start - 2; i > start - 8; i--) if (tokens[i]?.lower === '@') return true;
  return false;
}

/** A date in brackets or before a noun ("the 1911 edition") says when something else was. */
function isAside(time: FoundTime, tokens: readonly Token[], mode: 'news' | 'narrative'): boolean {
  const before = tokens[time.start - 1]?.lower ?? '';
  const after = tokens[time.end];
  const alone = time.end - time.start === 1;
  if (alone && before === '(' && after?.lower === ')' && mode === 'narrative')
    return time.meaning.type === 'calendar' && time.meaning.fields.month === undefined;
  if (!alone || time.meaning.type !== 'calendar' || time.meaning.fields.year === undefined)
    return false;
  return /^(the|a|an|its|their|his|her)$/.test(before) && after?.kind === 'word';
}

/** "In 2019, …" at the head of a sentence, or a date that is an adverbial of its own. */
function isFrame(
  time: FoundTime,
  placed: Placed,
  tokens: readonly Token[],
  structure: Structure,
  mode: 'news' | 'narrative',
): boolean {
  const sentence = structure.sentence[time.start] ?? 0;
  const first = structure.starts[sentence] ?? 0;
  if (time.start - first <= 2 || (time.start - first <= 9 && tokens[time.start - 2]?.lower === ','))
    return true;
  return (
    mode === 'news' &&
    placed.fields?.month !== undefined &&
    placed.basis === 'explicit' &&
    tokens[time.start - 1]?.lower !== 'since'
  );
}
