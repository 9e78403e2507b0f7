/**
 * Where the words of a report that name no day of their own lean, decided for its whole story
 * at once. "On Tuesday" may be the reader's or the story's, "in April" of either year, "at
 * four in the morning" of this day or the next: each way but the usual one costs something,
 * and so does a story that jumps to and fro, or tells as past what lies behind publication.
 * The cheapest way through the text is taken: a Viterbi search that keeps a few walks side by
 * side (Forney 1973). Where nothing speaks against it, each expression leans as it does alone.
 */
import type { FoundTime } from './find.ts';
import type { Placed, Setting } from './resolve/resolver.ts';
import { leantOn } from './resolve/setting.ts';
import type { Story, StoryTime } from './resolve/story.ts';
import { costOfLean, costOfStep, isWithinReach, leansFor } from './story-costs.ts';
import { settingOf, type Step, type Walk } from './walk.ts';

/** Walks kept side by side. */
const KEPT = 4;
/** What a walk may cost more than the cheapest and still be kept: a day told as past before it came. */
const HOPELESS = 8;

/** An expression as it is read in its story. */
export interface Reading {
  readonly placed: Placed;
  /** Whether it is the end of an interval that the one before it begins. */
  readonly joined: boolean;
}

interface Way {
  readonly step: Step;
  readonly cost: number;
  /** The readings so far, the last first; null before the first. */
  readonly trail: Trail | null;
}

interface Trail extends Reading {
  readonly before: Trail | null;
}

/** Each expression of the walk, as the cheapest way through the whole text reads it. */
export function readStory(walk: Walk): Reading[] {
  const { mode, dct } = walk.options;
  const mayLean = mode === 'news' && dct !== null;
  let ways: readonly Way[] = [{ step: walk.start(), cost: 0, trail: null }];
  walk.found.forEach((time, i) => {
    const [only] = ways;
    ways =
      only && ways.length === 1
        ? waysOn(walk, only, { time, i, mayLean, isAlone: true })
        : ways.flatMap((way) => waysOn(walk, way, { time, i, mayLean, isAlone: false }));
    if (ways.length > 1) ways = cheapest(ways);
  });
  const readings: Reading[] = [];
  for (let trail = ways[0]?.trail ?? null; trail !== null; trail = trail.before)
    readings.push(trail);
  return readings.reverse();
}

interface Turn {
  readonly time: FoundTime;
  readonly i: number;
  readonly mayLean: boolean;
  /** Whether no other way is kept: then what all that follow cost alike is not asked. */
  readonly isAlone: boolean;
}

/** The ways on from one: the usual one first, then those that lean elsewhere and come to another date. */
function waysOn(
  walk: Walk,
  { step, cost, trail }: Way,
  { time, i, mayLean, isAlone }: Turn,
): Way[] {
  const own = walk.setting(step, i, null);
  const usual = walk.place(own, i);
  const seen = new Set([usual.edtf, null]);
  const leans = mayLean && !own.opened ? leansFor(time, usual) : [];
  const bases = new Set<StoryTime | null>([null]);
  const others = leans.flatMap((lean) => {
    const setting = settingOf(own, own.story, own.opened, lean);
    const base = leantOn(setting);
    // What leans on nothing told, or on what another leans on, comes to the same date.
    if (lean !== 'page' && bases.has(base)) return [];
    bases.add(base);
    const placed = walk.place(setting, i);
    if (seen.has(placed.edtf) || !isWithinReach(time, usual, placed, setting)) return [];
    seen.add(placed.edtf);
    return [{ setting, placed, more: costOfLean(setting, time), story: step.story.copy() }];
  });
  const { told, back, beforeNews } = step.story;
  const from = { told, back, beforeNews };
  const wayOn = (setting: Setting, placed: Placed, more: number, story: Story): Way => {
    const around =
      story === setting.story ? setting : settingOf(setting, story, setting.opened, setting.lean);
    const next = walk.goOn(story, i, around, placed);
    const isOnly = isAlone && others.length === 0;
    const added = isOnly ? 0 : more + costOfStep(placed, around, time, from, story);
    return {
      step: next,
      cost: cost + added,
      trail: { placed, joined: step.joined, before: trail },
    };
  };
  return [
    wayOn(own, usual, 0, step.story),
    ...others.map(({ setting, placed, more, story }) => wayOn(setting, placed, more, story)),
  ];
}

/** The cheapest ways, one for each place the story is in; among equals the one that came first. */
function cheapest(ways: readonly Way[]): Way[] {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const key = placeOf(way.step);
    const known = best.get(key);
    if (!known || way.cost < known.cost) best.set(key, way);
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const most = (sorted[0]?.cost ?? 0) + HOPELESS;
  return sorted.filter(({ cost }, i) => i < KEPT && cost <= most);
}

function placeOf({ story, opened }: Step): string {
  const { told, day, back, mentioned, beforeNews, reports, goesByWeekdays } = story;
  const at = [told, day, back, mentioned, beforeNews, opened?.anchor].map((time) =>
    String(time?.edtf),
  );
  return [...at, reports, goesByWeekdays].join(' ');
}
