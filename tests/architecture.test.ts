import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findFaults, LAYERS } from './support/architecture.ts';
import type { SourceText } from './support/imports.ts';

// Every file of the project is parsed: long on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '..');

function sourcesIn(folder: string): SourceText[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs|svelte)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

const source = (path: string, text: string): SourceText => ({ path, text });

describe('the project', () => {
  const files = [...sourcesIn('src'), ...sourcesIn('scripts'), ...sourcesIn('tests')];

  it('keeps to its layers, its sizes and its purity', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(findFaults(files)).toEqual([]);
  });

  it('has no source outside a layer', () => {
    const outside = files.filter(
      ({ path }) =>
        !path.startsWith('tests/') && !Object.keys(LAYERS).some((l) => path.startsWith(`${l}/`)),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});

describe('findFaults(files)', () => {
  it.each([
    [
      'the timeline from the model',
      'src/model/a.ts',
      "import { x } from '../timeline/index.ts';",
      'src/model may not import src/timeline/index.ts',
    ],
    [
      'extraction from the timeline',
      'src/timeline/a.ts',
      "import { x } from '../extract/index.ts';",
      'src/timeline may not import src/extract/index.ts',
    ],
    [
      'the app from the embed',
      'src/embed/a.ts',
      "import { x } from '../app/index.ts';",
      'src/embed may not import src/app/index.ts',
    ],
    [
      'a component of the app from the embed',
      'src/embed/A.svelte',
      '<script lang="ts">\n  import App from \'../app/App.svelte\';\n</script>\n<App />',
      'src/embed may not import src/app/App.svelte',
    ],
    [
      'components in the embed',
      'src/embed/a.ts',
      "import { x } from '../ui/index.ts';",
      'import src/ui/plain.ts, not src/ui/index.ts',
    ],
    [
      'svelte in the embed',
      'src/embed/a.ts',
      "import 'svelte';",
      'src/embed may not import svelte',
    ],
    [
      'what a sentence tells from its grammar',
      'src/extract/grammar/a.ts',
      "import { x } from '../mention/candidate.ts';",
      'src/extract/grammar/ may not import src/extract/mention/candidate.ts',
    ],
    [
      'the timeline from a script',
      'scripts/a.ts',
      "import { x } from '../src/timeline/index.ts';",
      'scripts may not import src/timeline/index.ts',
    ],
    [
      'a file inside another layer',
      'src/ui/a.ts',
      "import { x } from '../model/event.ts';",
      'import src/model/index.ts, not src/model/event.ts',
    ],
    [
      'a re-export across layers',
      'src/model/a.ts',
      "export * from '../ui/index.ts';",
      'src/model may not import src/ui/index.ts',
    ],
    [
      'a type across layers',
      'src/timeline/a.ts',
      "import type { X } from '../ui/index.ts';",
      'src/timeline may not import src/ui/index.ts',
    ],
    [
      'luxon in the page',
      'src/ui/a.ts',
      "import { DateTime } from 'luxon';",
      'src/ui may not import luxon',
    ],
    ['a side effect', 'src/extract/a.ts', "import 'svelte';", 'src/extract may not import svelte'],
    [
      'node in extraction',
      'src/extract/a.ts',
      "import fs from 'node:fs';",
      'src/extract may not import node:fs',
    ],
    [
      'a package loaded on demand',
      'src/timeline/a.ts',
      "await import('zod');",
      'src/timeline may not import zod',
    ],
    [
      'extraction in the app at load',
      'src/app/a.ts',
      "import { extract } from '../extract/index.ts';",
      'load extract on demand, by import()',
    ],
    [
      'a path without its ending',
      'src/ui/a.ts',
      "import { x } from './b';",
      './b needs its ending',
    ],
  ])('refuses %s', (_, path, text, fault) => {
    expect(findFaults([source(path, text)])).toEqual([`${path}: ${fault}`]);
  });

  it.each([
    ['the file beside it', 'src/ui/a.ts', "import { x } from './b.ts';"],
    ['a layer below by its index', 'src/ui/a.ts', "import { x } from '../timeline/index.ts';"],
    ['a part of an allowed package', 'src/model/a.ts', "import * as z from 'zod/mini';"],
    [
      'extraction in the app on demand',
      'src/app/a.ts',
      "const { x } = await import('../extract/index.ts');",
    ],
    [
      'a type of extraction in the app',
      'src/app/a.ts',
      "import type { X } from '../extract/index.ts';",
    ],
    ['style sheets across layers', 'src/app/a.ts', "import '../ui/tokens.css';"],
    [
      'the timeline in a benchmark',
      'scripts/bench/a.ts',
      "import { x } from '../../src/timeline/index.ts';",
    ],
    ['node in scripts', 'scripts/a.ts', "import { join } from 'node:path';"],
    ['an import in a comment', 'src/model/a.ts', "// import { x } from 'svelte';"],
  ])('lets pass %s', (_, path, text) => {
    expect(findFaults([source(path, text)])).toEqual([]);
  });

  it.each([
    ['Date.now', 'const t = Date.now();'],
    ['Date.parse', "const t = Date.parse('2011');"],
    ['new Date()', 'const t = new Date();'],
    ['new Date(year, month, …)', 'const t = new Date(2011, 2);'],
    ['.getFullYear', 'const y = (d: Date) => d.getFullYear();'],
    ['.setHours', 'const f = (d: Date) => d.setHours(1);'],
    ['Math.random', 'const r = Math.random();'],
    ['DateTime.now', 'const t = DateTime.now();'],
    ['console', "console.log('x');"],
    ['document', "const n = document.querySelector('p');"],
    ['process', 'const e = process.env;'],
    ['fetch', "const r = fetch('x');"],
  ])('refuses %s in a pure layer, and nowhere else', (name, text) => {
    expect(findFaults([source('src/timeline/a.ts', text)])).toEqual([
      `src/timeline/a.ts: a pure layer may not use ${name} (line 1)`,
    ]);
    expect(findFaults([source('src/ui/a.ts', text)])).toEqual([]);
  });

  it.each([
    ['UTC arithmetic', 'const y = (d: Date) => d.getUTCFullYear() + Date.UTC(2011, 0);'],
    ['a date from a number', 'const d = new Date(0);'],
    ['a name of its own', 'const f = (document: Node) => document.firstChild;'],
    ['a key of that name', 'const o = { process: 1 }; const p = o.process;'],
    ['words in a comment', '// Date.now() and console.log are refused here'],
    ['words in a string', "const s = 'Math.random()';"],
  ])('lets pass %s in a pure layer', (_, text) => {
    expect(findFaults([source('src/extract/a.ts', text)])).toEqual([]);
  });

  it('refuses files that import one another in a ring, and names the ring', () => {
    const ring = [
      source('src/ui/a.ts', "import { b } from './b.ts';"),
      source('src/ui/b.ts', "import { c } from './c.ts';"),
      source('src/ui/c.ts', "import { a } from './a.ts';"),
    ];
    expect(findFaults(ring)).toEqual([
      'cycle: src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts',
    ]);
    expect(findFaults(ring.slice(0, 2))).toEqual([]);
  });

  it('lets pass a ring that is closed by types alone', () => {
    const a = source('src/ui/a.ts', "import { b } from './b.ts';");
    for (const types of ["import type { A } from './a.ts';", "import { type A } from './a.ts';"]) {
      expect(findFaults([a, source('src/ui/b.ts', types)])).toEqual([]);
    }
    const value = source('src/ui/b.ts', "import { type A, x } from './a.ts';");
    expect(findFaults([a, value])).toHaveLength(1);
  });

  it('refuses a file of more than 300 lines', () => {
    const lines = (n: number) => source('src/ui/a.ts', 'const x = 1;\n'.repeat(n));
    expect(findFaults([lines(300)])).toEqual([]);
    expect(findFaults([lines(301)])).toEqual(['src/ui/a.ts: has 301 lines; 300 are the most']);
  });

  it.each(['src/ui/utils.ts', 'src/ui/helpers/a.ts', 'scripts/common.ts'])(
    'refuses a name that says nothing: %s',
    (path) => {
      expect(findFaults([source(path, '')])).toEqual([`${path}: has a name that says nothing`]);
    },
  );
});
