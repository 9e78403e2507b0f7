/**
 * How scripts become small: terser first, then the bundler's own minifier, which finds what terser has
 * left and names the variables. Gzipped, terser alone leaves 2 % less than the other alone, both
 * together another 2 %.
 */
import { minify, type Plugin } from 'vite';

const TERSER = { ecma: 2020, module: true, mangle: false } as const;

/** Before `namesAfter`. */
export const SMALLEST = {
  minify: 'terser',
  terserOptions: { ...TERSER, compress: { passes: 2 } },
} as const;

/** For the embed: its fields are read for their values alone, none tells somebody that it was read, as those of Svelte's do. */
export const SMALLEST_EMBED = {
  minify: 'terser',
  terserOptions: { ...TERSER, compress: { passes: 3, pure_getters: true } },
} as const;

/** Finds what terser has left, and names the variables with fewer different letters than it would. */
export const namesAfter: Plugin = {
  name: 'datelines:names-after',
  renderChunk: {
    order: 'post',
    async handler(code, { fileName }) {
      const { code: small, errors } = await minify(fileName, code, {
        module: true,
        compress: { target: 'es2022' },
      });
      const [error] = errors;
      if (error) this.error(error.message);
      return small;
    },
  },
};

/** In minified code lines are broken only inside templates of markup, for those who read the source. */
export const oneLine: Plugin = {
  name: 'datelines:one-line',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(/\s*\n\s*/g, ' ');
  },
};

const PRELOAD = String.raw`, __VITE_PRELOAD__, import\.meta\.url\)`;
/** A part and which of its exports are wanted, as the bundler writes it; and a part as a whole. */
const WRAPPED = [
  String.raw`__vitePreload\(async \(\) => \{\s*const \{[^{}]*\} = await (import\("[^"]+"\));\s*return \{[^{}]*\};\s*\}`,
  String.raw`__vitePreload\(\(\) => (import\("[^"]+"\))`,
].map((call) => new RegExp(call + PRELOAD, 'g'));

/**
 * The embed's parts are loaded by a plain `import()`. They import only what is there already and
 * bring no style files, so Vite's loader, 0.7 kB gzipped, would have nothing to do.
 */
export const plainImports: Plugin = {
  name: 'datelines:plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
  renderChunk: {
    order: 'pre',
    handler: (code) => WRAPPED.reduce((plain, call) => plain.replace(call, '$1'), code),
  },
};
