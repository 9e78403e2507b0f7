import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { entriesWhole } from '../../../scripts/vite/compile-whole.ts';

const MARK = '//# allFunctionsCalledOnLoad\n';
const long = 'f();'.repeat(10_000);
const chunk = (code: string, isEntry: boolean) =>
  ({ type: 'chunk', code, isEntry }) as Rolldown.OutputChunk;

function built(...chunks: Rolldown.OutputChunk[]): string[] {
  const { generateBundle } = entriesWhole as unknown as {
    generateBundle: { order: string; handler: (options: null, bundle: object) => void };
  };
  expect(generateBundle.order).toBe('post');
  generateBundle.handler(null, Object.fromEntries(chunks.entries()));
  return chunks.map(({ code }) => code);
}

describe('entriesWhole', () => {
  it('asks that what an embed begins with be compiled whole, before all else in the file', () => {
    expect(built(chunk(long, true))).toEqual([MARK + long]);
  });

  it('leaves alone what is short, and what is asked for later', () => {
    expect(built(chunk('f();', true), chunk(long, false))).toEqual(['f();', long]);
  });
});
