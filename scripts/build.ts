/** `npm run build`: the static pages in `dist/`, with the list of events in them for readers without scripts. */
import { build } from 'vite';
import { EMBED_MANIFEST } from './check-size.ts';
import { prerender } from './prerender.ts';

// Two builds into one folder: what the two pages share would else be cut into many small files,
// and neither would be rid of what only the other needs.
await build({ logLevel: 'warn', build: { rolldownOptions: { input: 'index.html' } } });
await build({
  logLevel: 'warn',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: EMBED_MANIFEST,
    rolldownOptions: {
      input: 'embed.html',
      // One file for all that several parts share, so that none waits for another.
      output: { codeSplitting: { groups: [{ name: 'parts', minShareCount: 2 }] } },
    },
  },
});
await prerender();
