/**
 * Asks a browser to compile a script whole while it comes, beside the page: else each function is
 * compiled when it is first called, while a reader waits (https://v8.dev/blog/explicit-compile-hints).
 */
import type { Plugin, Rolldown } from 'vite';

const COMPILE_WHOLE = '//# allFunctionsCalledOnLoad\n';
/** Characters below which a script is compiled where it stands, not beside the page. */
const LEAST_WHOLE = 20_000;

/** Marks a script nearly all of which is called before the page is first seen; a short one is left as it is. */
export function compileWhole(chunk: Rolldown.OutputChunk): void {
  if (chunk.code.length >= LEAST_WHOLE) chunk.code = COMPILE_WHOLE + chunk.code;
}

/** Vite's plugin for a build whose entries hold all that is seen first. */
export const entriesWhole: Plugin = {
  name: 'datelines:entries-whole',
  generateBundle: {
    // Breaks of lines are taken out before: one ends the mark.
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) compileWhole(file);
    },
  },
};
