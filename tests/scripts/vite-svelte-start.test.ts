import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { svelteStart } from '../../scripts/vite-svelte-start.ts';

const SVELTE = 'node_modules/svelte/src/internal/client/';
const CONSTANTS = `${SVELTE}constants.js`;
const ATTRIBUTES = `${SVELTE}dom/elements/attributes.js`;
const { transform } = svelteStart as unknown as {
  transform: (code: string, id: string) => { readonly code: string } | null;
};
const changed = (file: string) => transform(readFileSync(file, 'utf8'), `/x/${file}?v=1`)?.code;

describe('svelteStart', () => {
  it('makes the reason for which a reaction is given up an error without a place', () => {
    const [, made = ''] = /STALE_REACTION = ([^;]+);/.exec(changed(CONSTANTS) ?? '') ?? [];
    const reason: unknown = runInThisContext(made);
    expect(reason).toBeInstanceOf(Error);
    expect(reason).toMatchObject({ name: 'StaleReactionError' });
    expect((reason as Error).message).toContain('getAbortSignal()');
    expect((reason as Error).stack).toBeUndefined();
  });

  it('sets a number of a drawing as an attribute, without a look at what properties there are', () => {
    expect(changed(ATTRIBUTES)).toContain(
      "typeof value !== 'string' && attributes[IS_HTML] && get_setters(element).has(attribute)",
    );
  });

  it('leaves all else alone, and fails when Svelte is no longer as it was', () => {
    expect(transform('x', '/x/src/app/main.ts')).toBeNull();
    expect(() => transform('x', `/x/${CONSTANTS}`)).toThrow('is not as it was');
  });
});
