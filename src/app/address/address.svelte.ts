/**
 * Keeps the address and the reader's state the same. Opening an event or another
 * view makes a step in the history, so Back undoes it; everything else only
 * rewrites the current step, so Back never replays a pan, nor every event passed
 * through.
 */
import { clampViewport } from '../../timeline/index.ts';
import { hiddenBesides, type TimelineState } from '../../ui/index.ts';
import { placeFilterOf, resolveFilter } from './place-filter.ts';
import { formatPlace, NOWHERE, parsePlace, type Place } from './url-state.ts';

/** Rewriting the address at every frame of a gesture is refused by browsers. */
const WRITE_AFTER_MS = 250;

/** Marks the history's entries as ours; a link's own fragment has none. */
interface Step {
  readonly datelines: true;
}
const STEP: Step = { datelines: true };

/** The place that a state shows. */
export function placeOf(timeline: TimelineState): Place {
  const shown = timeline.sources.filter((source) => !timeline.hiddenSources.has(source.id));
  return {
    eventId: timeline.selectedId,
    period: timeline.atHome ? null : timeline.viewport,
    sourceCodes: timeline.hiddenSources.size === 0 ? null : shown.map((source) => source.code),
    view: timeline.view,
    find: timeline.words,
    filter: placeFilterOf(timeline.filter),
    dims: timeline.dims,
    sort: timeline.sort,
    fold: timeline.fold,
  };
}

/** Brings a state to a place. What the place names and the data lack is passed over, and told. */
export function goTo(timeline: TimelineState, place: Place): void {
  const { filter, unknown } = resolveFilter(place.filter, timeline.collection);
  timeline.filter = filter;
  timeline.dims = place.dims;
  timeline.sort = place.sort;
  timeline.hiddenSources = hiddenBesides(place.sourceCodes, timeline.sources);
  timeline.view = place.view;
  timeline.words = place.find;
  timeline.fold = place.fold;
  timeline.select(place.eventId);
  timeline.show(place.period ? clampViewport(place.period, timeline.home) : timeline.home);
  const codes = timeline.sources.map((source) => source.code);
  const lost = place.sourceCodes?.filter((code) => !codes.includes(code)) ?? [];
  const isGone = place.eventId !== null && timeline.selectedId === null;
  timeline.unknown = [...(isGone ? [place.eventId] : []), ...lost, ...unknown];
}

/** What makes a step of the history: the view, and whether an event is open beside it. */
function stepOf({ view, selectedId }: TimelineState): string {
  return view === 'steps' || selectedId === null ? view : `${view} open`;
}

/** Whether a place says no more than which event is open, and in which view. */
function isOpeningOnly(place: Place): boolean {
  const { eventId, view } = place;
  return formatPlace(place) === formatPlace({ ...NOWHERE, eventId, view });
}

/** Reads the address now and follows it from here on, both ways. Call while a component starts. */
export function followAddress(timeline: TimelineState): void {
  goTo(timeline, parsePlace(location.hash));
  let written = stepOf(timeline);

  $effect(() => {
    const before = written;
    written = stepOf(timeline);
    // What only passes by is written when it rests.
    if (timeline.moving && before === written) return;
    const hash = formatPlace(placeOf(timeline));
    const address = hash || location.pathname + location.search;
    // Opening and closing are steps; going through the events from one to the next is one.
    if (before !== written) {
      history.pushState(STEP, '', address);
      return;
    }
    const timer = setTimeout(() => {
      if (location.hash !== hash) history.replaceState(STEP, '', address);
    }, WRITE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  });

  $effect(() => {
    const onpopstate = (event: PopStateEvent) => {
      const place = parsePlace(location.hash);
      const isOurs = (event.state as Partial<Step> | null)?.datelines === true;
      // Our own steps give back view and selection alone: where the reader has moved, stays.
      if (isOurs || isOpeningOnly(place)) {
        timeline.view = place.view;
        timeline.select(place.eventId);
      } else goTo(timeline, place);
      written = stepOf(timeline);
    };
    addEventListener('popstate', onpopstate);
    return () => {
      removeEventListener('popstate', onpopstate);
    };
  });
}
