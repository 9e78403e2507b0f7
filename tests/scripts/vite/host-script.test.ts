import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pinned } from '../../../scripts/vite/host-script.ts';

describe('pinned(content)', () => {
  it('gives each content a name of its own, and the hash that a browser checks', () => {
    const { file, integrity } = pinned('one');
    expect(file).toMatch(/^embed-[\da-f]{10}\.js$/);
    expect(file).not.toBe(pinned('two').file);
    expect(pinned('one')).toEqual({ file, integrity });
    expect(integrity).toBe(`sha384-${createHash('sha384').update('one').digest('base64')}`);
  });
});
