/** On whose word a mention stands. */
export { storyTold } from './according.ts';
export { findAttribution } from './find.ts';
export { interviewed, turnsOf, type Turns } from './interview.ts';
export { outletsOf } from './outlets.ts';
export { openQuote, speakerBefore } from './quotation.ts';
export { attributionRecord } from './record.ts';
