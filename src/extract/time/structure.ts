/**
 * Sentences and paragraphs over tokens, as far as dates need them: a rule does
 * not read across a paragraph, a story does not run past one.
 */
import { tokenise, type Token } from './tokens.ts';

export interface Structure {
  /** Sentence number of each token. */
  readonly sentence: Int32Array;
  /** Paragraph number of each token. */
  readonly paragraph: Int32Array;
  /** First token of each sentence, and one past the last. */
  readonly starts: readonly number[];
  /** 1 where nothing may be read across the gap before the token. */
  readonly hardBreak: Uint8Array;
}

/** A text as its tokens, with their sentences and paragraphs. */
interface Structured {
  readonly tokens: readonly Token[];
  readonly structure: Structure;
}

/** The text read last: it is read for its times, then for the events that they date. */
let last: (Structured & { text: string; abbreviations: ReadonlySet<string> }) | undefined;

/** The tokens of a text and their structure; the same text asked for again is not read again. */
export function structured(text: string, abbreviations: ReadonlySet<string>): Structured {
  if (last?.text === text && last.abbreviations === abbreviations) return last;
  const tokens = tokenise(text);
  last = { text, abbreviations, tokens, structure: structureOf(tokens, abbreviations) };
  return last;
}

/** A line shorter than this that ends without a full stop is a heading, not wrapped text. */
const WRAPPED_LINE = 50;

function structureOf(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Structure {
  const count = tokens.length;
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  const hardBreak = new Uint8Array(count);
  const starts: number[] = [];
  let sentences = -1;
  let paragraphs = 0;
  let lineStart = tokens[0]?.start ?? 0;
  for (let i = 0; i < count; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) continue;
    let hard = before === undefined;
    if (before && token.breaks > 0) {
      const short = before.end - lineStart < WRAPPED_LINE;
      hard = token.breaks > 1 || short || endsSentence(before) || standsAlone(tokens, i);
      if (hard) paragraphs++;
      lineStart = token.start;
    }
    if (hard) hardBreak[i] = 1;
    if (hard || (before && startsSentence(tokens, i, abbreviations))) {
      sentences++;
      starts.push(i);
    }
    sentence[i] = sentences;
    paragraph[i] = paragraphs;
  }
  starts.push(count);
  return { sentence, paragraph, starts, hardBreak };
}

/** A short line without a full stop, such as a date under a headline. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  let i = at;
  while (
    i + 1 < tokens.length &&
    (tokens[i + 1]?.breaks ?? 1) === 0 &&
    (tokens[i]?.end ?? 0) - start < WRAPPED_LINE
  )
    i++;
  const last = tokens[i];
  const ends = i + 1 >= tokens.length || (tokens[i + 1]?.breaks ?? 0) > 0;
  return last !== undefined && ends && last.end - start < WRAPPED_LINE && !endsSentence(last);
}

/** Whether `[start, end)` is all there is on its line. */
export function isWholeLine(
  tokens: readonly Token[],
  structure: Structure,
  start: number,
  end: number,
): boolean {
  const opens = start === 0 || structure.hardBreak[start] === 1;
  return opens && (end >= tokens.length || (tokens[end]?.breaks ?? 0) > 0);
}

function endsSentence(token: Token): boolean {
  return token.kind === 'mark' && /^[.!?:"'”)\]]$/.test(token.lower);
}

/** A full stop, then a capital, a quotation mark or a number after a space. */
function startsSentence(
  tokens: readonly Token[],
  at: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (!token?.spaced) return false;
  let end = at - 1;
  while (end > 0 && /^["'”’)\]]$/.test(tokens[end]?.lower ?? '') && at - end < 4) end--;
  const stop = tokens[end]?.lower ?? '';
  if (stop !== '.' && stop !== '!' && stop !== '?' && stop !== '…') return false;
  if (token.kind === 'word' && !token.capital && isCased(token)) return false;
  if (stop !== '.' || end < at - 1) return true;
  const word = tokens[end - 1];
  if (!word || word.kind === 'number') return true;
  if (token.kind === 'word' && isHour(tokens, end))
    return !GOES_ON.test(token.lower) && tokens[at + 1]?.lower !== 'time';
  return !(abbreviations.has(word.lower) || (word.kind === 'word' && word.lower.length === 1));
}

/** "9.15 p" before ".m.": behind an hour only its day or zone goes on. */
function isHour(tokens: readonly Token[], stop: number): boolean {
  const [letter, dot, m] = [tokens[stop - 3], tokens[stop - 2], tokens[stop - 1]];
  const isHalf = m?.lower === 'm' && dot?.lower === '.' && /^[ap]$/.test(letter?.lower ?? '');
  return isHalf && tokens[stop - 4]?.kind === 'number';
}

const GOES_ON =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|gmt|utc|eastern|central|mountain|pacific|greenwich|[a-z]{1,2}[sd]?t)$/;

function isCased(token: Token): boolean {
  return token.lower !== token.lower.toUpperCase();
}
