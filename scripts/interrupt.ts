/**
 * Ctrl-C, and being told to end: what is half done is undone, then the command ends
 * with 130 (143 when told by another program), as a shell expects.
 */
import { constants } from 'node:os';

type Undo = () => void;

const undoing = new Set<Undo>();
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Has `undo` run, synchronously, if the command is interrupted before the function
 * that is returned is called. While any is registered, a signal takes effect only
 * between two turns of the event loop: what is done in one turn is done whole.
 */
export function whenInterrupted(undo: Undo): () => void {
  if (undoing.size === 0) for (const signal of SIGNALS) process.on(signal, end);
  undoing.add(undo);
  return () => {
    undoing.delete(undo);
    if (undoing.size === 0) for (const signal of SIGNALS) process.off(signal, end);
  };
}

function end(signal: (typeof SIGNALS)[number]): void {
  for (const undo of undoing) undo();
  process.exit(128 + constants.signals[signal]);
}
