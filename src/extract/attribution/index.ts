/** Who says so, when and how. */
export { accordingTo, findAttribution, openQuote, speakerBefore, UNNAMED_REPORTS } from './find.ts';
