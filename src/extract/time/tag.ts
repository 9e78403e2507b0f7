/** The pipeline from a text to its resolved times: tokens, grammar, then one walk in reading order that carries the story. */
import type { ResolvedTime } from '../../model/index.ts';
import { findTimes, type FoundTime } from './find.ts';
import type { Direction } from './language.ts';
import type { Language } from './languages.ts';
import { directed, directionOf, isJoined } from './links.ts';
import { decideMode } from './mode.ts';
import type { TagOptions, TellingMode } from './options.ts';
import { tenseFinder } from './resolve/clauses.ts';
import { fieldsOfEdtf } from './resolve/fields.ts';
import { intervalOf, timexOf } from './resolve/names.ts';
import { place, type Base, type Placed, type Setting } from './resolve/resolver.ts';
import { Story } from './resolve/story.ts';
import { isWholeLine, structureOf, type Structure } from './structure.ts';
import { hasDayHeadings, hasYearHeadings, isHeadingDay, tell, type Page } from './telling.ts';
import { tokenise, type Token } from './tokens.ts';

/** The expressions of a text in one language, in reading order. */
export function tag(text: string, language: Language, options: TagOptions): ResolvedTime[] {
  const { dct: dctEdtf, skip = [] } = options;
  const tokens = tokenise(text);
  const structure = structureOf(tokens, language.clauses.abbreviations);
  const dct = fieldsOfEdtf(dctEdtf);
  const find = (mode: TellingMode) =>
    findTimes(tokens, structure, language.grammar(mode, options.events), skip);
  const first = find(options.mode ?? 'news');
  const mode = options.mode ?? decideMode(first, dct);
  const found = mode === 'narrative' && options.mode === undefined ? find('narrative') : first;
  const tenses = tenseFinder(tokens, structure, language.clauses);
  const page: Page = {
    tokens,
    structure,
    words: language.clauses,
    hasDayHeadings: hasDayHeadings(found, { tokens, structure }),
    hasYearHeadings: hasYearHeadings(found, { tokens, structure }),
  };
  const story = new Story();
  const times: ResolvedTime[] = [];
  let joinedTo: number | null = null;
  let opened: Base | null = null;
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
      owns: tokens[time.end]?.lower === "'s",
      leads: time.start - (structure.starts[sentence] ?? 0) <= 1,
      entry: isEntry(tokens, structure, time),
      opened: joinedTo === null ? null : opened,
    };
    const placed = ofPage(place(time.meaning, setting), time, page);
    const range = { start: tokens[time.start]?.start ?? 0, end: tokens[time.end - 1]?.end ?? 0 };
    const resolved = toResolved(placed, time, text.slice(range.start, range.end), range);
    const previous = joinedTo === null ? undefined : times[joinedTo];
    const interval =
      previous?.edtf && resolved.edtf ? intervalOf(previous.edtf, resolved.edtf) : null;
    if (previous && interval && joinedTo !== null) {
      times[joinedTo] = { ...previous, edtf: interval };
      times.push({ ...resolved, edtf: interval });
    } else times.push(resolved);
    tell(time, placed, setting, page);
    opened = baseOf(placed);
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

/** "Monday, June 9" alone on its line says when the page was served, not when anything happened, but in a chronology. */
function ofPage(placed: Placed, time: FoundTime, page: Page): Placed {
  const { start, end, meaning } = time;
  const { tokens, structure } = page;
  if (isHeadingDay(time, page)) return placed;
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

/** A date at the head of a line with a mark behind it: "Dec 15 - …", "June 10: …". */
function isEntry(
  tokens: readonly Token[],
  structure: Structure,
  { start, end }: FoundTime,
): boolean {
  let first = start;
  while (first > 0 && structure.hardBreak[first] === 0 && isBullet(tokens[first - 1])) first--;
  const next = tokens[end];
  return structure.hardBreak[first] === 1 && (next?.kind === 'mark' || (next?.breaks ?? 1) > 0);
}

function isBullet(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[-–—*•·_]$/.test(token.lower);
}

function baseOf({ fields, basis, anchor, edtf, value }: Placed): Base | null {
  return fields && basis && edtf
    ? { fields, basis, anchor: anchor ?? { edtf, text: value } }
    : null;
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
    direction === 'for' ||
    time.kind === 'duration' ||
    time.kind === 'set'
  )
    return time;
  return { ...time, edtf: directed(time.edtf, direction, time.mod) };
}
