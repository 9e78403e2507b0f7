/** The contract: what every other layer may know of the data. */
export * from './article.ts';
export * from './citation.ts';
export * from './dataset.ts';
export * from './diagnostic.ts';
export * from './event.ts';
export * from './mention.ts';
export * from './source.ts';
export * from './text-range.ts';
export * from './time/edtf.ts';
export { EdtfError, readEdtf, daysInMonth } from './time/edtf-reader.ts';
export * from './time/extent.ts';
