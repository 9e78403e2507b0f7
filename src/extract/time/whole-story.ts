/**
 * Where the words of a report that name no day of their own lean, decided for its whole story
 * at once. "On Tuesday" may be the reader's or the story's, "in April" of either year, "at
 * four in the morning" of this day or the next: each way but the usual one costs something,
 * and so does a story that jumps to and fro, or tells as past what lies behind publication.
 * The cheapest way through the text is taken: a Viterbi search that keeps a few walks side by
 * side (Forney 1973). Where nothing speaks against it, each expression leans as it does alone.
 */
import type { FoundTime } from './find.ts';
import type { Lean } from './resolve/setting.ts';
import { costOfLean, costOfStep, leansFor } from './story-costs.ts';
import type { Step, Walk } from './walk.ts';

/** Walks kept side by side. */
const KEPT = 4;
/** What a walk may cost more than the cheapest and still be kept: a day told as past before it came. */
const HOPELESS = 8;

interface Way {
  readonly step: Step;
  readonly cost: number;
  /** The last expression that leans elsewhere, and those before it. */
  readonly asked: Asked | null;
}

interface Asked {
  readonly at: number;
  readonly lean: Lean;
  readonly before: Asked | null;
}

/** For each expression that does not lean where its rule has it, by number: where it leans. */
export function leansOf(walk: Walk): ReadonlyMap<number, Lean> {
  const leans = new Map<number, Lean>();
  const { mode, dct } = walk.options;
  if (mode !== 'news' || dct === null) return leans;
  let ways: Way[] = [{ step: walk.start(), cost: 0, asked: null }];
  walk.found.forEach((time, i) => {
    ways = cheapest(ways.flatMap((way) => waysOn(walk, way, time, i)));
  });
  for (let asked = ways[0]?.asked ?? null; asked !== null; asked = asked.before)
    leans.set(asked.at, asked.lean);
  return leans;
}

/** The ways on from one: the usual one first, then those that lean elsewhere and come to another date. */
function waysOn(walk: Walk, { step, cost, asked }: Way, time: FoundTime, i: number): Way[] {
  const own = walk.setting(step, i, null);
  const usual = walk.place(own, i);
  const seen = new Set([usual.edtf, null]);
  const others = (own.opened ? [] : leansFor(time, usual)).flatMap((lean) => {
    const setting = { ...own, lean };
    const placed = walk.place(setting, i);
    if (seen.has(placed.edtf)) return [];
    seen.add(placed.edtf);
    return [{ setting, placed, asked: { at: i, lean, before: asked }, more: costOfLean(setting) }];
  });
  const from = { told: step.story.told, back: step.story.back };
  const copies = others.map((way) => ({ ...way, story: step.story.copy() }));
  return [{ setting: own, placed: usual, asked, more: 0, story: step.story }, ...copies].map(
    ({ setting, placed, more, story, asked }) => {
      const next = walk.goOn(story, i, { ...setting, story }, placed);
      const added = more + costOfStep(placed, own, from, story);
      return { step: next, cost: cost + added, asked };
    },
  );
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
  const { told, day, back, mentioned, reports, goesByWeekdays } = story;
  const at = [told, day, back, mentioned, opened?.anchor].map((time) => String(time?.edtf));
  return [...at, reports, goesByWeekdays].join(' ');
}
