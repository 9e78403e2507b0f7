/**
 * The second face of this layer: what draws nothing by Svelte. The embed imports
 * this one alone, because an import of a component brings the whole of Svelte's
 * runtime, 19 kB gzipped, into a stranger's page.
 */
export { fly, prefersReducedMotion } from './behaviours/flight.ts';
export { gestures } from './behaviours/gestures.ts';
export { longPress } from './behaviours/long-press.ts';
export { normalTextMeasure } from './behaviours/measure-text.ts';
export { sha256 } from './behaviours/sha256.ts';
export type { ChartMessages } from './chart-messages.ts';
export type { EmbedMessages } from './embed-messages.ts';
export { embedHintEnglish } from './embed-hint.ts';
export { embedTroubleEnglish, type EmbedTrouble } from './embed-trouble.ts';
export type { CitationView } from './evidence/citation-view.ts';
export type { Absence } from './evidence/absence.ts';
export { evidenceEnglish, type EvidenceMessages } from './evidence/evidence-messages.ts';
export {
  evidenceContext,
  evidenceOf,
  type DifferenceView,
  type Evidence,
  type SourceEvidence,
} from './evidence/evidence.ts';
export {
  DASHES,
  densityPath,
  drawnBead,
  linePath,
  seenEnds,
  textBegins,
  zigzagPath,
} from './horizontal/geometry.ts';
export { wholeWords } from './whole-words.ts';
export { tableEnglish } from './list/table-messages.ts';
export { openEnglish } from './open-messages.ts';
export { importFaultWords, placeWords } from './import-words.ts';
export { precisionWords } from './evidence/precision-words.ts';
export { eventTargets, type EventTarget } from './horizontal/targets.ts';
export { commandOf } from './keyboard.ts';
export { articleEnglish, type ArticleLanguage } from './languages/article-language.ts';
export { loadArticleLanguage } from './languages/article-languages.ts';
export { dateLocaleOf } from './languages/date-locale.ts';
export { reportEnglish, type ReportMessages } from './report-messages.ts';
export { disputeSignPath } from './shapes/dispute-sign.ts';
export { AWAY, CLOSE, NEXT, PREVIOUS, type IconDrawing } from './shapes/icons.ts';
export { GLYPH_WIDTH, type Glyph } from './shapes/mark-glyph.ts';
export { sourceColor, sourceShapePath } from './shapes/source-shape.ts';
export { runCommand, type Commanded } from './state/commands.ts';
export {
  allBut,
  hiddenBesides,
  NONE_HIDDEN,
  toggled,
  type HiddenSources,
} from './state/hidden-sources.ts';
export { layoutWords } from './state/layout-words.ts';
export { barCaps, barPieces, zigzagDown } from './vertical/geometry.ts';
