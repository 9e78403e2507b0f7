/**
 * How scripts become small: terser first, then the bundler's own minifier, which finds what terser has
 * left and names the variables. Gzipped, terser alone leaves 2 % less than the other alone, both
 * together another 2 %.
 */
import { basename } from 'node:path';
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
  terserOptions: {
    ...TERSER,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, inline: 1 },
  },
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

/** Names that the bundler gave; an export that somebody asks for by name has a longer one. */
const GIVEN = /^[\w$]{1,2}$/;

/**
 * What one file gives to another goes by the name it has at home, not by a third one: the lists of
 * names at either end are a hundredth of all an embed loads. After the names are short.
 */
export const namesAtHome: Plugin = {
  name: 'datelines:names-at-home',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const home of chunks) {
      const atHome = new Map<string, string>();
      home.code = home.code.replace(/\bexport\{([^}]*)\};?\s*$/, (_list, names: string) => {
        const listed = names.split(',').map((name) => {
          const [own = '', given = own] = name.trim().split(' as ');
          if (!GIVEN.test(given)) return name;
          atHome.set(given, own);
          return own;
        });
        return `export{${listed.join()}};`;
      });
      if (atHome.size === 0) continue;
      const asked = new RegExp(
        `\\bimport\\{([^}]*)\\}from"[./]*(?:[^"]*/)?${basename(home.fileName)}"`,
      );
      for (const chunk of chunks.filter(({ imports }) => imports.includes(home.fileName))) {
        if (!asked.test(chunk.code))
          throw new Error(`${chunk.fileName} asks ${home.fileName} in another way`);
        chunk.code = chunk.code.replace(asked, (whole, names: string) => {
          const listed = names.split(',').map((name) => {
            const [given = '', own = given] = name.trim().split(' as ');
            const from = atHome.get(given) ?? given;
            return from === own ? own : `${from} as ${own}`;
          });
          return whole.replace(names, listed.join());
        });
      }
    }
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
