/** A person's decisions, applied after every extraction; those whose text has changed are reported. */
export { curateGroups } from './groups.ts';
export { curateRecords } from './records.ts';
export type { TextOf } from './references.ts';
