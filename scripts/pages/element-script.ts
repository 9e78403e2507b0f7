/**
 * The element's script as it is published: `datelines-timeline-….js`, a module under a name that
 * changes with its content, and `datelines-timeline.js`, which brings that one and keeps its name.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { integrityOf, type PinnedScript } from '../vite/host-script.ts';

const STABLE = 'datelines-timeline.js';

/**
 * Text of the file whose name stays: a module and a classic script at once. A classic one from
 * another site has no address of its own for `import`, so the element that brought it is asked.
 */
export function stableScript(file: string): string {
  return `/*! Datelines: brings <datelines-timeline>. Put it on the page once or many times, with or without type="module". */
(function () {
  'use strict';
  var script = document.currentScript;
  var file = './${file}';
  import(script && script.src ? new URL(file, script.src).href : file);
})();
`;
}

/**
 * Writes the file whose name stays into `dist`, and gives the pinned one.
 * @throws when there is not exactly one of these.
 */
export async function publishElement(dist: string): Promise<PinnedScript> {
  const found = (await readdir(dist)).filter((name) =>
    /^datelines-timeline-[\w-]+\.js$/.test(name),
  );
  const [file] = found;
  if (file === undefined || found.length > 1)
    throw new Error(`expected one script of the element in ${dist}, found ${found.length}`);
  await writeFile(join(dist, STABLE), stableScript(file));
  return { file, integrity: integrityOf(await readFile(join(dist, file))) };
}
