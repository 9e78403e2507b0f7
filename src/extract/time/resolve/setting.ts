/** What stands around an expression, what placing it gives, and the anchors it may lean on. */
import type { Edtf, ResolvedTime, TimeBasis } from '../../../model/index.ts';
import type { Direction, Tense } from '../language.ts';
import type { Fields, Mod } from '../meaning.ts';
import type { TellingMode } from '../options.ts';
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
  const frame =
    tense === 'future' || tense === 'present' || tense === 'perfect'
      ? null
      : story.frameAt(sentence, paragraph);
  return (frame && ofStory(frame)) ?? publication(setting);
}

/** What "the next day" counts from: the story, and publication before any story. */
export function storyOf(setting: Setting): Base | null {
  return ofStory(setting.story.told) ?? publication(setting);
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
