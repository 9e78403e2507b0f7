/**
 * Ways in from the files of other tools, and out to them: text in, a dataset out, or the
 * other way; and what could not be carried. Loaded only when a reader asks for it.
 */
// In
export { decodeText, isTooDeep } from './import/decode-text.ts';
export { ImportError, type ImportFault } from './import/entry.ts';
export { webAddress } from './import/plain-text.ts';
export {
  LEFT_OUT,
  REMARK_KINDS,
  type ImportPlace,
  type Remark,
  type RemarkKind,
} from './import/remark.ts';
export { importFile, jsonFormatOf, textFormatOf, type ImportFormat } from './import/import-file.ts';
export type { Imported, ImportOrigin } from './import/origin.ts';
export { IMPORTED_RULE } from './import/to-dataset.ts';
export { itemRanges, lineAt, memberRange } from './import/json-places.ts';
// Out
export { bibtexOf } from './bibtex.ts';
export { clipboardTable } from './clipboard.ts';
export { citationText, type CitationWords, type CitedEvent } from './citation-text.ts';
export { readCsv, writeCsv } from './csv-text.ts';
export { csvOf, eventRows } from './csv.ts';
export { exportAs, EXPORT_FORMATS, type ExportFormat } from './export-as.ts';
export {
  EVENT_OMITTED,
  type CitedPage,
  type Exported,
  type ExportWords,
  type Omission,
  type OmissionReason,
} from './exported.ts';
export {
  frameCode,
  integrityOf,
  wordPressCode,
  type FrameFacts,
  type PublishedScript,
} from './frame-code.ts';
export { htmlListOf } from './html-list.ts';
export { icsOf } from './ics.ts';
export { unfoldIcs } from './ics-text.ts';
export { escaped } from './markup.ts';
export { jsonOf } from './json.ts';
export { jsonLdBlock, jsonLdOf } from './json-ld.ts';
export { rssOf } from './rss.ts';
export { timelineJsonOf, timelineSheetOf } from './timelinejs/write-slides.ts';
export { visItemsOf } from './vis/write-items.ts';
