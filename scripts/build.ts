/**
 * `npm run build`: the static pages in `dist/`, with the list of events in them for readers without
 * scripts. `npm run build -- --site https://news.example/timelines/` says where they will be,
 * `--out <folder>` puts them elsewhere.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'vite';
import { ELEMENT_MANIFEST, EMBED_MANIFEST, MANIFEST } from './check-size.ts';
import { runCli, UsageError, type Main } from './cli.ts';
import { publishElement } from './pages/element-script.ts';
import { publishPages } from './pages/publish-pages.ts';
import { siteAddress } from './pages/site-address.ts';
import { entriesWhole } from './vite/compile-whole.ts';
import { framedStyles } from './vite/guest-style.ts';
import type { PinnedScript } from './vite/host-script.ts';
import { loadingOrder } from './vite/loading-order.ts';
import { shortNamesPlugin } from './vite/short-names.ts';
import {
  namesAfter,
  namesAtHome,
  oneLine,
  plainImports,
  SMALLEST,
  SMALLEST_EMBED,
} from './vite/smallest.ts';

/**
 * The page's own script, what its later parts share with it, and what both ways of drawing need, as
 * one file with one style: as many small ones, each asked for and compressed alone, it would come
 * later and weigh 4 kB more. Listed, because the faces of the layers lead from the page's first file
 * to everything.
 */
const SHARED = [
  /index\.html$|src\/(?:timeline|ui)\/index\.ts$/,
  /src\/app\/(?:[a-z]+\/)?(?:main|App|DatasetLinks|Explorer|Find|FoldSwitch|frame|Headline|language|LanguageSwitch|load-dataset|opening|page-sizes|theme|TopBar|ViewSwitch|when-idle)\.|src\/.+\/\w+\.css$/,
  /src\/(?:model\/open-dataset|ui\/(?:bar-messages|behaviours\/(?:measure-text|sha256)|shapes\/(?:MarkKey|Wordmark)))/,
  // Style of the chart that runs across: a phone has it, too, and no screen waits for it twice.
  /src\/ui\/horizontal\/.+type=style/,
  /node_modules\/(?:svelte|clsx)|vite\/preload-helper|src\/model\/(?:time|quoted)/,
  /src\/timeline\/(?:events\/(?:bisect|collection|event-store|extent|filter|find|interval-index|item|muted|navigate|told-by)|time\/(?:flight-path|fold|moves|viewport)|metrics)/,
  /src\/timeline\/(?:bundle|geometry|labels\/(?:candidates|label-text|line-break)|mark|minimap|time\/(?:calendar-interval|scale|tick-steps|ticks))\.ts/,
  /src\/ui\/(?:state\/|behaviours\/(?:announce|brush|flight|focus-event|gestures|inertia|long-press|wheel)|(?:chart-|report-)?messages|number-words|keyboard)/,
  /src\/ui\/(?:horizontal\/(?:geometry|Minimap)|shapes\/(?:DisputeSign|Icon|MarkGlyph|SourceShape|Switch|dispute-sign|icons|mark-glyph|source-shape))/,
  /src\/ui\/languages\/(?:languages|date-locale)/,
  /src\/app\/(?:open\/brought|address\/)/,
];
/** Named by the above, but for those who ask: the check of a date, other calendars and languages. */
const ASKED_FOR = /src\/model\/time\/(?:edtf\.ts|solar-hijri|words\/(?:ar|es|fa))/;
/** Reading columns and asking them, in two layers, with what else only these begin with. */
const isColumns =
  /src\/(?:model|timeline)\/columns\/|src\/timeline\/events\/(?:bits|facets|telling)\.ts|src\/model\/time\/(?:compare|value)/;
const isShared = (id: string) => SHARED.some((pattern) => pattern.test(id)) && !ASKED_FOR.test(id);

/** The bundler's helper of 0.2 kB is a file of its own: it stands where it is used instead, which costs less than to ask for it. */
const helperInPlace: Plugin = {
  name: 'helper-in-place',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const helper = chunks.find(({ name }) => name === 'rolldown-runtime');
    const parts = helper && /^(.+)export\{([\w$]+)(?: as ([\w$]+))?\};?\s*$/s.exec(helper.code);
    if (!parts) throw new Error('the helper of the bundler is not as it was');
    const [, code = '', own = '', exported = own] = parts;
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(
        /import\{([\w$]+)(?: as ([\w$]+))?\}from"\.\/([^"]+)";/g,
        (whole, from: string, name: string | undefined, file: string) =>
          from === exported && helper.fileName.endsWith(`/${file}`)
            ? `const ${name ?? from}=(()=>{${code}return ${own}})();`
            : whole,
      );
      chunk.imports = chunk.imports.filter((name) => name !== helper.fileName);
    }
    const left = chunks.find(
      (chunk) => chunk !== helper && chunk.code.includes(basename(helper.fileName)),
    );
    if (left) throw new Error(`${left.fileName} asks for the helper in another way`);
    Reflect.deleteProperty(bundle, helper.fileName);
  },
};

