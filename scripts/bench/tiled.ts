/** The same events once more, in tiles: a row of its own in the harness, beside the row that reads one file. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { main as tile } from '../tile.ts';

/** Its name among the adapters of the harness. */
export const TILED = 'ours-tiled';

/** Cuts the events of the page in the harness into tiles, and gives the adapter that opens them. */
export async function putTiled(harness: string, sizes: readonly number[]): Promise<void> {
  const page = path.join(harness, 'ours');
  for (const n of sizes)
    await tile(
      [path.join(page, `data/events-${n}.json`), path.join(page, `data/tiled-${n}`)],
      () => {},
    );
  await writeFile(path.join(page, 'tiled.html'), tiledPage(await readFile(path.join(page, 'bench.html'), 'utf8'))); // prettier-ignore
  await copyFile(
    path.join(import.meta.dirname, 'ours-tiled.mjs'),
    path.join(harness, `adapters/${TILED}.mjs`),
  );
}

/** As `bench.html`, but the data is the header of the tiles. */
function tiledPage(html: string): string {
  return html.replace("'?data=data/' + file", "'?data=data/' + file.replace('events-', 'tiled-').replace('.json', '/timeline.json')"); // prettier-ignore
}
