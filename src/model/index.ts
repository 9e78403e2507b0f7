/** The contract: what every other layer may know of the data. */
export * from './article.ts';
export * from './citation.ts';
export * from './curation.ts';
export * from './dataset.ts';
export * from './diagnostic.ts';
export * from './event.ts';
export * from './mention.ts';
export * from './source.ts';
export * from './text-range.ts';
export * from './time/calendar.ts';
export * from './time/compare.ts';
export * from './time/edtf.ts';
export { EdtfError, readEdtf } from './time/edtf-reader.ts';
export * from './time/extent.ts';
export * from './time/format.ts';
export * from './time/intersection.ts';
export * from './time/union.ts';
export * from './time/value.ts';
