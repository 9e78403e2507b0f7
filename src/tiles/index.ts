/**
 * Datasets too large to be read whole, as files of which a page fetches what is
 * in view. Here is what the files hold, byte for byte, how they are built and
 * how a timeline is answered from them; who fetches and who writes them is the
 * business of others. The format is told in docs/tiles.md.
 */
export * from './build-ids.ts';
export * from './build-line.ts';
export * from './build-pyramid.ts';
export * from './build-words.ts';
export * from './bytes.ts';
export * from './directory.ts';
export * from './drawn-event.ts';
export * from './event-block.ts';
export * from './event-class.ts';
export * from './file-kind.ts';
export * from './file-ref.ts';
export * from './grid.ts';
export * from './header.ts';
export * from './id-shard.ts';
export * from './node.ts';
export * from './survey.ts';
export * from './word-shard.ts';
export * from './tile-files.ts';
export * from './tile-world.ts';
export * from './tiled-store.ts';
