/** Who says so, when and how. */
export { accordingTo, findAttribution, openQuote, speakerBefore } from './find.ts';
