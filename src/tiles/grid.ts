/**
 * The grid of time that all tiles share: at level ℓ a bin is 2^ℓ ms long and
 * begins at a multiple of that, counted from the epoch; a tile is a row of
 * bins. Levels go by two, so a tile has four children, each over a quarter of
 * its bins. The grid is the same for every dataset: where a bin begins depends
 * on nothing but its level.
 */

/** Bins of a tile. */
export const BINS = 1024;
/** From a level to the next finer one. */
export const LEVEL_STEP = 2;
export const CHILDREN = 4;
/** Bins of a tile that one of its children refines. */
export const BINS_PER_CHILD = BINS / CHILDREN;

/** A tile of the grid. Level 0 has bins of 1 ms. */
export interface TilePlace {
  readonly level: number;
  readonly index: number;
}

/** Length of a bin of a level, in ms: exact, a power of two. */
export function binMs(level: number): number {
  return 2 ** level;
}

export function tileMs(level: number): number {
  return BINS * binMs(level);
}

export function startOfTile({ level, index }: TilePlace): number {
  return index * tileMs(level);
}

export function endOfTile({ level, index }: TilePlace): number {
  return (index + 1) * tileMs(level);
}

/** Index of the tile of a level in which an instant lies. */
export function tileIndexAt(level: number, ms: number): number {
  return Math.floor(ms / tileMs(level));
}

/** The bin of a tile in which an instant of that tile lies. */
export function binAt(place: TilePlace, ms: number): number {
  return Math.floor((ms - startOfTile(place)) / binMs(place.level));
}

/** Which of the four children of a tile an instant of that tile lies in. */
export function childAt(place: TilePlace, ms: number): number {
  return Math.floor(binAt(place, ms) / BINS_PER_CHILD);
}

/** One of a tile's children, 0 to 3. */
export function childOf({ level, index }: TilePlace, child: number): TilePlace {
  return { level: level - LEVEL_STEP, index: index * CHILDREN + child };
}

/** The finest level at which at most two tiles hold every instant from the first to the last. */
export function topLevel(firstMs: number, lastMs: number): number {
  let level = 0;
  while (tileIndexAt(level, lastMs) - tileIndexAt(level, firstMs) > 1) level += LEVEL_STEP;
  return level;
}

/** Whether `[startMs, endMs)` lies in a tile whole. */
export function holds(place: TilePlace, startMs: number, endMs: number): boolean {
  return startMs >= startOfTile(place) && endMs <= endOfTile(place);
}

/** Whether a tile and `[startMs, endMs)` share an instant. */
export function meetsTile(place: TilePlace, startMs: number, endMs: number): boolean {
  return startOfTile(place) < endMs && endOfTile(place) > startMs;
}
