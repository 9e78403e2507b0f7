/** Articles → events: the public face of the layer. */
export { ArticleFindings } from './article-findings.ts';
export { extractEvents, type ExtractOptions } from './extract-events.ts';
export { mapArticle } from './map-article.ts';
export {
  reduceFindings,
  reduceShelf,
  type Extraction,
  type Reduced,
  type ReduceOptions,
  type ReduceStep,
} from './reduce-findings.ts';
export { readShelf, type OpenShelf, type Shelf } from './shelf.ts';
export {
  anchorQuote,
  countWords,
  foldText,
  hashBy,
  hashPassage,
  hashText,
  type FoldedText,
} from './cite/index.ts';
export {
  checkArticleSize,
  detectLanguage,
  isArticlePath,
  MOST_HTML_BYTES,
  readArticle,
  readDateText,
  ReadError,
  readRecord,
  type ReadResult,
} from './read/index.ts';
export { dateMention, tagTimes, type TagOptions, type TellingMode } from './time/index.ts';
