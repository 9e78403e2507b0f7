/** A person's decisions, applied after every extraction; those whose text has changed are reported. */
export { curateGroups } from './groups.ts';
export { curateRecords, editedBy } from './records.ts';
export type { ReadSources, TextOf } from './references.ts';
