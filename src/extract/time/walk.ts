/**
 * The walk through a text in reading order: each expression is placed in the story as told
 * so far, and tells it on. A step changes nothing it was given but the story it goes on with,
 * so that one text can be walked in several ways.
 */
import type { Edtf } from '../../model/index.ts';
import type { FoundTime } from './find.ts';
import { isHeadingDay } from './headings.ts';
import { directionOf, isJoined } from './links.ts';
import type { Fields, Meaning } from './meaning.ts';
import type { TellingMode } from './options.ts';
import type { TenseFinder } from './resolve/clauses.ts';
import { timexOf } from './resolve/names.ts';
import { place, type Base, type Placed, type Setting } from './resolve/resolver.ts';
import type { Lean } from './resolve/setting.ts';
import { Story } from './resolve/story.ts';
import { isWholeLine, type Structure } from './structure.ts';
import { tell, type Page } from './telling.ts';
import type { Token } from './tokens.ts';

/** How far a walk has come: the story, and the end of an interval that waits for the other. */
export interface Step {
  readonly story: Story;
  readonly opened: Base | null;
  readonly joined: boolean;
}

export interface WalkOptions {
  readonly dct: Fields | null;
  readonly dctEdtf: Edtf | null;
  readonly mode: TellingMode;
  readonly tenses: TenseFinder;
}

/** The time just told. */
const AGAIN: Meaning = { type: 'same', unit: 'time' };

type Around = Omit<Setting, 'story' | 'opened' | 'lean'>;

/**
 * A setting, written out: a spread that adds a key gives each object a hidden class of its own,
 * and what reads it, which is all of `resolve`, is then several times as slow.
 */
export function settingOf(
  around: Around,
  story: Story,
  opened: Base | null,
  lean: Lean | null,
): Setting {
  return {
    dct: around.dct,
    dctEdtf: around.dctEdtf,
    mode: around.mode,
    story,
    sentence: around.sentence,
    paragraph: around.paragraph,
    tense: around.tense,
    direction: around.direction,
    owns: around.owns,
    leads: around.leads,
    entry: around.entry,
    opened,
    lean,
  };
}

export class Walk {
  readonly found: readonly FoundTime[];
  readonly page: Page;
  readonly options: WalkOptions;
  private readonly around: readonly Around[];
  private readonly meanings: readonly Meaning[];

  constructor(found: readonly FoundTime[], page: Page, options: WalkOptions) {
    this.found = found;
    this.page = page;
    this.options = options;
    this.meanings = found.map((time, i) =>
      isApposed(found[i - 1], time, page) ? AGAIN : time.meaning,
    );
    this.around = found.map((time) => this.aroundOf(time));
  }

  start(): Step {
    return { story: new Story(), opened: null, joined: false };
  }

  /** What stands around an expression, for a walk that has come this far. */
  setting({ story, opened, joined }: Step, i: number, lean: Lean | null): Setting {
    const around = this.around[i];
    if (!around) throw new Error(`no expression ${String(i)}`);
    return settingOf(around, story, joined ? opened : null, lean);
  }

  place(setting: Setting, i: number): Placed {
    const time = this.found[i];
    if (!time) throw new Error(`no expression ${String(i)}`);
    return ofPage(place(this.meanings[i] ?? time.meaning, setting), time, this.page);
  }

  /** The walk behind an expression that has been placed; the story is told on. */
  goOn(story: Story, i: number, setting: Setting, placed: Placed): Step {
    const [time, next] = [this.found[i], this.found[i + 1]];
    const { tokens, words } = this.page;
    if (time) tell(time, placed, setting, this.page);
    const joined =
      time !== undefined &&
      next !== undefined &&
      placed.kind !== 'duration' &&
      isJoined(tokens, time, next, words);
    return { story, opened: baseOf(placed), joined };
  }

  private aroundOf(time: FoundTime): Around {
    const { tokens, structure, words } = this.page;
    const { dct, dctEdtf, mode, tenses } = this.options;
    const sentence = structure.sentence[time.start] ?? 0;
    return {
      dct,
      dctEdtf,
      mode,
      sentence,
      paragraph: structure.paragraph[time.start] ?? 0,
      tense: tenses.at(time.start),
      direction: directionOf(tokens, time, words),
      owns: tokens[time.end]?.lower === "'s",
      leads: time.start - (structure.starts[sentence] ?? 0) <= 1,
      entry: isEntry(tokens, structure, time),
    };
  }
}

/** "In January 2018, seven months later,": how long after what was told before, and of the date beside it. */
function isApposed(date: FoundTime | undefined, later: FoundTime, page: Page): boolean {
  const { meaning, start } = later;
  if (meaning.type !== 'shift' || meaning.from !== 'story' || meaning.sign <= 0 || !meaning.fine)
    return false;
  if (date?.meaning.type !== 'calendar' || start !== date.end + 1) return false;
  const { month, year } = date.meaning.fields;
  return page.tokens[date.end]?.lower === ',' && (month !== undefined || year !== undefined);
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

/** A date at the head of a line with a mark behind it, or as a sentence of its own: "Dec 15 - …", "9.32 p.m. The dam …". */
function isEntry(
  tokens: readonly Token[],
  structure: Structure,
  { start, end }: FoundTime,
): boolean {
  let first = start;
  while (first > 0 && structure.hardBreak[first] === 0 && isBullet(tokens[first - 1])) first--;
  const next = tokens[end];
  if (structure.hardBreak[first] !== 1) return false;
  return next?.kind === 'mark' || (next?.breaks ?? 1) > 0 || isStopped(tokens, end);
}

/** "9.32 p.m. The dam bursts": the stop of what is cut short ends the sentence, too. */
function isStopped(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return tokens[end - 1]?.lower === '.' && next?.capital === true && next.spaced;
}

function isBullet(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[-–—*•·_]$/.test(token.lower);
}

function baseOf({ fields, basis, anchor, edtf, value }: Placed): Base | null {
  return fields && basis && edtf
    ? { fields, basis, anchor: anchor ?? { edtf, text: value } }
    : null;
}
