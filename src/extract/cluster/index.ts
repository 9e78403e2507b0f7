/** Mentions → records: the same event told several times becomes one, with the reasons kept. */
export { groupMentions, type Grouping, type Joint } from './group.ts';
export { libraryOf, recordOf, type CitedArticle, type Library } from './record.ts';
export { similarityOf, SAME_EVENT, type Similarity } from './similarity.ts';
