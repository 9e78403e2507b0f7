/** Makes the bundle of the scripts that read many articles; see `bundle-of.mjs`. */
import path from 'node:path';
import { build } from 'vite';

/**
 * Writes a bundle for each of `entries`, files of the project in `root` by the names that their bundles
 * get, into `folder`, with what they share and source maps. Packages stay where they are installed.
 */
export async function makeBundle(folder, { root, entries }) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [placesKept, startsKept(root, entries)],
    build: {
      ssr: true,
      target: 'node20',
      sourcemap: true,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([entry, file]) => [entry, path.join(root, file)]),
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

/**
 * A command that another imports lies in a file that both share, and not in the one that node is
 * started with: it is told that one, by which `runCli` knows whether it was started.
 */
const startsKept = (root, entries) => ({
  name: 'datelines-starts-kept',
  transform: {
    filter: { code: /\brunCli\(import\.meta,/ },
    handler: (code, id) => {
      const started = Object.keys(entries).find((entry) => path.join(root, entries[entry]) === id);
      if (started === undefined) return undefined;
      const file = `{ filename: import.meta.dirname + '/${started}.mjs' }`;
      return { code: code.replace(/\brunCli\(import\.meta,/, `runCli(${file},`), map: null };
    },
  },
});
