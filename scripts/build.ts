/** `npm run build`: the static pages in `dist/`, with the list of events in them for readers without scripts. */
import { build } from 'vite';
import { prerender } from './prerender.ts';

await build({ logLevel: 'warn' });
await prerender();
