/** Files → articles. */
export { checkArticleSize, isArticlePath, MOST_HTML_BYTES } from './article-format.ts';
export type { ReadResult } from './describe-article.ts';
export { readArticle, readRecord } from './read-article.ts';
export { ReadError } from './read-error.ts';
