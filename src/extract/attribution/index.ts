/** On whose word a mention stands. */
export { accordingTo } from './according.ts';
export { findAttribution, openQuote, speakerBefore } from './find.ts';
export { outletsOf } from './outlets.ts';
export { attributionRecord } from './record.ts';
