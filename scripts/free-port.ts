/** Finds a port that a server of ours can take. */
import { createServer } from 'node:net';

const TRIES = 50;

/** Whether a server could listen on this port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The first free port on 127.0.0.1, counting up from `first`.
 * @throws when the next 50 are all taken.
 */
export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${first} to ${first + TRIES - 1}`);
}
