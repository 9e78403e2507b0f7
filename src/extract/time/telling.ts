/** Which expressions tell the story on, and which only stand beside it: asides, date lines, embedded posts. */
import type { Edtf } from '../../model/index.ts';
import type { FoundTime } from './find.ts';
import { isHeadingDay, isYearAlone } from './headings.ts';
import type { ClauseWords } from './language.ts';
import { looksBack } from './looking-back.ts';
import type { Meaning } from './meaning.ts';
import type { TellingMode } from './options.ts';
import { daysOf } from './resolve/fields.ts';
import type { Placed, Setting } from './resolve/resolver.ts';
import type { Story, StoryTime } from './resolve/story.ts';
import { isWholeLine, type Structure } from './structure.ts';
import type { Token } from './tokens.ts';

/** A text as far as telling needs it. */
export interface Page {
  readonly tokens: readonly Token[];
  readonly structure: Structure;
  readonly words: ClauseWords;
  /** Days that stand alone on their lines head the chronology below them. */
  readonly hasDayHeadings: boolean;
  /** So do years. */
  readonly hasYearHeadings: boolean;
}

/** Tells the story on, where an expression is of the story. */
export function tell(time: FoundTime, placed: Placed, setting: Setting, page: Page): void {
  const { tokens } = page;
  const range = { start: tokens[time.start]?.start ?? 0, end: tokens[time.end - 1]?.end ?? 0 };
  const { story, mode, sentence, paragraph } = setting;
  if (placed.kind === 'set' || placed.kind === 'duration') return;
  if (mode === 'news' && endsFrame(time, placed, setting, page)) story.close();
  if (!placed.fields || !placed.edtf || isAgeThen(time.meaning, placed, story)) return;
  const ofReader = isOfReader(time.meaning, placed);
  if (ofReader) story.report();
  if (placed.basis === 'narrative' && isBareWeekday(time.meaning)) {
    // Who writes "on the Monday" keeps "on Monday" for the reader's.
    if (time.meaning.type === 'shift') story.halt();
    story.goByWeekdays();
  }
  if (isAside(time, page, mode) || isDateLine(time, placed, page)) return;
  const edtf: Edtf = placed.edtf;
  const opens = isFrame(time, placed, setting, page);
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
    leads: leadsSentence(time, page),
    entry: setting.entry,
    ofReader,
    byWeekday: isWeekdayWithDate(time.meaning),
  };
  story.mention(told);
  if (isFixedAhead(told, setting) || isMeantOnly(time, told, setting, page)) return;
  if (mode === 'news' && (isOfSaying(time, page) || isOfFinding(time, setting, page))) return;
  if (looksBack(time, told, setting, page)) {
    story.lookBack(told);
    return;
  }
  if (isHeadingDay(time, page)) story.headDay(told);
  if (page.hasYearHeadings && isWholeLine(tokens, page.structure, time.start, time.end))
    story.openYear(isYearAlone(time) ? told : null);
  if (isHeading(time, page) || (setting.entry && heads(told, story))) story.head(told);
  if (mode === 'narrative' && story.told && !placed.returns && strays(story.told, told, opens))
    return;
  story.tell(told);
}

/** "In July 2022 he was suspended and, at 70, retired": an age that a person has at the time told anyway. */
function isAgeThen(meaning: Meaning, { fields }: Placed, { told }: Story): boolean {
  if (meaning.type !== 'shift' || meaning.ofAge !== true || meaning.fine) return false;
  const since = (told?.fields.year ?? NaN) - (fields?.year ?? NaN);
  return since === 0 || since === 1;
}

/** Days a story steps back, or leaps ahead, in the middle of a sentence only to explain. */
const STEP_BACK = 60;
const LEAP = 9000;

/** A year that says no more than what was just told, or a look back or ahead in the middle of a sentence. */
function strays(told: StoryTime, next: StoryTime, opens: boolean): boolean {
  const [now, then] = [daysOf(told.fields), daysOf(next.fields)];
  if (!now || !then || told.basis === 'relative') return false;
  if (then[0] <= now[0] && now[1] <= then[1]) return next.sentence === told.sentence;
  if (next.paragraph !== told.paragraph && next.sentence - told.sentence === 1) return false;
  return !opens && (now[0] - then[1] > STEP_BACK || then[0] - now[1] > LEAP);
}

