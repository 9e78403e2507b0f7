/**
 * Svelte makes an error as it starts, a sign for itself that no reader of a page ever sees. Where
 * stacks of calls are asked for (developer tools, scripts that report faults), the browser parses
 * the page's largest script once more for that one, 3 ms of a start. As a plain object it is the same sign.
 */
import type { Plugin } from 'vite';

const SIGN = 'class StaleReactionError extends Error';

/**
 * Svelte's constants with a plain object for the sign.
 * @throws when it is not there: a newer Svelte may no longer need this.
 */
export function withoutStack(constants: string): string {
  if (!constants.includes(SIGN)) throw new Error(`svelte no longer has "${SIGN}"`);
  return constants.replace(SIGN, 'class StaleReactionError');
}

/** Vite's plugin for a page that draws with Svelte. */
export const noStack: Plugin = {
  name: 'datelines:no-stack',
  transform: {
    filter: { id: /svelte\/src\/internal\/client\/constants\.js$/ },
    handler: (code) => ({ code: withoutStack(code), map: null }),
  },
};
