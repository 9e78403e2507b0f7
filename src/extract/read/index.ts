/** Files → articles. */
export { checkArticleSize, isArticlePath, MOST_HTML_BYTES } from './article-format.ts';
export { readDateText } from './date-text.ts';
export { furnitureNote, type ReadResult } from './describe-article.ts';
export { blocksOf, repeatedFurniture } from './furniture/repeated.ts';
export { detectLanguage } from './language.ts';
export { readArticle, readRecord } from './read-article.ts';
export { ReadError } from './read-error.ts';
