/** What stands around an expression, what placing it gives, and the anchors it may lean on. */
import type { Edtf, ResolvedTime, TimeBasis } from '../../../model/index.ts';
import type { Direction, Tense } from '../language.ts';
import type { Fields, Mod, Unit } from '../meaning.ts';
import type { TellingMode } from '../options.ts';
import { daysOf, fieldsOfDay, isAsFineAs, unitOf } from './fields.ts';
import { edtfOf, timexOf } from './names.ts';
import type { Story, StoryTime } from './story.ts';

/**
 * Where words that name no day of their own are asked to lean, in place of where their setting
 * would have them lean: back from the day of publication, on what was told last, on the day
 * told last, on the one after it, on what was looked back at, on what was named last, on the first day told.
 */
export type Lean = 'page' | 'told' | 'day' | 'next' | 'back' | 'named' | 'topic';

/** What stands around an expression. */
export interface Setting {
  readonly dct: Fields | null;
  readonly dctEdtf: Edtf | null;
  readonly mode: TellingMode;
  readonly story: Story;
  readonly sentence: number;
  readonly paragraph: number;
  readonly tense: Tense | null;
  readonly direction: Direction | null;
  /** "Sunday's march": it stands before what it belongs to. */
  readonly owns: boolean;
  /** It stands at the head of its sentence. */
  readonly leads: boolean;
  /** The first words of a line, before a mark: "Dec 15 - …" is an entry of a chronology. */
  readonly entry: boolean;
  /** The other end of an interval that this one closes. */
  readonly opened: Base | null;
  /** Asked to lean there; null where its setting decides. */
  readonly lean: Lean | null;
}

/** A meaning placed, or the reason it was not. */
export interface Placed {
  readonly kind: ResolvedTime['kind'];
  readonly value: string;
  readonly edtf: Edtf | null;
  readonly basis: TimeBasis | null;
  readonly anchor?: ResolvedTime['anchor'];
  readonly unresolved?: string;
  /** Where it lies, for the story to go on from. */
  readonly fields?: Fields;
  readonly mod?: Mod;
  /** A day named before with its year: the story returns to it. */
  readonly returns?: boolean;
}

export type Anchor = NonNullable<ResolvedTime['anchor']>;

export interface Base {
  readonly fields: Fields;
  readonly basis: TimeBasis;
  readonly anchor: Anchor;
}

export function kindOf(f: Fields): ResolvedTime['kind'] {
  return f.hour !== undefined || f.part !== undefined ? 'time' : 'date';
}

export function done(
  fields: Fields,
  basis: TimeBasis,
  mod: Mod | undefined,
  anchor?: Anchor,
): Placed {
  return {
    kind: kindOf(fields),
    value: timexOf(fields),
    edtf: edtfOf(fields, mod),
    basis,
    anchor,
    unresolved: undefined,
    fields,
    mod,
    returns: undefined,
  };
}

export function undone(fields: Fields, why: string, mod?: Mod): Placed {
  return {
    kind: kindOf(fields),
    value: timexOf(fields),
    edtf: null,
    basis: null,
    anchor: undefined,
    unresolved: why,
    fields: undefined,
    mod,
    returns: undefined,
  };
}

export function publication({ dct, dctEdtf }: Setting): Base | null {
  return dct && dctEdtf
    ? { fields: dct, basis: 'relative', anchor: { edtf: dctEdtf, text: 'publication date' } }
    : null;
}

export function ofStory(told: StoryTime | null): Base | null {
  return (
    told && {
      fields: told.fields,
      basis: 'narrative',
      anchor: { edtf: told.edtf, text: told.text, range: told.range },
    }
  );
}

/** What of the story an expression is asked to lean on; null where it is not, or none was told. */
export function leantOn({ lean, story }: Setting): StoryTime | null {
  switch (lean) {
    case 'told':
      return story.told;
    case 'day':
      return story.day;
    case 'next':
      return dayAfter(story.day);
    case 'back':
      return story.back;
    case 'named':
      return story.mentioned;
    case 'topic':
      return story.topic;
    default:
      return null;
  }
}

/** The day after one of the story. */
export function dayAfter(told: StoryTime | null): StoryTime | null {
  const [day] = (told && daysOf(told.fields)) ?? [];
  return told && day !== undefined ? { ...told, fields: fieldsOfDay(day + 1) } : null;
}

/** What words without a year lean on here. */
export function contextOf(setting: Setting): Base | null {
  const { mode, story, paragraph, tense } = setting;
  if (mode === 'narrative') return ofStory(monthBeside(setting) ?? story.told) ?? null;
  const { heading } = story;
  if (heading && (setting.entry || heading.paragraph === paragraph)) return ofStory(heading);
  if (tense === 'future') return ofStory(aheadInSentence(setting)) ?? publication(setting);
  const told =
    tense === 'present' || tense === 'perfect'
      ? null
      : (yearBeside(setting) ?? frameLookedAt(setting) ?? frameGoneOn(setting));
  const frame = told && isAsFineAs(told.fields, 'year') ? told : null; // a decade gives no year
  return ofStory(frame) ?? publication(setting);
}

