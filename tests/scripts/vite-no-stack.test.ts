import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutStack } from '../../scripts/vite-no-stack.ts';

const svelte = dirname(createRequire(import.meta.url).resolve('svelte/package.json'));
const constants = readFileSync(join(svelte, 'src/internal/client/constants.js'), 'utf8');

describe('withoutStack(constants)', () => {
  it('leaves no error that Svelte would make as it starts', () => {
    expect(constants).toMatch(/new \(?class \w+ extends Error/);
    expect(withoutStack(constants)).not.toMatch(/extends Error|new Error/);
  });

  it('says so when Svelte has changed', () => {
    expect(() => withoutStack('export const NONE = {};')).toThrow('svelte no longer has');
  });
});
