/**
 * Makes the product's style fit for a guest: what the embed imports as text
 * (`embed.css?inline`) names no page of its own. One source of colours and
 * sizes, whether they dress a page, a frame or a shadow root.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What a guest's root is called, whatever it hangs on. */
const ROOT = '.datelines';

/** What a page may set for a guest in it, and the token that it sets. */
export const HOOKS: Readonly<Record<string, string>> = {
  '--datelines-paper': '--paper',
  '--datelines-paper-2': '--paper-2',
  '--datelines-ink': '--ink',
  '--datelines-ink-2': '--ink-2',
  '--datelines-line': '--line',
  '--datelines-mark': '--mark',
  '--datelines-font': '--font-text',
  '--datelines-display-font': '--font-display',
};
/**
 * Families that come with the product's own page, and with no embed. A browser asks the system for
 * each that it does not know, one after the other and in vain, while a reader waits.
 */
const LEFT_AT_HOME = /(["'])(?:Archivo|Newsreader)\1,\s*/g;
const hookOf = new Map(Object.entries(HOOKS).map(([hook, token]) => [token, hook]));

/**
 * The style with the guest's root in the place of the page's, sizes in the
 * reader's own (`--rem`), `settled` tokens written out, without those that
 * nobody in `uses` names, and without families that come with the page alone.
 * Works on minified and on plain CSS.
 */
export function guestStyle(
  css: string,
  uses: (token: string) => boolean,
  settled: ReadonlyMap<string, string> = new Map(),
): string {
  return withoutUnused(
    writtenOut(css, settled)
      .replace(LEFT_AT_HOME, '')
      .replace(/:root\b/g, ROOT)
      .replace(/(^|[{},\s])(?:html|body)(?=\s*[{,])/g, `$1${ROOT}`)
      // A reader's own palette, in words, is left alone.
      .replace(/(--[\w-]+):\s*(["'#][^;}]*)/g, (definition, token: string, value: string) => {
        const hook = hookOf.get(token);
        return hook ? `${token}:var(${hook},${value})` : definition;
      })
      .replace(/(?<![\w.-]|--rem:\s*)(-?(?:\d*\.)?\d+)rem\b/g, 'calc($1*var(--rem))'),
    uses,
  );
}

/** The style without what a page may set: for a guest in a frame, which no page around it can style. */
export function withoutHooks(css: string): string {
  return css.replace(/var\(--datelines-[\w-]+,\s*([^()]*)\)/g, '$1');
}

/**
 * The tokens that have one value, whatever the reader's theme, palette and wish for motion; none
 * that a page may set, and none that the guest's `own` styles set anew.
 */
export function settledTokens(css: string, own = ''): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  const unsettled = new Set([...hookOf.keys(), ...definitionsIn(own).map(([token]) => token)]);
  for (const [token, value] of definitionsIn(css)) {
    if (settled.delete(token)) unsettled.add(token);
    else if (!unsettled.has(token)) settled.set(token, value);
  }
  return settled;
}

/** Each token and the value it is given, as often as it is given one. */
function definitionsIn(css: string): [token: string, value: string][] {
  const found = css.replace(/\/\*.*?\*\//gs, '').matchAll(/(--[\w-]+):\s*([^;{}]+)/g);
  return Array.from(found, ([, token = '', value = '']) => [token, value.trim()]);
}

/** The style with such tokens written out: their names and definitions would be twice the bytes. */
function writtenOut(css: string, settled: ReadonlyMap<string, string>): string {
  return css.replace(/var\((--[\w-]+)\)/g, (use, token: string) => settled.get(token) ?? use);
}

/** Without definitions of tokens that nobody uses, until none is left that only such ones used. */
function withoutUnused(css: string, uses: (token: string) => boolean): string {
  const isUsed = (token: string) => css.includes(`var(${token})`) || uses(token);
  const less = css.replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (definition, token: string) =>
    isUsed(token) ? definition : '',
  );
  return less === css ? css : withoutUnused(less, uses);
}

/** Texts of the files that may name a token. */
function sourcesIn(folders: readonly string[], kinds = /\.(ts|css)$/): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => kinds.test(name))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    .join('\n');
}

/** Vite's plugin for a build whose guests stand in frames alone; after `guestStyles`. */
export const framedStyles: Plugin = {
  name: 'datelines:framed-style',
  enforce: 'post',
  transform: (code, id) =>
    id.endsWith('.css?inline') ? { code: withoutHooks(code), map: null } : null,
};

/** Vite's plugin for styles in `folder` that are imported as text. */
export function guestStyles(folder = resolve('src/embed')): Plugin {
  const tokens = readFileSync(resolve('src/ui/tokens.css'), 'utf8');
  const settled = settledTokens(tokens, sourcesIn([folder], /\.css$/));
  let sources: string | undefined;
  return {
    name: 'datelines:guest-style',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(folder) || !id.endsWith('.css?inline')) return null;
      const css = /^export default (".*");?$/s.exec(code.trim())?.[1];
      if (css === undefined) this.error(`no text of a style in ${id}`);
      sources ??= writtenOut(sourcesIn([folder, resolve('src/ui/shapes')]), settled);
      const known = sources;
      // The colours of sources are named by their number.
      const uses = (token: string) =>
        /^--(src-|rem$)/.test(token) || known.includes(`var(${token}`);
      const style = guestStyle(JSON.parse(css) as string, uses, settled);
      return { code: `export default ${JSON.stringify(style)}`, map: null };
    },
  };
}
