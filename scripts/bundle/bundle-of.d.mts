/** The bundle of the scripts, for those written in TypeScript; `bundle-of.mjs` says what it is. */
export type Entry = 'extract-events' | 'start' | 'score' | 'bench-extract' | 'worker';
export function startOf(entry: Entry, say: (line: string) => void): Promise<readonly string[]>;
