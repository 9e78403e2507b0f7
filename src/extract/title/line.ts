/**
 * A line from its phrases: the longest form of at most 120 characters for the
 * title, and for the short form, of at most 38, the first of ever barer ones that
 * fits. Phrases are left off whole or pared down to their nouns: nothing is cut.
 */
import { shownText } from '../entity/index.ts';
import { isFaulty, isFaultyLine, SHORT_LENGTH, TITLE_LENGTH } from './faults.ts';
import type { Fullness, Phrase } from './pared-phrase.ts';
import { sentenceCase, trimDangling, type RenderOptions } from './phrases.ts';

/** Names of people in it are marked until every article is known (`markPerson`). */
export interface Headline {
  readonly title: string;
  readonly short?: string;
}

/** A deed as a noun: "Statement by" and who made it, "Seizure of" and what was seized. */
export interface Nominal {
  readonly lead: string;
  readonly of: Phrase;
}

export interface Line {
  readonly subject: Phrase;
  /** What stands between subject and parts, in order. */
  readonly verb: readonly string[];
  readonly parts: readonly Phrase[];
  /** Parts without which it says nothing. */
  readonly fewest: number;
  /** What may stand for it where nothing else is short enough, the best first. */
  readonly instead: readonly Nominal[];
  /** What the sentence goes on to say behind the parts. */
  readonly tail?: () => Iterable<Phrase>;
  /** The subject with all that hangs on it, for a line that would say little. */
  readonly fuller?: () => Phrase | undefined;
}

/** Subject and parts of the short form, fullest first. */
const SHORTENINGS: readonly (readonly [Fullness, Fullness])[] = [
  ['whole', 'whole'],
  ['whole', 'core'],
  ['core', 'whole'],
  ['core', 'core'],
  ['core', 'nouns'],
  ['nouns', 'core'],
  ['nouns', 'nouns'],
];

/** The title and its short form; undefined when no line without a fault can be made. */
export function lineHeadline({
  subject,
  verb,
  parts,
  fewest,
  instead,
  tail,
  fuller,
}: Line): Headline | undefined {
  const line = {
    subject: toldOnce(subject),
    verb,
    parts: parts.map(toldOnce),
    fewest,
    instead,
    tail,
    fuller,
  };
  const title = longTitle(line);
  if (title === undefined) return undefined;
  const short = shortTitle(line, title);
  return short === undefined ? { title } : { title, short };
}

/** The phrase, each form of it made once: lines are tried with it again and again. */
function toldOnce(phrase: Phrase): Phrase {
  const told = new Map<string, string>();
  const tell = (fullness: Fullness, options: RenderOptions): string => {
    const key = options.brief === true ? `brief ${fullness}` : fullness;
    const known = told.get(key);
    if (known !== undefined) return known;
    const words = phrase(fullness, options);
    told.set(key, words);
    return words;
  };
  return Object.assign(tell, { isCut: phrase.isCut, opens: phrase.opens, wants: phrase.wants });
}

function longTitle(line: Line): string | undefined {
  const { subject, verb, parts, fewest } = line;
  for (let count = parts.length; count >= Math.min(fewest, parts.length); count--) {
    if (leavesOpen(parts, count)) continue;
    const kept = [...verb, ...parts.slice(0, count).map((part) => part('whole', {}))];
    const words = joined([subject('whole', {}), ...kept]);
    const longer = saysEnough(words) ? [] : withMore(words, kept, line, count < parts.length);
    const told = [words, ...longer].findLast((more) => fits(more, TITLE_LENGTH, isFaulty));
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Letters of a line that tells enough; a shorter one is told with more of the sentence's words. */
const ENOUGH = 60;

function saysEnough(line: string): boolean {
  return shownText(line).length >= ENOUGH;
}

/** A line that says little, ever longer: with all that its subject is told with, and with so much of what follows that it says enough. */
function withMore(line: string, kept: readonly string[], of: Line, isCut: boolean): string[] {
  const subject = of.fuller?.();
  const longer = subject ? [joined([subject('whole', {}), ...kept])] : [];
  let words = longer[0] ?? line;
  if (isCut || !of.tail || saysEnough(words)) return longer;
  let wants: Phrase['wants'];
  for (const segment of of.tail()) {
    const isWanted = wants !== undefined && segment.opens === wants;
    if (saysEnough(words) && !isWanted) break;
    words = `${words} ${segment('whole', {})}`;
    longer.push(words);
    wants = segment.wants;
  }
  return longer;
}

function shortTitle(line: Line, title: string): string | undefined {
  const options = { brief: true };
  for (const [ofSubject, ofParts] of SHORTENINGS) {
    const subject = line.subject(ofSubject, options);
    const cut = line.parts.findIndex((part) => part.isCut(ofParts));
    const told = cut === -1 ? line.parts : line.parts.slice(0, cut + 1);
    const parts = told.map((part) => part(ofParts, options));
    for (let count = parts.length; count >= Math.min(line.fewest, parts.length); count--) {
      const kept = parts.slice(0, count);
      if (leavesOpen(told, count)) continue;
      if (kept.some((part, i) => part === '' && i < line.fewest)) continue;
      const words = joined([subject, ...line.verb, ...kept]);
      if (fits(words, SHORT_LENGTH, isFaultyLine)) return words;
    }
  }
  for (const { lead, of } of line.instead)
    for (const fullness of ['core', 'nouns'] as const) {
      const words = of(fullness, options);
      const told = `${lead} ${words}`;
      if (words !== '' && fits(told, SHORT_LENGTH, isFaultyLine)) return told;
    }
  return shownText(title).length <= SHORT_LENGTH ? title : undefined;
}

function joined(words: readonly string[]): string {
  return sentenceCase(trimDangling(words.filter((word) => word !== '').join(' ')));
}

function fits(words: string, longest: number, isWrong: typeof isFaultyLine): boolean {
  const shown = shownText(words);
  return shown.length <= longest && !isWrong(shown, longest);
}

/** "Designation of the cartel": a deed whose verb cannot be told, by its noun; undefined where that has a fault. */
export function nominalHeadline({ lead, of }: Nominal): Headline | undefined {
  const words = (fullness: Fullness, options: RenderOptions): string =>
    [lead, of(fullness, options)].join(' ').trim();
  const subject = Object.assign(words, { isCut: of.isCut, opens: '' });
  return of('whole', {}) === ''
    ? undefined
    : lineHeadline({ subject, verb: [], parts: [], fewest: 0, instead: [] });
}

/** Whether the first `count` parts want one that is left off. */
function leavesOpen(parts: readonly Phrase[], count: number): boolean {
  return parts.slice(0, count).some(({ wants }, i) => {
    const wanted = parts.findIndex(({ opens }, j) => j > i && opens === wants);
    return wants !== undefined && wanted >= count;
  });
}
