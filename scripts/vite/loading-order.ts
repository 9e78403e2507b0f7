/**
 * The order in which a built page loads: what it will need is named in its head, so that nothing
 * waits for the script that would ask for it. Only links and scripts of the page's own site, which
 * any content security policy that lets the page run allows.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { compileWhole } from './compile-whole.ts';

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
  /** Parts that the first module asks for, where the address calls for one: their files are told by its tag, as `data-` and their name here. */
  readonly perhaps: Readonly<Record<string, string>>;
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

function chunkOf(bundle: Bundle, part: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && (file.name === part || file.facadeModuleId?.endsWith(`/${part}`)))
      return file;
  throw new Error(`not in the bundle: ${part}`);
}

/** What the page's own script imports, itself included. */
function filesOfPage(bundle: Bundle): Set<string> {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.facadeModuleId?.endsWith('.html'))
      return filesOf(bundle, file);
  return new Set();
}

/**
 * What the head of a page is to name besides what its own script imports.
 * @throws when the bundle does not have a part: what nobody preloads comes late without a word.
 */
export function earlyTags(bundle: Bundle, order: LoadingOrder): HtmlTagDescriptor[] {
  const { first, parts, perhaps } = order;
  const known = filesOfPage(bundle);
  const asked = Object.entries(perhaps).map(([name, part]) => {
    const files = [...filesOf(bundle, chunkOf(bundle, part))].filter((file) => !known.has(file));
    return [`data-${name}`, files.map((file) => `./${file}`).join(' ')] as const;
  });
  // Before the fonts: a browser has six requests at a time under way, and the data wait for this one.
  const begin: HtmlTagDescriptor = {
    tag: 'script',
    attrs: {
      type: 'module',
      async: true,
      crossorigin: true,
      fetchpriority: 'high',
      src: `./${chunkOf(bundle, first).fileName}`,
      ...Object.fromEntries(asked),
    },
    injectTo: 'head-prepend',
  };
  const screens = new Map<string, string[]>();
  for (const { part, media } of parts)
    for (const file of filesOf(bundle, chunkOf(bundle, part)))
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

/** Marks the scripts that a page begins with: nearly all in them is called before it is first seen. */
export function markWhole(bundle: Bundle, { parts, perhaps }: LoadingOrder): void {
  const files = filesOfPage(bundle);
  for (const part of [...parts.map((early) => early.part), ...Object.values(perhaps)])
    for (const file of filesOf(bundle, chunkOf(bundle, part))) files.add(file);
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') compileWhole(chunk);
  }
}

/** Vite's plugin for a page with relative addresses. */
export function loadingOrder(order: LoadingOrder): Plugin {
  return {
    name: 'datelines:loading-order',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        markWhole(bundle, order);
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => (bundle ? earlyTags(bundle, order) : []),
    },
  };
}
