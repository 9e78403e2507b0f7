/**
 * A heap that stays close to what is held. On a machine with much memory V8 lets garbage
 * grow to three times of what is alive before it looks; of what long commands allocate
 * nearly all is dead at once, so that looking sooner costs little.
 */
import { setFlagsFromString } from 'node:v8';

/** Garbage that may gather, in percent of what was alive when it was last looked. */
const GARBAGE_PERCENT = 50;
/** The same where most of what is held stays: a quarter of much is much. */
const LEAST_GARBAGE_PERCENT = 20;

/** For this process and its worker threads, from here on. */
export function keepHeapLean(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
}

/** From here on, while mentions of all articles are held at once. */
export function keepHeapLeanest(): void {
  setFlagsFromString(`--heap-growing-percent=${LEAST_GARBAGE_PERCENT}`);
}
