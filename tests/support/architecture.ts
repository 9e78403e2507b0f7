/**
 * The architecture as data, and the checker that holds sources to it.
 *
 * It works on plain texts, so that it can be shown made-up sources that break each rule.
 */
import { posix } from 'node:path';
import { findImpurities } from './purity.ts';
import { importsOf, type ImportOf, type SourceText } from './imports.ts';

interface Layer {
  /** Layers of `src` that it may import, each by its `index.ts`. */
  layers: readonly string[];
  /** Layers whose face is another file than `index.ts`: what draws by Svelte stays out. */
  faces?: Readonly<Record<string, string>>;
  /** Of these layers, those that one folder of it alone may import. */
  within?: Readonly<Record<string, string>>;
  /** Packages that it may import. */
  packages: readonly string[];
  /** Nothing but its arguments may decide what it returns: no clock, chance, console, page or machine. */
  pure?: true;
}

/** Who may import whom. What is not listed is forbidden. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  'src/model': { layers: [], packages: ['zod'], pure: true },
  'src/extract': {
    layers: ['model'],
    packages: [
      '@mozilla/readability',
      '@noble/hashes',
      'chardet',
      'compromise',
      'linkedom',
      'mdast',
      'mdast-util-from-markdown',
      'pdfjs-dist',
      'wink-eng-lite-web-model',
      'wink-nlp',
      'yaml',
      'zod',
    ],
    pure: true,
  },
  'src/exchange': { layers: ['model'], packages: ['@noble/hashes'], pure: true },
  'src/timeline': { layers: ['model'], packages: [], pure: true },
  'src/tiles': { layers: ['model', 'timeline'], packages: [], pure: true },
  'src/ui': { layers: ['model', 'timeline', 'exchange'], packages: ['svelte'] },
  'src/app': {
    layers: ['model', 'timeline', 'ui', 'exchange', 'extract', 'picture', 'tiles'],
    packages: ['svelte', 'zod'],
  },
  'src/embed': { layers: ['model', 'timeline', 'ui'], packages: [], faces: { ui: 'plain.ts' } },
  // Draws what the embed draws, as a file.
  'src/picture': {
    layers: ['model', 'timeline', 'ui', 'embed'],
    packages: [],
    faces: { ui: 'plain.ts', embed: 'drawings.ts' },
    pure: true,
  },
  'src/prerender': { layers: ['model', 'ui'], packages: ['svelte'] },
  scripts: {
    layers: ['model', 'extract', 'exchange', 'picture', 'prerender', 'tiles', 'timeline', 'ui'],
    // Nothing is laid out by scripts, but what a layout costs is measured.
    within: { timeline: 'scripts/bench/' },
    // The words of reports, without what draws.
    faces: { ui: 'plain.ts' },
    // chrono-node is what the benchmark of dates runs beside.
    packages: ['node:', 'zod', 'yaml', 'vite', 'tsx', '@playwright/test', 'chrono-node'],
  },
};

/** Layers that a page loads only when the reader asks for them, by `import()`. */
const ON_DEMAND: readonly { from: string; to: string; within?: readonly string[] }[] = [
  { from: 'src/app', to: 'extract' },
  // What opens tiles is itself loaded on demand.
  { from: 'src/app', to: 'tiles', within: ['src/app/tiles/'] },
  // The desk on which a reader opens files and the dialog that makes embeds are themselves loaded on demand.
  { from: 'src/app', to: 'exchange', within: ['src/app/open/', 'src/app/embedding/'] },
  { from: 'src/ui', to: 'exchange' },
  { from: 'src/app', to: 'picture' },
];

/** Folders that know less than their layer does, and what else of it they may import. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  // What a sentence is made of, before anybody asks what it tells.
  'src/extract/grammar/': [
    'src/extract/entity/lexicon/',
    'src/extract/entity/fold-name.ts',
    'src/extract/remembered.ts',
  ],
};

const MOST_LINES = 300;
const NAMELESS = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/;
const ENDINGS = /\.(ts|mjs|svelte|css|json)(\?[a-z]+)?$/;

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS).find((layer) => path.startsWith(`${layer}/`));
}

/** The file a relative import names. */
function targetOf(path: string, { specifier }: ImportOf): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

function isAllowedPackage(specifier: string, packages: readonly string[]): boolean {
  return packages.some(
    (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

function innerFault(path: string, target: string): string | undefined {
  const folder = Object.keys(INNER).find((inner) => path.startsWith(inner));
  return !folder || [folder, ...INNER[folder]!].some((allowed) => target.startsWith(allowed))
    ? undefined
    : `${folder} may not import ${target}`;
}

function importFault(path: string, imported: ImportOf): string | undefined {
  const layer = layerOf(path);
  if (!layer) return undefined;
  const { specifier } = imported;
  const rule = LAYERS[layer]!;
  if (!specifier.startsWith('.')) {
    return isAllowedPackage(specifier, rule.packages)
      ? undefined
      : `${layer} may not import ${specifier}`;
  }
  if (!ENDINGS.test(specifier)) return `${specifier} needs its ending`;
  const target = targetOf(path, imported);
  const targetLayer = layerOf(target);
  if (target.endsWith('.css')) return undefined;
  if (targetLayer === layer) return innerFault(path, target);
  const name = targetLayer?.replace('src/', '');
  if (!name || !rule.layers.includes(name) || !path.startsWith(rule.within?.[name] ?? layer))
    return `${layer} may not import ${target}`;
  const face = `${targetLayer}/${rule.faces?.[name] ?? 'index.ts'}`;
  if (target !== face) return `import ${face}, not ${target}`;
  const lazy = ON_DEMAND.some(
    ({ from, to, within }) =>
      from === layer && to === name && !within?.some((folder) => path.startsWith(folder)),
  );
  if (lazy && imported.kind === 'static') return `load ${name} on demand, by import()`;
  return undefined;
}

/** Each ring of files that import one another, named from its first file in the alphabet. Types alone make no ring: they are gone when the code runs. */
function findCycles(files: readonly SourceText[]): string[] {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ specifier, kind }) => specifier.startsWith('.') && kind !== 'type')
        .map((imported) => targetOf(file.path, imported)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const from = trail.indexOf(path);
    if (from !== -1) {
      found.push([...trail.slice(from), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of [...graph.keys()].sort()) visit(path, []);
  return found;
}

function fileFaults(file: SourceText): string[] {
  const faults: string[] = [];
  const lines = file.text.trimEnd().split('\n').length;
  if (lines > MOST_LINES) faults.push(`has ${lines} lines; ${MOST_LINES} are the most`);
  if (NAMELESS.test(file.path)) faults.push('has a name that says nothing');
  const layer = layerOf(file.path);
  if (layer && LAYERS[layer]!.pure) faults.push(...findImpurities(file));
  return faults;
}

/** Everything in `files` that breaks the architecture, as "path: what is wrong"; empty where all is well. */
export function findFaults(files: readonly SourceText[]): string[] {
  const faults = files.flatMap((file) =>
    [
      ...fileFaults(file),
      ...importsOf(file)
        .map((imported) => importFault(file.path, imported))
        .filter((fault) => fault !== undefined),
    ].map((fault) => `${file.path}: ${fault}`),
  );
  return [...faults, ...findCycles(files).map((cycle) => `cycle: ${cycle}`)];
}
