/** The contract: what every other layer may know of the data. */
export * from './article-record.ts';
export * from './article.ts';
export * from './citation.ts';
export type { ColumnsFile, DatasetHeader, EventColumns } from './columns/columns.ts';
export {
  CERTAINTIES,
  COLUMNS_FORMAT,
  COLUMNS_VERSION,
  entryOfId,
  KINDS,
  placeId,
} from './columns/columns.ts';
export { faultOfHeader } from './columns/header.ts';
export { SHAPE } from './columns/read-dates.ts';
export { columnsFileOf, datasetOf, recordAt } from './columns/records.ts';
export * from './curation.ts';
export { DataFileError, readDataFile } from './data-file.ts';
export { DATASET_VERSION, Dataset } from './dataset.ts';
export * from './dataset-facts.ts';
export * from './diagnostic.ts';
export * from './event.ts';
export { Identifier } from './fields.ts';
export * from './manifest.ts';
export * from './mention.ts';
export * from './open-dataset.ts';
export * from './parse-dataset.ts';
export type { Problem } from './problem.ts';
export * from './source.ts';
export * from './text-fragment.ts';
export * from './text-range.ts';
export * from './time/calendar.ts';
export * from './time/compare.ts';
export * from './time/display.ts';
export * from './time/edtf.ts';
export { edtfFaultWords } from './time/edtf-faults.ts';
export { edtfPattern, EdtfError, readEdtf } from './time/edtf-reader.ts';
export * from './time/extent.ts';
export * from './time/format.ts';
export * from './time/intersection.ts';
export { formatPeriod, parsePeriod } from './time/period.ts';
export * from './time/range-words.ts';
export * from './time/solar-hijri.ts';
export * from './time/union.ts';
export * from './time/value.ts';
export type { DateWordsOptions } from './time/voice.ts';
export type { DateCalendar } from './time/words/date-language.ts';
export { dateCalendar, loadDateLanguage } from './time/words/languages.ts';