/** "With the treaty of April 1915 it joined, and declared war on May 23": a month named with its year in the same sentence. */
function monthBeside({ story: { mentioned }, sentence }: Setting): StoryTime | null {
  const isBeside = mentioned?.sentence === sentence && mentioned.basis === 'explicit';
  return isBeside && mentioned.fields.year !== undefined && mentioned.fields.month !== undefined
    ? mentioned
    : null;
}

/** "will be finished in 2031, at the latest in December": a time ahead told in the same sentence. */
function aheadInSentence({ story, sentence, dct }: Setting): StoryTime | null {
  const { told } = story;
  const [now, then] = [dct && daysOf(dct), told && daysOf(told.fields)];
  return told?.sentence === sentence && now && then && then[0] >= now[1] ? told : null;
}

/** What "the next day" counts from: the story, and publication before any story. */
export function storyOf(setting: Setting, unit?: Unit): Base | null {
  const { story, sentence, mode } = setting;
  const beside = mode === 'narrative' && story.mentioned?.sentence === sentence;
  return ofStory(beside ? story.mentioned : anchorOf(setting, unit)) ?? publication(setting);
}

/** Sentences, and paragraphs, for which days and hours go on from a day behind months and years told since. */
const DAY_REACH = 6;
const DAY_PARAGRAPHS = 2;

/** The time of the story that a distance is counted from; `unit` is that of the distance. */
export function anchorOf(setting: Setting, unit?: Unit): StoryTime | null {
  const { story, mode } = setting;
  const { told } = story;
  if (mode === 'narrative') return told;
  const back = lookedBackAt(setting, unit);
  if (back && (!unit || reaches(back.fields, unit))) return back;
  if (!unit || !told || reaches(told.fields, unit)) return told;
  // Beside what is told of a month or a year only, "the next day" is no better known.
  const isBeside = setting.sentence - told.sentence <= 1 && setting.paragraph === told.paragraph;
  return isBeside ? told : (recentDay(setting) ?? told);
}

/** The day last told, where the story has not gone far from it. */
export function recentDay({ story, sentence, paragraph }: Setting): StoryTime | null {
  const { day } = story;
  const isNear =
    day && sentence - day.sentence <= DAY_REACH && paragraph - day.paragraph <= DAY_PARAGRAPHS;
  return isNear ? day : null;
}

/** As fine as a month: what may be counted from it is counted in months and years. */
const ANY_MONTH: Fields = { year: 2000, month: 1 };

/**
 * A look back goes on in its own sentence, as long as the tense says so, and for what is counted
 * in months and years: "She joined the firm in 2003. Two years later she left."
 */
export function lookedBackAt({ story, sentence, tense }: Setting, unit?: Unit): StoryTime | null {
  const { back } = story;
  if (!back) return null;
  const since = sentence - back.sentence;
  // From "two years earlier" itself nothing is counted on.
  const isLong = unit !== undefined && reaches(ANY_MONTH, unit) && back.basis === 'explicit';
  return since === 0 || (since === 1 && (tense === 'pluperfect' || isLong)) ? back : null;
}

/** "He came in 1999 and left in March": a year told in the same sentence. */
function yearBeside({ story: { told }, sentence }: Setting): StoryTime | null {
  const isBeside = told?.sentence === sentence && told.basis === 'explicit';
  return isBeside && unitOf(told.fields) === 'year' ? told : null;
}

/** The frame of a passage, or where its story has come to in a later year: "In May 2023 she was hit, and in January she rode again. In the spring …". */
function frameGoneOn({ story, sentence, paragraph }: Setting): StoryTime | null {
  const frame = story.frameAt(sentence, paragraph);
  const { told } = story;
  if (told?.fields.year === undefined || frame?.fields.year === undefined) return frame;
  const isOn = told.basis === 'narrative' && told.paragraph === paragraph;
  const isLater = told.sentence >= frame.sentence && told.fields.year > frame.fields.year;
  return isOn && isLater && isAsFineAs(told.fields, 'month') ? told : frame;
}

/** "Had been signed in May 2014 and broken in June". */
function frameLookedAt(setting: Setting): StoryTime | null {
  const back = setting.tense === 'pluperfect' ? lookedBackAt(setting) : null;
  return back?.frames ? back : null;
}

/** Whether a place is fine enough to count units of a kind from it. */
export function reaches(base: Fields, unit: Unit): boolean {
  if (isOfClock(unit) || unit === 'week' || unit === 'fortnight' || unit === 'weekend')
    return isAsFineAs(base, 'week');
  return isAsFineAs(
    base,
    unit === 'day'
      ? 'day'
      : unit === 'quarter' || unit === 'half' || unit === 'season'
        ? 'month'
        : unit === 'millennium'
          ? 'century'
          : unit,
  );
}

export function isOfClock(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

const NEEDS: Readonly<Record<'day' | 'month' | 'year', string>> = {
  day: 'the day of publication',
  month: 'the month of publication',
  year: 'the year of publication',
};

export function why(needed: 'day' | 'month' | 'year', base: Base | null, setting: Setting): string {
  if (base?.basis === 'narrative')
    return `needs the ${needed} of the story, which is told only as ${base.anchor.edtf}`;
  if (setting.dctEdtf === null) return `needs ${NEEDS[needed]}, which is not known`;
  return `needs ${NEEDS[needed]}, of which only ${setting.dctEdtf} is known`;
}
