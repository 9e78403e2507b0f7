/**
 * A timeline as one HTML file: script, style, data and the list of events for
 * readers without scripts. It works from a disk, in an archive and by mail.
 *
 * Its own policy allows its own script and style and nothing else, so that
 * whatever may be in the data, nothing else runs and nobody is asked.
 */
import { createHash } from 'node:crypto';
import type { Dataset } from '../../src/model/index.ts';

export interface OneFileParts {
  readonly dataset: Dataset;
  /** The script, self-contained. */
  readonly code: string;
  /** Markup of the list of events, and its style. */
  readonly list: string;
  readonly css: string;
  /** What search engines read of it: a data block, as markup. */
  readonly jsonLd: string;
}

/** JSON that may stand in a page: no `<` closes or opens anything in it. */
export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * Code that may stand in a page.
 * @throws when it holds what would open a comment or a script in markup: only a change of the build can mend that.
 */
export function codeInPage(code: string): string {
  if (/<!--|<script/i.test(code)) throw new Error('the script holds markup that a page would read');
  return code.replace(/<\/(?=script)/gi, '<\\/');
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const textOf = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');

/** The page. */
export function oneFilePage({ dataset, code, list, css, jsonLd }: OneFileParts): string {
  const script = codeInPage(code);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(css)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${textOf(dataset.language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${textOf(dataset.title)}</title>
    <link rel="icon" href="data:," />
    <style>${css}</style>
    ${jsonLd}
  </head>
  <body>
    <div id="embed">${list}</div>
    <script type="application/json" id="data">${jsonInPage(dataset)}</script>
    <script>${script}</script>
  </body>
</html>
`;
}