/** Whether publication speaks again, so that what follows is no longer of the year of the passage. */
function endsFrame(time: FoundTime, placed: Placed, setting: Setting, page: Page): boolean {
  return (
    isOfPublication(time.meaning) ||
    leadsBack(time, placed, setting, page) ||
    comesToReader(time, placed, setting)
  );
}

/** "It flew past Earth in September 2023 and took pictures last February": of a later year than the passage, as the reader counts. */
function comesToReader(
  { meaning }: FoundTime,
  { basis, fields }: Placed,
  { story, sentence, paragraph, tense }: Setting,
): boolean {
  const isPicked = meaning.type === 'calendar' && meaning.pick !== undefined;
  const isCounted = meaning.type === 'shift' && meaning.from === 'publication';
  if (basis !== 'relative' || tense !== 'past' || !(isPicked || isCounted)) return false;
  const frame = story.frameAt(sentence, paragraph);
  return (frame?.fields.year ?? Infinity) < (fields?.year ?? -Infinity);
}

/** "Last spring a film was shown": behind a story of years ago, what is counted from publication goes on from it. */
function leadsBack(
  time: FoundTime,
  placed: Placed,
  { story, dct, sentence }: Setting,
  page: Page,
): boolean {
  const { told } = story;
  const year = placed.fields?.year;
  if (placed.basis !== 'relative' || year === undefined || dct?.year === undefined) return false;
  const isOld = told?.fields.year !== undefined && told.fields.year < year;
  return isOld && told.sentence !== sentence && leadsSentence(time, page);
}

/** "Has called a strike for 20 May": nothing has happened there yet. */
function isFixedAhead({ fields }: StoryTime, { direction, dct, mode }: Setting): boolean {
  if (mode !== 'news' || direction !== 'for' || !dct) return false;
  const [now, then] = [daysOf(dct), daysOf(fields)];
  return now !== null && then !== null && then[0] >= now[1];
}

/** "Meant to march to the Pole in spring": what was meant is not told as done, and a story has not come to it. */
function isMeantOnly(
  { start }: FoundTime,
  { fields, leads }: StoryTime,
  { story: { told } }: Setting,
  { tokens, structure, words }: Page,
): boolean {
  const [now, then] = [told && daysOf(told.fields), daysOf(fields)];
  if (leads || !now || !then || then[1] < now[1]) return false;
  const first = structure.starts[structure.sentence[start] ?? 0] ?? 0;
  for (let i = start - 1; i >= Math.max(first, start - MEANT_WITHIN); i--) {
    if (words.isMeaning(tokens, i)) return true;
    if (/^[;:—]$/.test(tokens[i]?.lower ?? '') || words.tenseAt(tokens, i)) return false;
  }
  return false;
}

/** How far a verb of meaning reaches, in tokens. */
const MEANT_WITHIN = 20;

/** "On Sunday", "last Friday", "yesterday", counted from publication. */
function isOfReader(meaning: Meaning, { basis }: Placed): boolean {
  if (basis !== 'relative') return false;
  if (meaning.type === 'shift') return meaning.unit === 'day' && meaning.from === 'publication';
  return meaning.type === 'calendar' && isBareWeekday(meaning);
}

/** "On Sunday", "the following Monday", "that Friday": without the day of the month. */
function isBareWeekday(meaning: Meaning): boolean {
  const fields = meaning.type === 'calendar' || meaning.type === 'shift' ? meaning.fields : {};
  return fields?.weekday !== undefined && fields.day === undefined && fields.month === undefined;
}

function isWeekdayWithDate(meaning: Meaning): boolean {
  const fields = meaning.type === 'calendar' ? meaning.fields : {};
  return fields.weekday !== undefined && fields.day !== undefined;
}

function isOfPublication(meaning: Meaning): boolean {
  return meaning.type === 'shift' && meaning.from === 'publication' && meaning.sign === 0;
}

/** A whole date alone on its line dates the page, not the story; a year alone there heads a chapter. */
function isDateLine(time: FoundTime, placed: Placed, page: Page): boolean {
  const { tokens, structure, hasDayHeadings } = page;
  if (placed.fields?.day === undefined) return false;
  if (isPostStamp(time, tokens)) return true;
  return isWholeLine(tokens, structure, time.start, time.end) && !hasDayHeadings;
}

/** How far a verb of saying reaches, in tokens. */
const SAID_WITHIN = 5;

