/**
 * What a page needs before it shows a timeline, asked for at once: the data, the
 * drawing that fits the screen, the fonts in which its labels are measured, the
 * language. Whoever waits for all of it draws once.
 */
import { loadHorizontalTimeline, loadVerticalTimeline } from '../ui/index.ts';
import { dataFile, DEFAULT_FILE } from './load/data-file.ts';
import { LanguageState } from './language/language.svelte.ts';
import {
  loadDataset,
  loadIndex,
  type DatasetEntry,
  type Fetch,
  type LoadResult,
} from './load/load-dataset.ts';

/** What a page begins with: what it shows, and what else the server offers, which its bar names. */
export type Opened = readonly [result: LoadResult, datasets: readonly DatasetEntry[]];

export interface Opening {
  /** The file that the page shows. */
  readonly file: string;
  readonly language: LanguageState;
  readonly data: Promise<LoadResult>;
  /** All of it, or null when it has not come within a tenth of a second. */
  readonly soon: Promise<Opened | null>;
  /** All that the server offers. */
  readonly datasets: Promise<readonly DatasetEntry[]>;
  /** Asks for the data once more. Never rejects. */
  readonly load: () => Promise<LoadResult>;
}

/** Begins with what the page's address asks for. */
export function openPage(fetch: Fetch): Opening {
  const { search } = location;
  const language = new LanguageState({ search, root: document.documentElement });
  const asked = dataFile(search, document.baseURI);
  const file = asked ?? DEFAULT_FILE;
  const load = async (): Promise<LoadResult> => {
    if (asked === null) {
      const name = new URLSearchParams(search).get('data') ?? '';
      return { ok: false, failure: { reason: 'notAllowed', file: name } };
    }
    const [result] = await Promise.all([loadDataset(file, fetch), drawingReady(), fontsReady()]);
    await language.speakOf(result.ok ? result.dataset.language : 'und');
    return result;
  };
  // What the built page tells machines is told of the dataset that opens by itself.
  if (file !== DEFAULT_FILE) document.querySelector('[type$=json]')?.remove();
  const [data, datasets] = [load(), loadIndex(fetch)];
  return { file, language, load, data, soon: within(Promise.all([data, datasets])), datasets };
}

const SOON_MS = 100;

/** What comes soon, or null: data that do are drawn at once, with nothing in their place before. */
export function within<T>(coming: Promise<T>): Promise<T | null> {
  return Promise.race([coming, new Promise<null>((resolve) => setTimeout(resolve, SOON_MS, null))]);
}

/** Whoever shows the drawing tells of one that does not come. */
async function drawingReady(): Promise<void> {
  await Promise.allSettled([innerWidth < 640 ? loadVerticalTimeline() : loadHorizontalTimeline()]);
}

const FONTS = ['420 15px Archivo', '640 13px Archivo', '480 44px Newsreader'];

async function fontsReady(): Promise<void> {
  if (!('fonts' in document)) return;
  const coming = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  // Those that came with the page are ready when they are asked for; the promise waits for a frame.
  if ([...document.fonts].every(({ status }) => status !== 'loading')) return;
  await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, 1500))]);
}
