/**
 * Ways in from the files of other tools: text in, a dataset and what could not be carried
 * out. Loaded only when a reader brings such a file.
 */
export { ImportError, type ImportFault } from './import/entry.ts';
export { webAddress } from './import/plain-text.ts';
export {
  LEFT_OUT,
  REMARK_KINDS,
  type ImportPlace,
  type Remark,
  type RemarkKind,
} from './import/remark.ts';
export { IMPORTED_RULE, type Imported, type ImportOrigin } from './import/to-dataset.ts';
export { itemRanges, lineAt, memberRange } from './import/json-places.ts';
export { importSpreadsheet, importTimelineJson } from './timelinejs/import-timeline.ts';
export { isTimelineDocument } from './timelinejs/document.ts';
export { isSpreadsheet } from './timelinejs/spreadsheet.ts';
