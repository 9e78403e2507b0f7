import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../../scripts/free-port.ts';

it('freePort(first) passes over a port that is taken', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  try {
    expect(await freePort(port)).toBeGreaterThan(port);
  } finally {
    taken.close();
  }
});
