/**
 * Brings the datasets of `data/` to the page: served as they are in development, emitted on build.
 *
 * Under the development server alone, `data/texts/<sha256>` gives the text of an article that is
 * at hand, so that the page can show a passage in its context. Nothing of that is ever built.
 *
 * `data/index.json` is made here: the list of datasets that the page can open. A dataset is never
 * imported, so it can be exchanged without building again.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, delimiter, join, resolve } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { CHECKED_LENGTH, parseDataset } from '../../src/model/index.ts';

/** One dataset the reader can open, as `data/index.json` lists it. */
export interface DatasetEntry {
  /** Address relative to the page. */
  file: string;
  title: string;
  events: number;
}

/** Published with the page. */
const PUBLISHED = ['events.json', 'samples.json'];
/** Made by `npm start` from the articles of whoever runs it: served to them, never published. */
const LOCAL = 'local.json';

/** Title and size of a dataset; undefined where there is none. One that cannot be read is listed by its name. */
async function describe(folder: string, name: string): Promise<DatasetEntry | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
  const file = `data/${name}`;
  try {
    const { title, events } = JSON.parse(text) as { title?: string; events?: unknown[] };
    // It may bear the title of another one: the samples, extracted anew.
    const mark = name === LOCAL ? ' (extracted here)' : '';
    return { file, title: `${title ?? name}${mark}`, events: events?.length ?? 0 };
  } catch {
    return { file, title: name, events: 0 };
  }
}

/** The text of `data/index.json` for those of `names` that exist, in their order. */
export async function datasetIndex(folder: string, names: readonly string[]): Promise<string> {
  const found = await Promise.all(names.map((name) => describe(folder, name)));
  return `${JSON.stringify(
    found.filter((entry) => entry !== undefined),
    null,
    2,
  )}\n`;
}

/**
 * Checks the datasets that will be published, and gives the hashes by which the page will know them.
 * @throws when one of them has a fault: what is published is whole.
 */
export async function checkedHashes(folder: string, names = PUBLISHED): Promise<string[]> {
  const hashes: string[] = [];
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (!bytes) continue;
    const { problems } = parseDataset(JSON.parse(bytes.toString('utf8')));
    const [first] = problems;
    if (first) throw new Error(`data/${name} cannot be published: ${first.path}: ${first.message}`);
    hashes.push(createHash('sha256').update(bytes).digest('hex').slice(0, CHECKED_LENGTH));
  }
  return hashes;
}

/** Where articles lie that may be at hand; `npm start` adds those it was given. */
const ARTICLES = ['articles', 'samples'];

/**
 * Answers requests for the texts of articles. The reader of articles is loaded, and the
 * articles are read, when the first text is asked for.
 */
export function serveTexts(
  server: Pick<ViteDevServer, 'ssrLoadModule'>,
): Connect.NextHandleFunction {
  let texts: Promise<ReadonlyMap<string, string>> | undefined;
  const load = async () => {
    const reader = (await server.ssrLoadModule('/scripts/articles/texts.ts')) as {
      articleTexts: (folders: readonly string[]) => Promise<ReadonlyMap<string, string>>;
    };
    const named = process.env.DATELINES_ARTICLES?.split(delimiter) ?? [];
    return reader.articleTexts([...named, ...ARTICLES]);
  };
  return (request, response, next) => {
    const hash = /^\/data\/texts\/([0-9a-f]{64})$/.exec(request.originalUrl ?? '')?.[1];
    if (!hash) {
      next();
      return;
    }
    texts ??= load();
    texts.then(
      (all) => {
        const text = all.get(hash);
        response.statusCode = text === undefined ? 404 : 200;
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        response.end(text);
      },
      () => {
        texts = undefined;
        response.statusCode = 500;
        response.end();
      },
    );
  };
}

/** Vite's plugin for the datasets in `folder`. */
export function datasets(folder = resolve('data')): Plugin {
  const read = (name: string) =>
    name === 'index.json'
      ? datasetIndex(folder, [...PUBLISHED, LOCAL])
      : readFile(join(folder, name), 'utf8');

  const serve: Connect.NextHandleFunction = (request, response, next) => {
    // Only plain requests: `?import` and the like are Vite asking for a module.
    const name = /^\/data\/([\w-]+\.json)$/.exec(request.originalUrl ?? '')?.[1];
    if (!name) {
      next();
      return;
    }
    read(name).then(
      (text) => {
        response.setHeader('content-type', 'application/json');
        response.setHeader('cache-control', 'no-store');
        response.end(text);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  };

  return {
    name: 'datelines:datasets',
    config: async (_config, { command, isPreview }) =>
      command === 'build' && !isPreview
        ? { define: { __CHECKED_DATASETS__: JSON.stringify(await checkedHashes(folder)) } }
        : {},
    configureServer(server) {
      const reload = (changed: string) => {
        if (resolve(changed).startsWith(folder) && changed.endsWith('.json')) {
          server.ws.send({ type: 'full-reload' });
        }
      };
      server.watcher.on('change', reload).on('add', reload);
      server.middlewares.use(serve);
      server.middlewares.use(serveTexts(server));
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const source = await datasetIndex(folder, PUBLISHED);
      this.emitFile({ type: 'asset', fileName: 'data/index.json', source });
      for (const { file } of JSON.parse(source) as DatasetEntry[]) {
        const text = await readFile(join(folder, basename(file)), 'utf8');
        this.emitFile({ type: 'asset', fileName: file, source: text });
      }
    },
  };
}
