/** What turns a chart round, for readers from right to left: a chunk of its own, for the others never ask for it. */
export { mirrorLayout } from '../timeline/index.ts';
