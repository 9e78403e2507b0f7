/**
 * The order in which a built page loads: what it will need is named in its head, so that nothing
 * waits for the script that would ask for it. Only links and scripts of the page's own site, which
 * any content security policy that lets the page run allows.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** A part that comes with the page on some screens: the name of its chunk or the module it begins with. */
export interface EarlyPart {
  readonly part: string;
  /** Screens that have it. */
  readonly media: string;
}

export interface LoadingOrder {
  /** The module that runs before all else, as soon as it is there: one of the build's entries. */
  readonly first: string;
  readonly parts: readonly EarlyPart[];
}

type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

/** Chunks that a chunk imports without being asked, itself included, and their styles. */
export function filesOf(bundle: Bundle, chunk: Rolldown.OutputChunk): Set<string> {
  const files = new Set<string>();
  const visit = ({ fileName, imports, viteMetadata }: Rolldown.OutputChunk) => {
    if (files.has(fileName)) return;
    files.add(fileName);
    for (const css of viteMetadata?.importedCss ?? []) files.add(css);
    for (const name of imports) {
      const next = bundle[name];
      if (next?.type === 'chunk') visit(next);
    }
  };
  visit(chunk);
  return files;
}

/**
 * What the head of a page is to name besides what its own script imports.
 * @throws when the bundle does not have a part: what nobody preloads comes late without a word.
 */
export function earlyTags(bundle: Bundle, { first, parts }: LoadingOrder): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const chunkOf = (part: string) => {
    const found = chunks.find(
      (chunk) => chunk.name === part || chunk.facadeModuleId?.endsWith(`/${part}`),
    );
    if (!found) throw new Error(`not in the bundle: ${part}`);
    return found;
  };
  const page = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('.html'));
  const known = page ? filesOf(bundle, page) : new Set<string>();
  const begin: HtmlTagDescriptor = {
    tag: 'script',
    attrs: {
      type: 'module',
      async: true,
      crossorigin: true,
      fetchpriority: 'high',
      src: `./${chunkOf(first).fileName}`,
    },
    injectTo: 'head',
  };
  const screens = new Map<string, string[]>();
  for (const { part, media } of parts)
    for (const file of filesOf(bundle, chunkOf(part)))
      if (!known.has(file)) screens.set(file, [...(screens.get(file) ?? []), media]);
  const preloads = [...screens].map(([file, media]): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: {
      ...(file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }),
      crossorigin: true,
      // What every screen has needs no condition.
      ...(media.length < parts.length && { media: media.join(', ') }),
      href: `./${file}`,
    },
    injectTo: 'head',
  }));
  return [begin, ...preloads];
}

/** Vite's plugin for a page with relative addresses. */
export function loadingOrder(order: LoadingOrder): Plugin {
  return {
    name: 'datelines:loading-order',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => (bundle ? earlyTags(bundle, order) : []),
    },
  };
}
