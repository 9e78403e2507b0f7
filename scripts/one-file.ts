/** `npm run one-file -- data/events.json timeline.html`: a timeline that works from a disk, in an archive and by mail. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { parseDataset, type Dataset } from '../src/model/index.ts';
import { InputError, runCli, systemReason, UsageError, type Main } from './cli.ts';
import { oneFilePage } from './pages/one-file-page.ts';
import { listStyle, renderList, withoutStyles } from './pages/prerender.ts';
import { jsonLdFor } from './pages/publish-pages.ts';
import { writeWhole } from './write-file.ts';

const USAGE = `npm run one-file -- <dataset> <page>
  Writes a timeline with all that it needs into one HTML file: npm run one-file -- data/events.json timeline.html`;

/** Runs the command; 0 when the page is written. */
export const main: Main = async (argv, log) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { help: { type: 'boolean', short: 'h', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    log(USAGE);
    return 0;
  }
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0) throw new UsageError(USAGE);
  const dataset = await readDataset(from);
  const code = await selfContainedCode();
  const { head, body } = await renderList(dataset);
  const page = oneFilePage({
    dataset,
    code,
    list: withoutStyles(body),
    css: await listStyle(head),
    jsonLd: await jsonLdFor(dataset, ''),
  });
  await writeWhole(to, page);
  log(`${to}: ${dataset.events.length} events, ${Math.round(Buffer.byteLength(page) / 1000)} kB`);
  return 0;
};

/** @throws InputError when the file is no dataset, or one that is not whole: what is sent away is. */
async function readDataset(file: string): Promise<Dataset> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : systemReason(error);
    throw new InputError(`${file}: ${reason}; npm run extract writes datasets`);
  }
  const { dataset, problems } = parseDataset(json);
  const [first] = problems;
  if (first)
    throw new InputError(
      `${file}: ${first.path}: ${first.message}; npm run validate -- ${file} names all faults`,
    );
  return dataset;
}

/** The embed's script with everything that it would load later. */
async function selfContainedCode(): Promise<string> {
  const built = await build({
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/embed/one-file.ts',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [built].flat();
  const parts = output && 'output' in output ? output.output : [];
  const codes = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  if (codes.length !== 1) throw new Error(`expected one file of script, got ${codes.length}`);
  return codes.join('');
}

await runCli(import.meta, main);
