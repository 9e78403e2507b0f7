/** What stands around an expression, what placing it gives, and the anchors it may lean on. */
import type { Edtf, ResolvedTime, TimeBasis } from '../../../model/index.ts';
import type { Direction, Tense } from '../language.ts';
import type { Fields, Mod } from '../meaning.ts';
import type { TellingMode } from '../options.ts';
import { daysOf, isAsFineAs } from './fields.ts';
import { edtfOf, timexOf } from './names.ts';
import type { Story, StoryTime } from './story.ts';

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
  /** The first words of a line, before a mark: "Dec 15 - …" is an entry of a chronology. */
  readonly entry: boolean;
  /** The other end of an interval that this one closes. */
  readonly opened: Base | null;
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
    fields,
    ...(anchor && { anchor }),
    ...(mod && { mod }),
  };
}

export function undone(fields: Fields, why: string, mod?: Mod): Placed {
  return {
    kind: kindOf(fields),
    value: timexOf(fields),
    edtf: null,
    basis: null,
    unresolved: why,
    ...(mod && { mod }),
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

/** What words without a year lean on here. */
export function contextOf(setting: Setting): Base | null {
  const { mode, story, sentence, paragraph, tense } = setting;
  if (mode === 'narrative') return ofStory(story.told) ?? null;
  const { heading } = story;
  if (heading && (setting.entry || heading.paragraph === paragraph)) return ofStory(heading);
  if (tense === 'future') return ofStory(aheadInSentence(setting)) ?? publication(setting);
  const told =
    tense === 'present' || tense === 'perfect' ? null : story.frameAt(sentence, paragraph);
  const frame = told && isAsFineAs(told.fields, 'year') ? told : null; // a decade gives no year
  return ofStory(frame) ?? publication(setting);
}

/** "will be finished in 2031, at the latest in December": a time ahead told in the same sentence. */
function aheadInSentence({ story, sentence, dct }: Setting): StoryTime | null {
  const { told } = story;
  const [now, then] = [dct && daysOf(dct), told && daysOf(told.fields)];
  return told?.sentence === sentence && now && then && then[0] >= now[1] ? told : null;
}

/** What "the next day" counts from: the story, and publication before any story. */
export function storyOf(setting: Setting): Base | null {
  const { story, sentence, mode } = setting;
  const beside = mode === 'narrative' && story.mentioned?.sentence === sentence;
  return ofStory(beside ? story.mentioned : story.told) ?? publication(setting);
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
