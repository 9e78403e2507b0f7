/** Files → articles. */
export { isArticlePath, MOST_HTML_BYTES, readArticle, type ReadResult } from './read-article.ts';
export { ReadError } from './read-error.ts';
