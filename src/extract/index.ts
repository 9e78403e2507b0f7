/** Articles → events: the public face of the layer. */
export { ArticleRecord } from './article-record.ts';
export { extractEvents, type ExtractOptions } from './extract-events.ts';
export { mapArticle } from './map-article.ts';
export { reduceRecords, type Extraction, type ReduceOptions } from './reduce-records.ts';
export {
  anchorQuote,
  countWords,
  foldText,
  hashPassage,
  hashText,
  type FoldedText,
} from './cite/index.ts';
export {
  checkArticleSize,
  isArticlePath,
  MOST_HTML_BYTES,
  readArticle,
  ReadError,
  readRecord,
  type ReadResult,
} from './read/index.ts';
export { dateMention, tagTimes, type TagOptions, type TellingMode } from './time/index.ts';
