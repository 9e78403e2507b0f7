/**
 * Publishes the script of host pages a second time, under a name that changes with its content, and
 * tells the page that name and its hash: code pasted into an article goes on loading what it was given.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

export interface PinnedScript {
  /** Address relative to the page. */
  file: string;
  /** For the `integrity` of a script element (Subresource Integrity). */
  integrity: string;
}

/** The hash by which a browser knows this content. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The name and hash of a script with this content. */
export function pinned(content: string): PinnedScript {
  const digest = createHash('sha384').update(content).digest('hex');
  return { file: `embed-${digest.slice(0, 10)}.js`, integrity: integrityOf(content) };
}

/** Vite's plugin for the script in `path`. */
export function hostScript(path = resolve('public/embed.js')): Plugin {
  return {
    name: 'datelines:host-script',
    config: async (_config, { command, isPreview }) =>
      command === 'build' && !isPreview
        ? { define: { __HOST_SCRIPT__: JSON.stringify(pinned(await readFile(path, 'utf8'))) } }
        : {},
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const source = await readFile(path, 'utf8');
      this.emitFile({ type: 'asset', fileName: pinned(source).file, source });
    },
  };
}
