/**
 * `npm run picture -- <dataset> --out timeline.svg`: a timeline as a static picture. An SVG is
 * drawn without a browser and has the same bytes everywhere; a PNG is that SVG, photographed
 * by the browser that is at hand.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { loadDateLanguage, type Edtf } from '../src/model/index.ts';
import { drawPicture, LEAST_WIDTH, type Picture, type Theme } from '../src/picture/index.ts';
import { articleEnglish, loadArticleLanguage } from '../src/ui/plain.ts';
import { InputError, runCli, systemReason, UsageError, type Main } from './cli.ts';
import { findBrowser, launchOptions, NO_BROWSER } from './find-browser.ts';
import { readEvents } from './read-events.ts';
import { writeWhole } from './write-file.ts';

const USAGE = `npm run picture -- [dataset] --out <file.svg or file.png> [options]
  Draws a dataset (data/events.json) as a static picture, with the layout of the embed.
  --out F       where to; its ending tells the form
  --theme T     light or dark (light)
  --width W     px, at least ${LEAST_WIDTH} (680); from 672 time runs across, below that down
  --scale N     of a PNG: 1 or 2 pixels a px (1)
  --fold        folds quiet years away; time that runs down always does
  --language L  BCP 47 language of the words around (that of the dataset)
  --page URL    address of the timeline, to stand in the picture`;

const OPTIONS = {
  out: { type: 'string' },
  theme: { type: 'string', default: 'light' },
  width: { type: 'string', default: '680' },
  scale: { type: 'string', default: '1' },
  fold: { type: 'boolean' },
  language: { type: 'string' },
  page: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Wider than any page. */
const MOST_WIDTH = 4000;

/** Runs the command; 0 when the picture was written. */
export const main: Main = async (argv, log) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    log(USAGE);
    return 0;
  }
  if (positionals.length > 1) throw new UsageError(`name one dataset at a time\n${USAGE}`);
  const { out, theme, width, scale } = checked(values);
  const file = positionals[0] ?? 'data/events.json';
  const { dataset, report } = readEvents(await bytesOf(file), {
    name: path.basename(file),
    changed: '1970-01-01' as Edtf,
    language: 'en',
  });
  report.forEach((line) => {
    log(line);
  });
  const language = await loadArticleLanguage(values.language ?? dataset.language);
  await loadDateLanguage(dataset.language);
  const picture = drawPicture(dataset, {
    ...{ theme, width, page: values.page ?? null },
    language: language ?? articleEnglish,
    ...(values.fold !== undefined && { fold: values.fold }),
  });
  const isPng = path.extname(out).toLowerCase() === '.png';
  await writeWhole(out, isPng ? await photographed(picture, scale) : picture.svg);
  log(`${out}: ${picture.width * (isPng ? scale : 1)} × ${picture.height * (isPng ? scale : 1)} px, ${dataset.events.length} events`); // prettier-ignore
  return 0;
};

interface Asked {
  readonly out: string;
  readonly theme: Theme;
  readonly width: number;
  readonly scale: number;
}

function checked(values: {
  out?: string | undefined;
  theme: string;
  width: string;
  scale: string;
  page?: string | undefined;
}): Asked {
  const { out, theme, page } = values;
  if (out === undefined || !/\.(?:svg|png)$/iu.test(out))
    throw new UsageError(`say where to by --out, a file that ends in .svg or .png\n${USAGE}`);
  if (theme !== 'light' && theme !== 'dark')
    throw new UsageError(`--theme ${theme} is no theme; there are light and dark`);
  const [width, scale] = [Number(values.width), Number(values.scale)];
  if (!Number.isInteger(width) || width < LEAST_WIDTH || width > MOST_WIDTH)
    throw new UsageError(`--width ${values.width} is not from ${LEAST_WIDTH} to ${MOST_WIDTH}`);
  if (scale !== 1 && scale !== 2)
    throw new UsageError(`--scale ${values.scale} is neither 1 nor 2`);
  if (page !== undefined && !/^https?:\/\/\S+$/u.test(page))
    throw new UsageError(`--page ${page} is no http or https address`);
  return { out, theme, width, scale };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}; npm run extract writes it`);
  }
}

/** The picture as PNG. @throws InputError where there is no browser. */
async function photographed({ svg, width, height }: Picture, scale: number): Promise<Uint8Array> {
  const found = await findBrowser();
  if (!found) throw new InputError(`${NO_BROWSER}\nAn SVG needs none: --out with .svg`);
  const browser = await chromium.launch(launchOptions(found));
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    return await page.screenshot({ type: 'png' });
  } finally {
    await browser.close();
  }
}

await runCli(import.meta, main);
