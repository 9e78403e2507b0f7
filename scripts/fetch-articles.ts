/**
 * `npm run fetch`: downloads the articles that a manifest names into the folder of
 * articles, because their texts are not part of the project.
 *
 * What is there already is left alone, so that a broken run can simply be repeated;
 * each page is written whole or not at all.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isArticlePath, MOST_HTML_BYTES, readArticle } from '../src/extract/index.ts';
import { parseManifest, type ManifestEntry } from '../src/model/index.ts';
import { InputError, runCli, systemReason, UsageError, type Main } from './cli.ts';
import { createDownloader, type Page } from './articles/download.ts';
import { startProgress } from './progress.ts';
import { writeWhole } from './write-file.ts';

const USAGE = `npm run fetch -- [options]
  Downloads the articles a manifest names, once each, at a polite pace.
  --manifest F   the manifest (data/sources.json)
  --out D        folder of the articles (articles/)
  --again        download also what is there already
  --pause S      seconds between two requests to a site (2)
  --timeout S    seconds to wait for an answer (30)`;

const OPTIONS = {
  manifest: { type: 'string', default: 'data/sources.json' },
  out: { type: 'string', default: 'articles' },
  again: { type: 'boolean', default: false },
  pause: { type: 'string', default: '2' },
  timeout: { type: 'string', default: '30' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command; 0 when every article of the manifest that has an address is there. */
export const main: Main = async (argv, log) => {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (values.help) {
    log(USAGE);
    return 0;
  }
  const entries = await entriesOf(values.manifest);
  const wanted = entries.filter((entry) => values.again || !existsSync(fileOf(entry, values.out)));
  const downloader = createDownloader({
    timeoutMs: secondsOf('--timeout', values.timeout) * 1000,
    pauseMs: secondsOf('--pause', values.pause) * 1000,
    mostBytes: MOST_HTML_BYTES,
  });
  await mkdir(values.out, { recursive: true });
  const progress = startProgress({ total: wanted.length, unit: 'pages' });
  const faults: string[] = [];
  for (const [done, entry] of wanted.entries()) {
    progress.update(done, entry.url);
    try {
      const file = fileOf(entry, values.out);
      await writeWhole(file, await savedPage(await downloader.get(entry.url), file));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      faults.push(`${entry.id}: ${error.message} (${entry.url})`);
    }
  }
  progress.finish();
  faults.forEach(log);
  if (faults.length > 0)
    log(
      `Open what is missing in a browser and save it into ${values.out}/ under the file name the manifest gives, or <id>.html.`,
    );
  const there = entries.length - wanted.length;
  log(
    `${wanted.length - faults.length} downloaded, ${there} there already, ${faults.length} not to be had → ${values.out}/`,
  );
  return faults.length > 0 ? 1 : 0;
};

type LinkedEntry = ManifestEntry & { readonly url: string };

async function entriesOf(manifest: string): Promise<LinkedEntry[]> {
  let text: string;
  try {
    text = await readFile(manifest, 'utf8');
  } catch (error) {
    throw new InputError(`${manifest}: ${systemReason(error)}; name one with --manifest`);
  }
  const { sources } = parseManifest(text, manifest);
  return sources.filter((entry): entry is LinkedEntry => entry.url !== undefined);
}

function secondsOf(flag: string, text: string): number {
  const seconds = Number(text);
  if (text.trim() === '' || !(seconds >= 0 && seconds <= 3600))
    throw new UsageError(`${flag} takes seconds from 0 to 3600, not "${text}"`);
  return seconds;
}

function fileOf(entry: ManifestEntry, folder: string): string {
  return path.join(folder, entry.file ?? `${entry.id}.html`);
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/u;

/** What goes into the file: the page as it came, or its main text where the file is a .txt or .md. */
async function savedPage(page: Page, file: string): Promise<string | Uint8Array> {
  const isHtml = HTML.test(page.type);
  if (!isHtml && !/^text\/(?:plain|markdown|x-markdown)$/u.test(page.type))
    throw new InputError(`it is ${page.type || 'of no stated type'}, not an article`);
  if (!isArticlePath(file))
    throw new InputError(`the manifest names ${file}, which is none of .txt, .md and .html`);
  const bytes = inUtf8(page);
  // Read before it is kept: a page that is no article must not pass for one in the next extraction.
  const { article } = await readArticle(bytes, isHtml ? 'page.html' : 'page.txt');
  return isHtml && !/\.x?html?$/iu.test(file) ? `${article.text}\n` : bytes;
}

/** Where the server names the encoding: UTF-8 with a byte order mark, which outweighs what the page says of itself. */
function inUtf8({ bytes, charset }: Page): Uint8Array {
  if (charset === undefined) return bytes;
  try {
    return new TextEncoder().encode(`\uFEFF${new TextDecoder(charset).decode(bytes)}`);
  } catch {
    // An encoding nobody knows: the page's own word will have to do.
    return bytes;
  }
}

await runCli(import.meta, main);
