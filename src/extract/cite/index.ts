/** Ranges ⇄ quotations: what a citation shows of its passage, and how the passage is found again. */
export { anchorQuote } from './anchor.ts';
export { foldText, type FoldedText } from './fold.ts';
export { hashBy, hashPassage, hashText } from './hash.ts';
export { describeQuote } from './quote.ts';
export { countWords } from './words.ts';
