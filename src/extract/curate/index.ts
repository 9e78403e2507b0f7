/** A person's decisions, applied after every extraction; those whose text has changed are reported. */
export { curateGroups, type CuratedGroups } from './groups.ts';
export { curateRecords, type CuratedRecords } from './records.ts';
