/** Mentions → records: the same event told several times becomes one, with the reasons kept. */
export type { OnProgress } from './blocks.ts';
export { groupMentions, type Joint } from './group.ts';
export { recordOf } from './record.ts';
export { similarityOf } from './similarity.ts';
export { SAME_EVENT } from './weights.ts';
