/**
 * The embed for a harness of timelines, as a frame's own page and as an element of a plain one,
 * with the same events as records. Its script knows the files as if they had been there when it was
 * built: an editor's are.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKED_LENGTH } from '../../src/model/index.ts';
import { benchRecords, type BenchEvent } from './page-data.ts';

export const EMBEDS = ['ours-frame', 'ours-element'] as const;

/** Events per file, by its name. */
export type BenchFiles = ReadonlyMap<string, readonly BenchEvent[]>;

/** Puts both forms beside the page in `folder`, their adapters into `adapters`. */
export async function putEmbeds(
  { folder, adapters, published }: { folder: string; adapters: string; published: string },
  files: BenchFiles,
): Promise<void> {
  const hashes: string[] = [];
  await mkdir(path.join(folder, RECORDS, 'data'), { recursive: true });
  for (const [name, events] of files) {
    const text = JSON.stringify(benchRecords(events));
    hashes.push(hashOf(text));
    await writeFile(path.join(folder, RECORDS, 'data', name), text);
  }
  const known = hashOf(await readFile(published));
  const scripts = await scriptsOf(folder);
  for (const script of Object.values(scripts)) await teach(script, known, hashes);
  const frame = await readFile(path.join(folder, 'embed.html'), 'utf8');
  await writeFile(path.join(folder, 'bench-frame.html'), framePage(frame));
  await writeFile(path.join(folder, 'bench-element.html'), elementPage(scripts.element));
  for (const name of EMBEDS)
    await copyFile(path.join(import.meta.dirname, `${name}.mjs`), path.join(adapters, `${name}.mjs`)); // prettier-ignore
}

/** As a build keeps it of the data it has checked. */
function hashOf(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex').slice(0, CHECKED_LENGTH);
}

async function scriptsOf(folder: string): Promise<{ frame: string; element: string }> {
  const frame = /assets\/embed-[\w-]+\.js/.exec(await readFile(path.join(folder, 'embed.html'), 'utf8')); // prettier-ignore
  const element = (await readdir(folder)).find((name) => /^datelines-timeline-.+\.js$/.test(name));
  if (!frame || element === undefined) throw new Error(`no embed is built in ${folder}`);
  return { frame: path.join(folder, frame[0]), element: path.join(folder, element) };
}

/** Adds hashes to those that a script was built with. */
async function teach(script: string, known: string, hashes: readonly string[]): Promise<void> {
  const text = await readFile(script, 'utf8');
  // A minifier chooses the marks around a text.
  const quoted = new RegExp(`(["'\`])${known}\\1`);
  if (!quoted.test(text)) throw new Error(`${script} was built of another data/events.json`);
  await writeFile(script, text.replace(quoted, JSON.stringify([known, ...hashes]).slice(1, -1)));
}

/** The harness names its own file; the embed reads the records of it below its own folder. */
const RECORDS = 'records';
const FILE = "new URLSearchParams(location.search).get('data')";
/** Asks for it beside the script. */
const BESIDE = `<link rel="preload" as="fetch" crossorigin>
<script>document.querySelector('[as=fetch]').href = ${FILE};</script>`;

/** The frame's page as it is built, of the data in its address instead of its own. */
function framePage(built: string): string {
  const page = built.replace(/<link rel="preload" as="fetch"[^>]*>/, '');
  if (page === built) throw new Error('the frame does not ask for its data beside its script');
  return page.replace('<head>', `<head>${BESIDE}`);
}

/** As the guide says of a timeline that the page begins with: its data come with the page. */
function elementPage(script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="data:,">${BESIDE}<script type="module" src="./${path.basename(script)}"></script>
<datelines-timeline height="590"></datelines-timeline>
<script>document.querySelector('datelines-timeline').setAttribute('src', ${FILE});</script></html>
`;
}
