/**
 * Two things that Svelte does once in every page, and that a page of mostly drawings pays for
 * before its first picture. Neither changes what components do.
 */
import type { Plugin } from 'vite';

interface Passage {
  /** End of the file's name. */
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

const PASSAGES: readonly Passage[] = [
  // The reason that a reaction is given up for is made with the page's script, as an error. Wherever
  // somebody watches the page (developer tools, a test, a bench), the browser notes the place, for
  // which it reads the whole script once more: 5 ms. This one is as much an error, without a place.
  {
    file: 'svelte/src/internal/client/constants.js',
    from: /new \(class StaleReactionError extends Error \{\s*name = ('[^']*');\s*message = ('[^\n]*');\s*\}\)\(\)/,
    to: 'Object.assign(Object.create(Error.prototype), { name: $1, message: $2 })',
  },
  // A number goes to a property of that name if the element has one that can be set, for which all
  // properties of each kind of element are gone through: 3 ms for the six kinds of a chart. Of those
  // that an SVG element adds, none takes a number (`x`, `cy` and the like can only be read).
  {
    file: 'svelte/src/internal/client/dom/elements/attributes.js',
    from: /(typeof value !== 'string') (&& get_setters\(element\)\.has\(attribute\)\) \{)/,
    to: '$1 && attributes[IS_HTML] $2',
  },
];

/** Vite's plugin; a build fails when Svelte is no longer as it was. */
export const svelteStart: Plugin = {
  name: 'datelines:svelte-start',
  transform(code, id) {
    const passage = PASSAGES.find(({ file }) => id.split('?')[0]?.endsWith(file));
    if (!passage) return null;
    if (!passage.from.test(code)) throw new Error(`${passage.file} is not as it was`);
    return { code: code.replace(passage.from, passage.to), map: null };
  },
};
