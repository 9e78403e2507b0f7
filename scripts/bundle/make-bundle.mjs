/** Makes the bundle of the scripts that read many articles; see `bundle-of.mjs`. */
import path from 'node:path';
import { build } from 'vite';
import { ENTRIES, ROOT } from './bundle-of.mjs';

/**
 * Writes a bundle for each entry into `folder`, with what they share and source maps. Packages
 * stay where they are installed.
 */
export async function makeBundle(folder) {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [placesKept],
    build: {
      ssr: true,
      target: 'node20',
      sourcemap: true,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: Object.fromEntries(
          Object.entries(ENTRIES).map(([entry, file]) => [entry, path.join(ROOT, file)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

/** A module goes on finding the project's files from where it lies itself, not from the bundle. */
const placesKept = {
  name: 'datelines-places-kept',
  enforce: 'pre',
  transform: {
    filter: { code: /\bimport\.meta\.dirname\b/ },
    handler: (code, id) => ({
      code: code.replace(/\bimport\.meta\.dirname\b/g, JSON.stringify(path.dirname(id))),
      map: null,
    }),
  },
};
