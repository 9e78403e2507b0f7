/** Opens a tiled dataset: from its header to a store that the reader's state can ask. */
import { mount } from 'svelte';
import { loadDateLanguage, type Dataset } from '../../model/index.ts';
import { openWorld, parseHeader, tiledStore } from '../../tiles/index.ts';
import type { EventStore } from '../../timeline/index.ts';
import type { TimelineState } from '../../ui/index.ts';
import type { LoadFailure, LoadResult } from '../load/load-dataset.ts';
import { parsePlace } from '../address/url-state.ts';
import { Trouble, type TileSource } from './read-tile.ts';
import { TileCache } from './tile-cache.ts';
import TileNotes from './TileNotes.svelte';

/** A tiled dataset that is open. */
export interface TiledStore extends EventStore {
  /** Tells the reader of a timeline what is missing, and what is answered otherwise. */
  readonly attend: (timeline: TimelineState) => void;
}

/**
 * Opens the dataset of a header. What the address opens is fetched before
 * anything is shown. Never rejects.
 * @param file where the header was fetched from: all else lies beneath its folder.
 */
export async function openTiles(
  json: unknown,
  file: string,
  { fetch, sha256 }: Pick<TileSource, 'fetch' | 'sha256'>,
): Promise<LoadResult> {
  const header = parseHeader(json);
  if (!header.ok)
    return { ok: false, failure: { reason: 'notDataset', file, detail: header.message } };
  const { title, description, language, sources } = header.value;
  const cache = new TileCache({ base: file.replace(/[^/]*$/, ''), fetch, sha256 });
  try {
    const [world] = await Promise.all([
      openWorld(header.value, { files: cache, load: cache.load }),
      loadDateLanguage(language),
    ]);
    const store = tiledStore(world, cache);
    const about = description === undefined ? {} : { description };
    const dataset: Dataset = { version: 1, title, ...about, language, sources, events: [] };
    const { eventId } = parsePlace(location.hash);
    if (eventId !== null) await settled(store, cache, eventId);
    const total = header.value.facts.events;
    const open: TiledStore = {
      ...store,
      attend(timeline) {
        const props = { timeline, cache, namesSources: header.value.classesNameSources };
        mount(TileNotes, { target: document.body, props });
      },
    };
    return { ok: true, file, dataset, problems: [], total, store: open };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { ok: false, failure: failureOf(error, file) };
  }
}

/** Waits until an event's record is here, or is known not to come. */
async function settled(store: EventStore, cache: TileCache, id: string): Promise<void> {
  while (store.record(id) === null && cache.isLoading)
    await new Promise<void>((resolve) => {
      const stop = cache.subscribe(() => {
        stop();
        resolve();
      });
    });
}

function failureOf({ why }: Trouble, file: string): LoadFailure {
  switch (why) {
    case 'noConnection':
      return { reason: 'noConnection', file };
    case 'noFile':
      return { reason: 'noFile', file, status: 404 };
    case 'damaged':
      return { reason: 'notJson', file };
  }
}
