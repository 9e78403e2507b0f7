/**
 * Another version of the embed, built for real: of sources that say a word otherwise, so that every
 * file of it has its own content and its own name, as a build of last year has.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildElement, buildFrame } from '../../../scripts/build.ts';
import { pinned } from '../../../scripts/vite/host-script.ts';

const HOST_SCRIPT = join(import.meta.dirname, '../../../public/embed.js');

/** What the older version calls a button, and the newer one otherwise. */
export const OLDER_WORD = 'Nearer';
const NEWER_WORD = 'Zoom in';

/** Sources as they were: a button's word, and every style and every part that is loaded later with a mark of its own. */
const asItWas: Plugin = {
  name: 'as-it-was',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/(?:embed|ui)\/.*\.ts$/.test(id)) return null;
    return code.replaceAll(`'${NEWER_WORD}'`, `'${OLDER_WORD}'`).replaceAll('Event details', 'Details of the event'); // prettier-ignore
  },
};

export interface OlderBuild {
  /** Files of the element and of the host's script, below the folder. */
  readonly element: string;
  readonly host: string;
}

/** Builds it into `folder`, which is emptied first. */
export async function buildOlder(folder: string): Promise<OlderBuild> {
  const wish = { outDir: folder, plugins: [asItWas] };
  const { file } = await buildElement(wish);
  await buildFrame(wish);
  const host = (await readFile(HOST_SCRIPT, 'utf8')).replace('LEAST = 100', 'LEAST = 80');
  const { file: hostFile } = pinned(host);
  for (const name of ['embed.js', hostFile]) await writeFile(join(folder, name), host);
  return { element: file, host: hostFile };
}
