/**
 * What the front doors (app, embed, prerender) may use of the drawing layer. What not every reader
 * needs is loaded when it is: a phone has no use for the chart that runs across.
 */
export { announce } from './behaviours/announce.ts';
export { download } from './behaviours/download.ts';
export { prefersReducedMotion } from './behaviours/flight.ts';
export { barWords } from './bar-messages.ts';
export { textMeasure } from './behaviours/measure-text.ts';
export { sha256 } from './behaviours/sha256.ts';
export { default as Cite } from './evidence/Cite.svelte';
export { default as EvidenceView } from './evidence/Evidence.svelte';
export { contextOf, evidenceOf } from './evidence/evidence.ts';
export { passageInContext, type TextOf } from './evidence/passage-in-context.ts';
export { activeParts, waysBack } from './filters/active-parts.ts';
export { embedDialogWords, type EmbedDialogMessages } from './embed-dialog-messages.ts';
export { emptyWords } from './empty-messages.ts';
export { findWords, type FindMessages } from './find-messages.ts';
export { faultWords } from './fault-words.ts';
export { filterWords } from './filters/filter-messages.ts';
export { default as ZoomButtons } from './horizontal/ZoomButtons.svelte';
export { commandOf, isTextField, type Command } from './keyboard.ts';
export { default as EventDigest } from './list/EventDigest.svelte';
export { default as EventList } from './list/EventList.svelte';
export { default as StaticList } from './list/StaticList.svelte';
export { default as TableView } from './list/TableView.svelte';
export { KEYS, keysWords } from './keys-messages.ts';
export { dateLocaleOf, SOLAR_HIJRI } from './languages/date-locale.ts';
export { tableWords } from './list/table-messages.ts';
export type { DrawPicture, PictureForm } from './list/draw-picture.ts';
export { findLanguage, LANGUAGES, loadLanguage } from './languages/languages.ts';
export { english, type Messages } from './messages.ts';
export { openWords, type OpenMessages } from './open-messages.ts';
export { importFaultWords, placeWords } from './import-words.ts';
export type { MeasureText } from '../timeline/index.ts';
export { default as DisputeSign } from './shapes/DisputeSign.svelte';
export { default as Icon } from './shapes/Icon.svelte';
export { default as MarkKey } from './shapes/MarkKey.svelte';
export { default as Switch } from './shapes/Switch.svelte';
export { default as Wordmark } from './shapes/Wordmark.svelte';
export { runCommand } from './state/commands.ts';
export { hiddenBesides } from './state/hidden-sources.ts';
export { periodEnds } from './state/layout-words.ts';
export { NO_FILTER, type ReaderFilter } from './state/reader-filter.ts';
export { VIEWS, viewNamed, type View } from './state/views.ts';
export { standfirstFacts } from './state/standfirst.ts';
export { tourWords } from './tour-messages.ts';
export { troubleWords } from './trouble-messages.ts';
export {
  provideTimelineState,
  timelineState,
  TimelineState,
} from './state/timeline-state.svelte.ts';

/** What has been loaded once is given at once, so that who shows it need not wait a turn. */
function once<T>(load: () => Promise<T>): () => T | Promise<T> {
  let part: T | undefined;
  return () => part ?? load().then((loaded) => (part = loaded));
}
const part = <T>(module: { default: T }): T => module.default;
export const loadHorizontalTimeline = once(() =>
  import('./horizontal/across.ts').then((across) => across.HorizontalTimeline),
);
export const loadVerticalTimeline = once(() =>
  import('./vertical/VerticalTimeline.svelte').then(part),
);
export const loadCompareSources = () => import('./compare/CompareSources.svelte').then(part);
export const loadStepThrough = () => import('./steps/StepThrough.svelte').then(part);
export const loadSourceKey = () => import('./shapes/SourceKey.svelte').then(part);
export const loadEventSheet = () => import('./vertical/EventSheet.svelte').then(part);
export const loadFilters = () => import('./filters/Filters.svelte').then(part);