/** What a page has from its beginning: later parts need not have it preloaded, so its names are not listed with each. */
const initial = new Set<string>();
const noteInitial: Plugin = {
  name: 'note-initial',
  generateBundle(_, bundle) {
    const note = (name: string) => {
      const file = bundle[name];
      if (file?.type !== 'chunk' || initial.has(name)) return;
      initial.add(name);
      file.viteMetadata?.importedCss.forEach((css) => initial.add(css));
      file.imports.forEach(note);
    };
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.isEntry) note(file.fileName);
  },
};

/** The drawing comes with the page, not after it; which one, the width decides, as in the page's frame. */
const EARLY = loadingOrder({
  first: 'src/app/begin.ts',
  parts: [
    { part: 'across', media: '(min-width: 640px)' },
    { part: 'src/ui/vertical/VerticalTimeline.svelte', media: '(width < 640px)' },
  ],
  perhaps: { columns: 'columns', tiles: 'src/app/tiles/open-tiles.ts' },
});

/** A page carries the names of all that it may load later, so they are short. */
const NAMES = {
  chunkFileNames: 'assets/[hash:7].js',
  assetFileNames: 'assets/[hash:7][extname]',
};

const ELEMENT = 'src/embed/element.ts';

const NO_SITE = `dist/ works from any path. Editors that ask for oEmbed get a frame once you say where it will be:
  npm run build -- --site https://news.example/timelines/`;

export interface EmbedBuild {
  readonly outDir: string;
  /** Besides those of every build. */
  readonly plugins?: readonly Plugin[];
}

/** The embed in one of its forms: one file for all that is seen, and what is loaded later. */
const buildEmbed = (
  input: string,
  { outDir, plugins = [], manifest, fileName }: EmbedBuild & { manifest: string; fileName: string },
) =>
  build({
    logLevel: 'warn',
    plugins: [
      ...plugins,
      ...[plainImports, shortNamesPlugin(), namesAfter, namesAtHome, oneLine, entriesWhole],
    ],
    build: {
      outDir,
      // The first one clears the folder.
      emptyOutDir: input === ELEMENT,
      copyPublicDir: false,
      modulePreload: false,
      manifest,
      ...SMALLEST_EMBED,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'allow-extension',
        output: {
          ...NAMES,
          entryFileNames: fileName,
          codeSplitting: { groups: [{ name: 'seen', tags: ['$initial'] }] },
        },
      },
    },
  });

/** `<datelines-timeline>`, in a folder that is emptied first; gives its script. */
export async function buildElement(wish: EmbedBuild): Promise<PinnedScript> {
  const fileName = 'datelines-timeline-[hash].js';
  await buildEmbed(ELEMENT, { ...wish, manifest: ELEMENT_MANIFEST, fileName });
  return publishElement(wish.outDir);
}

/** `embed.html`, beside what is there. */
export async function buildFrame(wish: EmbedBuild): Promise<void> {
  const fileName = 'assets/embed-[hash].js';
  const plugins = [...(wish.plugins ?? []), framedStyles];
  await buildEmbed('embed.html', { ...wish, plugins, manifest: EMBED_MANIFEST, fileName });
}

/** The page of the explorer, which gives the element's script away. */
const buildExplorer = (outDir: string, element: PinnedScript) =>
  build({
    logLevel: 'warn',
    define: { __ELEMENT_SCRIPT__: JSON.stringify(element) },
    plugins: [namesAfter, helperInPlace, noteInitial, EARLY],
    build: {
      outDir,
      emptyOutDir: false,
      ...SMALLEST,
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, names, { hostType }) =>
          hostType === 'html' ? names : names.filter((name) => !initial.has(name)),
      },
      rolldownOptions: {
        input: ['index.html', 'src/app/begin.ts'],
        output: {
          ...NAMES,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'columns', test: isColumns },
              { name: 'shared', test: isShared },
            ],
          },
        },
      },
    },
  });

/** The pages without what stands in them for readers without scripts. */
async function buildPages(outDir: string): Promise<void> {
  // Three builds into one folder: what they share would else be cut into many small files, and none
  // would be rid of what only another needs.
  await buildExplorer(outDir, await buildElement({ outDir }));
  await buildFrame({ outDir });
}

/**
 * The folder to build into, which is emptied first.
 * @throws UsageError for one that holds anything but an earlier build.
 */
function folderFor(out: string): string {
  const folder = resolve(out);
  const isOurs = !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, MANIFEST)); // prettier-ignore
  if (!isOurs) throw new UsageError(`--out ${out} holds something else; name a new folder`);
  return folder;
}

/** Runs the command; 0 when the pages are whole. */
export const main: Main = async (argv, log) => {
  const { values } = parseArgs({
    args: [...argv],
    options: { site: { type: 'string' }, out: { type: 'string', default: 'dist' } },
  });
  const site = siteAddress(values.site, process.env);
  // An interrupted build leaves no manifest in the usual folder, which is ours whatever it holds.
  const dist = values.out === 'dist' ? resolve('dist') : folderFor(values.out);
  await buildPages(dist);
  await publishPages({ dist, site });
  if (site === null) log(NO_SITE);
  return 0;
};

await runCli(import.meta, main);
