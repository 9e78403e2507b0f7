/**
 * The data an embed shows: one JSON file beside it, of records or of columns, fetched and checked. Events
 * that cannot be shown are left out and counted; what fails altogether comes
 * back as a sentence for the reader, in whichever language the embed speaks.
 */
import { openDataset, type Dataset } from '../model/index.ts';
import { sha256, type EmbedMessages, type EmbedTrouble } from '../ui/plain.ts';

export interface EmbedOptions {
  /** File relative to the embed's own address. */
  readonly file: string;
  readonly theme: 'light' | 'dark' | null;
  /** Null leaves it to the language. */
  readonly direction: 'ltr' | 'rtl' | null;
  /** Whether the key of sources is shown. */
  readonly key: boolean;
  /** Whether the reader may zoom. */
  readonly zoom: boolean;
}

export const DEFAULT_FILE = 'data/events.json';

/**
 * The options in the embed's address. `data` may name a JSON file below the
 * embed's own folder and nothing else, so that no link can put foreign words
 * under this site's name; null when it names something else.
 */
export function embedOptions(address: string): EmbedOptions | null {
  const { searchParams } = new URL(address);
  const theme = oneOf(['light', 'dark'], searchParams.get('theme'));
  const direction = oneOf(['ltr', 'rtl'], searchParams.get('dir'));
  const file = searchParams.get('data') ?? DEFAULT_FILE;
  const home = new URL('.', address);
  const isPlain = !/^[a-z][a-z\d+.-]*:|^[/\\]|[\\?#]/i.test(file) && file.endsWith('.json');
  const url = isPlain ? new URL(file, home) : null;
  const isBelow = url?.origin === home.origin && url.pathname.startsWith(home.pathname);
  const isOn = (name: string) => searchParams.get(name) !== '0';
  return isBelow ? { file, theme, direction, key: isOn('key'), zoom: isOn('zoom') } : null;
}

function oneOf<T extends string>(known: readonly T[], asked: string | null): T | null {
  return known.find((value) => value === asked) ?? null;
}

/** What went wrong, in the words of a language. */
export type Trouble = (words: EmbedTrouble & Pick<EmbedMessages, 'noConnection'>) => string;

export type LoadResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly leftOut: number }
  | { readonly ok: false; readonly trouble: Trouble };

/** Fetches and checks the dataset. Never rejects. */
export async function loadDataset(
  file: string,
  fetch: (url: string) => Promise<Response>,
): Promise<LoadResult> {
  try {
    // Where requests are watched (tools, tests) each tells what code led to it. To find out where in
    // the script that stands, the browser reads all of it again, unless it has ended by then.
    await Promise.resolve();
    const response = await fetch(file);
    if (!response.ok) return failed((words) => words.noFile(file, response.status));
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { dataset: opened, columns, problems } = await openDataset(bytes, { sha256 });
    // Tiles are asked for piece by piece, and an embed has one file.
    if ('format' in opened) return failed((words) => words.inTiles(file));
    const dataset = columns ? (await import('./columns.ts')).datasetOf(columns) : opened;
    const leftOut = problems.filter((problem) => problem.event !== undefined).length;
    return { ok: true, dataset, leftOut };
  } catch (error) {
    if (error instanceof SyntaxError) return failed((words) => words.notJson(file));
    if (error instanceof Error && error.name === 'DatasetError')
      return failed((words) => words.notDataset(file));
    return failed((words) => words.noConnection);
  }
}

function failed(trouble: Trouble): LoadResult {
  return { ok: false, trouble };
}
