/** On whose word a mention stands. */
export { accordingTo } from './according.ts';
export { findAttribution, openQuote, speakerBefore } from './find.ts';
export { attributionRecord } from './record.ts';
