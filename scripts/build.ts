/** `npm run build`: the static pages in `dist/`, with the list of events in them for readers without scripts. */
import { build, type Plugin } from 'vite';
import { EMBED_MANIFEST } from './check-size.ts';
import { prerender } from './prerender.ts';

/**
 * The embed's parts are loaded by a plain `import()`. They import only what is there already and
 * bring no style files, so Vite's loader, 0.7 kB gzipped, would have nothing to do.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
};

/** In minified code lines are broken only inside templates of markup, for those who read the source. */
const oneLine: Plugin = {
  name: 'one-line',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(/\s*\n\s*/g, ' ');
  },
};

/**
 * What the page begins with and many of its later parts share too, as one file: as many small
 * ones, each compressed alone, it would weigh 4 kB more. Listed, because the faces of the layers
 * lead from the page's first file to everything.
 */
const SHARED = [
  /node_modules\/(?:svelte|clsx)|vite\/preload-helper|src\/model\/(?:time|quoted)/,
  /src\/timeline\/(?:bisect|bits|extent|filter|find|flight-path|fold|interval-index|item|metrics|moves|navigate|told-by|viewport)/,
  /src\/ui\/(?:state\/|behaviours\/(?:announce|flight)|(?:chart-|report-)?messages|number-words|keyboard)/,
  /src\/ui\/shapes\/(?:DisputeSign|Icon|MarkGlyph|SourceShape|Switch|dispute-sign|icons|mark-glyph|source-shape)/,
  /src\/app\/(?:open\/brought|place-filter|url-state|address|copy-text)/,
];
const isShared = (id: string) => SHARED.some((pattern) => pattern.test(id));

/** A page carries the names of all that it may load later, so they are short. */
const NAMES = {
  chunkFileNames: 'assets/[hash:6].js',
  assetFileNames: 'assets/[hash:6][extname]',
};

// Two builds into one folder: what the two pages share would else be cut into many small files,
// and neither would be rid of what only the other needs.
await build({
  logLevel: 'warn',
  build: {
    rolldownOptions: {
      input: 'index.html',
      output: {
        ...NAMES,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'shared', test: isShared, tags: ['$initial'] }],
        },
      },
    },
  },
});
await build({
  logLevel: 'warn',
  plugins: [plainImports, oneLine],
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    manifest: EMBED_MANIFEST,
    rolldownOptions: {
      input: 'embed.html',
      output: NAMES,
    },
  },
});
await prerender();