/** "told reporters on Sunday": the day of the telling, not of what is told. */
function isOfSaying({ start }: FoundTime, { tokens, words }: Page): boolean {
  for (let i = start - 1; i >= Math.max(0, start - SAID_WITHIN); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return false;
    // "The fire was reported at 2.10 a.m." tells its hour.
    if (words.saying.has(token.lower)) return !words.passives.has(tokens[i - 1]?.lower ?? '');
    if (words.tenseAt(tokens, i)) return false;
  }
  return false;
}

/** What an inquiry or a court does when it tells. */
const FINDS = /^(?:found|finds|ruled|rules|heard|hears|concluded|learned|learnt)$/;

/** "It burned down on 14 November, an inquiry found on Thursday": behind what was told, and at the end of it. */
function isOfFinding(
  { start, end }: FoundTime,
  { story, sentence }: Setting,
  { tokens }: Page,
): boolean {
  const after = tokens[end];
  const isLast = !after || after.breaks > 0 || /^[.,]$/.test(after.lower);
  if (story.told?.sentence !== sentence || !isLast) return false;
  const verb = start - (tokens[start - 1]?.lower === 'on' ? 2 : 1);
  if (!FINDS.test(tokens[verb]?.lower ?? '')) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - SAID_WITHIN); i--)
    if (tokens[i]?.kind === 'mark') return tokens[i]?.lower === ',';
  return false;
}

/** An entry of a chronology gives its year to the ones below, and has it from those above. */
function heads({ basis, fields }: StoryTime, { heading }: Story): boolean {
  if (fields.year === undefined || fields.hour !== undefined) return false;
  return basis === 'explicit' || (basis === 'narrative' && heading !== null);
}

/** "1993" alone on its line or "1993:" at its head, over the entries of a chronology. */
function isHeading({ start, end, meaning }: FoundTime, { tokens, structure }: Page): boolean {
  if (meaning.type !== 'calendar' || meaning.fields.year === undefined) return false;
  if (meaning.fields.month !== undefined) return false;
  const colon = tokens[end]?.lower === ':' && structure.hardBreak[start] === 1;
  return colon || isWholeLine(tokens, structure, start, end);
}

/** "(@name) 5 May 2021" at the end of a line: the date of an embedded post. */
function isPostStamp({ start, end }: FoundTime, tokens: readonly Token[]): boolean {
  if (end < tokens.length && (tokens[end]?.breaks ?? 0) === 0) return false;
  if (tokens[start - 1]?.lower !== ')') return false;
  for (let i = start - 2; i > start - 8; i--) if (tokens[i]?.lower === '@') return true;
  return false;
}

/** A date in brackets or before a noun ("the 1911 edition") says when something else was. */
function isAside(time: FoundTime, { tokens, words }: Page, mode: TellingMode): boolean {
  const before = tokens[time.start - 1]?.lower ?? '';
  const after = tokens[time.end];
  const alone = time.end - time.start === 1;
  if (alone && before === '(' && after?.lower === ')' && mode === 'narrative')
    return time.meaning.type === 'calendar' && time.meaning.fields.month === undefined;
  if (!alone || time.meaning.type !== 'calendar' || time.meaning.fields.year === undefined)
    return false;
  return words.articles.has(before) && after?.kind === 'word';
}

/** "That August" of a story long past goes on with it; one of the last months may be left at any time. */
function isOfOldStory({ basis, fields }: Placed, { dct }: Setting): boolean {
  return (
    basis === 'narrative' &&
    fields?.year !== undefined &&
    dct?.year !== undefined &&
    fields.year < dct.year - 1
  );
}

/** "In 2019, …" at the head of a sentence, or a date that is an adverbial of its own. */
function isFrame(time: FoundTime, placed: Placed, setting: Setting, page: Page): boolean {
  const { mode, direction } = setting;
  if (leadsSentence(time, page)) return true;
  return (
    mode === 'news' &&
    placed.fields?.month !== undefined &&
    (placed.basis === 'explicit' || isOfOldStory(placed, setting)) &&
    direction !== 'since' &&
    direction !== 'from'
  );
}

/** Whether a date stands at the head of its sentence, or behind an opening phrase. */
function leadsSentence({ start }: FoundTime, { tokens, structure }: Page): boolean {
  const first = structure.starts[structure.sentence[start] ?? 0] ?? 0;
  return start - first <= 2 || (start - first <= 9 && tokens[start - 2]?.lower === ',');
}
