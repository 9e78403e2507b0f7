/** Text → paragraphs and sentences, every one a range of the text it was cut from. */
export { paragraphRanges, trimRange } from './paragraphs.ts';
export { segment, type Sentence } from './sentences.ts';
export { withoutReferenceMarks } from './reference-marks.ts';
