/**
 * The data an embed shows: one JSON file beside it, fetched and checked. Events
 * that cannot be shown are left out and counted; what fails altogether comes
 * back as a sentence for the reader.
 */
import { openDataset, type Dataset } from '../model/index.ts';
import { sha256 } from '../ui/plain.ts';
import type { EmbedMessages } from './messages.ts';

export interface EmbedOptions {
  /** File relative to the embed's own address. */
  readonly file: string;
  readonly theme: 'light' | 'dark' | null;
  readonly direction: 'ltr' | 'rtl';
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
  const asked = searchParams.get('theme');
  const theme = asked === 'light' || asked === 'dark' ? asked : null;
  const direction = searchParams.get('dir') === 'rtl' ? 'rtl' : 'ltr';
  const file = searchParams.get('data') ?? DEFAULT_FILE;
  const home = new URL('.', address);
  const isPlain = !/^[a-z][a-z\d+.-]*:|^[/\\]|[\\?#]/i.test(file) && file.endsWith('.json');
  const url = isPlain ? new URL(file, home) : null;
  const isBelow = url?.origin === home.origin && url.pathname.startsWith(home.pathname);
  const isOn = (name: string) => searchParams.get(name) !== '0';
  return isBelow ? { file, theme, direction, key: isOn('key'), zoom: isOn('zoom') } : null;
}

export type LoadResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly leftOut: number }
  | { readonly ok: false; readonly message: string };

/** Fetches and checks the dataset. Never rejects. */
export async function loadDataset(
  file: string,
  fetch: (url: string) => Promise<Response>,
  messages: EmbedMessages,
): Promise<LoadResult> {
  try {
    const response = await fetch(file);
    if (!response.ok) return { ok: false, message: messages.noFile(file, response.status) };
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { dataset, problems } = await openDataset(bytes, { sha256 });
    const leftOut = problems.filter((problem) => problem.event !== undefined).length;
    return { ok: true, dataset, leftOut };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, message: messages.notJson(file) };
    if (error instanceof Error && error.name === 'DatasetError')
      return { ok: false, message: messages.notDataset(file) };
    return { ok: false, message: messages.noConnection };
  }
}
