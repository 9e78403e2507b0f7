/**
 * `npm start [-- folder or files…]`: from articles to a timeline, in one go.
 *
 * Extracts what lies in `articles/` (in `samples/` where there is nothing), or what is named, into
 * `data/local.json`, and serves the explorer: on the first story, with the new dataset one click
 * away; on the new dataset itself where articles were named. `data/events.json` is never touched.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createServer } from 'vite';
import { main as extract } from './extract-events.ts';
import { freePort } from './free-port.ts';

const ROOT = join(import.meta.dirname, '..');
const LOCAL = 'data/local.json';
const FIRST_PORT = 4310;

const say = (line: string) => process.stderr.write(`${line}\n`);

function holdsArticles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => /\.(txt|html?|md)$/i.test(name));
}

/** Extracts into `data/local.json`; says why where that is not possible, and resolves with whether it was. */
async function extractLocal(paths: readonly string[]): Promise<boolean> {
  // What an earlier start left there must not pass for the result of this one.
  rmSync(join(ROOT, LOCAL), { force: true });
  try {
    const code = await extract([...paths, '--out', LOCAL], say);
    if (code === 0) return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  say('No dataset could be made of that; the first story is shown all the same.');
  return false;
}

function portAsked(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is set to ${text}, which is no port`);
}

async function serve(port: number): Promise<void> {
  const server = await createServer({
    root: ROOT,
    logLevel: 'warn',
    clearScreen: false,
    server: { host: '127.0.0.1', port, strictPort: true },
  });
  await server.listen();
  let isClosing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isClosing) return;
      isClosing = true;
      void server.close().then(() => process.exit(0));
    });
  }
}

const named = process.argv.slice(2);
const paths =
  named.length > 0 ? named : [holdsArticles(join(ROOT, 'articles')) ? 'articles' : 'samples'];

say(
  `Extracting events from ${paths.map((path) => relative(ROOT, resolve(path)) || '.').join(', ')} …`,
);
const isExtracted = await extractLocal(paths);
const port = portAsked(process.env.PORT) ?? (await freePort(FIRST_PORT));
await serve(port);
const opensLocal = isExtracted && named.length > 0;
say('');
console.log(`Datelines: http://127.0.0.1:${port}/${opensLocal ? `?data=${LOCAL}` : ''}`);
if (isExtracted && !opensLocal)
  say(`The dataset just made: http://127.0.0.1:${port}/?data=${LOCAL}`);
say('Ctrl-C ends it.');
