/**
 * The texts of a dataset's articles, where the development server has them. What it gives
 * is shown only if it is the very text that the dataset was made from.
 */
import type { Dataset } from '../../model/index.ts';
import { sha256, type TextOf } from '../../ui/index.ts';
import type { Fetch } from '../load/load-dataset.ts';

/** Below this the development server gives a text by its SHA-256; a built site has no such folder. */
const TEXTS = 'data/texts/';

/** Asks the server for the text of a source, once; null where it has none. */
export function servedTextOf({ sources }: Dataset, fetch: Fetch): TextOf {
  const asked = new Map<string, Promise<string | null>>();
  return (id) => {
    const hash = sources.find((source) => source.id === id)?.textSha256;
    if (hash === undefined) return Promise.resolve(null);
    const before = asked.get(hash);
    if (before) return before;
    const text = textBy(hash, fetch);
    asked.set(hash, text);
    return text;
  };
}

async function textBy(hash: string, fetch: Fetch): Promise<string | null> {
  try {
    const response = await fetch(TEXTS + hash);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return (await sha256(bytes)) === hash ? new TextDecoder().decode(bytes) : null;
  } catch {
    return null;
  }
}
