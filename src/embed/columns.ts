/** Events in columns as the records that an embed draws: a chunk of its own, for few embeds are given them. */
export { datasetOf } from '../model/index.ts';
