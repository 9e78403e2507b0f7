/**
 * `npm start [-- folders or files…]`: from articles to a timeline, in one go.
 *
 * Extracts what is named, or what lies in `articles/`, or the samples where there is nothing, into
 * `data/local.json`, and serves the explorer: on the first story with the new dataset one click
 * away, or on the new dataset itself where articles were named. `data/events.json` is not touched.
 */
import { rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { createServer } from 'vite';
import { exitCodeOf, InputError, runCli, UsageError, type Log, type Main } from './cli.ts';
import { main as extract } from './extract-events.ts';
import { findArticles } from './articles/find-articles.ts';
import { freePort, isFree } from './free-port.ts';

const LOCAL = 'data/local.json';
const HOST = '127.0.0.1';
const FIRST_PORT = 4310;

async function defaultFolder(): Promise<string> {
  try {
    await findArticles(['articles']);
    return 'articles';
  } catch {
    return 'samples';
  }
}

/** Extracts into `data/local.json`; tells why where that cannot be done, and resolves with whether it was. */
async function extractLocal(args: readonly string[], log: Log): Promise<boolean> {
  // What an earlier start left there must not pass for the result of this one.
  rmSync(LOCAL, { force: true });
  if ((await exitCodeOf(extract, [...args, '--out', LOCAL], log)) === 0) return true;
  log('So there is no new dataset; the first story is shown all the same.');
  return false;
}

/** The port to serve on: the one PORT names, or the first free one. */
async function choosePort(asked: string | undefined): Promise<number> {
  if (!asked) return freePort(FIRST_PORT);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UsageError(`PORT is ${asked}; it must be a number from 1 to 65535`);
  }
  if (!(await isFree(port))) throw new InputError(`port ${port} is taken; PORT can name another`);
  return port;
}

/** Serves the explorer until the process is told to end. */
async function serve(port: number): Promise<void> {
  const server = await createServer({
    logLevel: 'warn',
    clearScreen: false,
    server: { host: HOST, port, strictPort: true },
  });
  await server.listen();
  const end = () => {
    void server.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}

/** Runs the command: resolves with 0 once the page is served, which goes on until Ctrl-C. */
export const main: Main = async (argv, log) => {
  const port = await choosePort(process.env.PORT);
  const args = argv.length > 0 ? argv : [await defaultFolder()];
  log(`Extracting events from ${args.join(' ')} …`);
  const isExtracted = await extractLocal(args, log);
  // The page may show their passages in context: the plugin of the datasets reads them when asked.
  process.env.DATELINES_ARTICLES = args.filter((arg) => !arg.startsWith('-')).join(delimiter);
  await serve(port);
  const home = `http://${HOST}:${port}/`;
  const local = `${home}?data=${LOCAL}`;
  const opensLocal = isExtracted && argv.length > 0;
  const lines = [
    `Datelines is at ${opensLocal ? local : home}`,
    ...(isExtracted && !opensLocal ? [`The dataset just made is at ${local}`] : []),
    ...(opensLocal ? [`The first story is at ${home}`] : []),
    'Ctrl-C ends it.',
  ];
  console.log(`\n${lines.join('\n')}`);
  return 0;
};

await runCli(import.meta, main);
