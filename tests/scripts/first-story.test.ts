/**
 * The first story, `data/events.json`, against the articles it was extracted from.
 * Their texts are not part of the project: where neither `articles/` nor the folder
 * beside the project holds them, the test says so and proves the shape alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseManifest } from '../../src/model/index.ts';
import { main as validate } from '../../scripts/validate-events.ts';
import { folderOf, run } from './support.ts';

// Whole runs of a command, on whatever machine this is.
vi.setConfig({ testTimeout: 120_000 });

const DATA = ['--manifest', 'data/sources.json', '--curation', 'data/curation.json'];
const { sources } = parseManifest(readFileSync('data/sources.json', 'utf8'), 'data/sources.json');
const articles = ['articles', '../shared/articles'].find((folder) =>
  sources.every(({ file }) => file !== undefined && existsSync(path.join(folder, file))),
);

/** Another machine: its time zone, language and the order of its folders. */
const MACHINES = [
  [
    'Los Angeles, Turkish',
    { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  ],
  ['Kiritimati, Arabic', { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' }],
] as const;

if (articles === undefined) {
  describe('the first story, whose articles are not here', () => {
    it('is not compared with them: only its shape is proved, and that is said', async () => {
      console.info(
        'The texts of the first story are not here; data/events.json was not reproduced.',
      );
      const { code, said } = await run(validate, '--articles', 'samples');
      for (const { id } of sources) expect(said).toContain(`? source ${id}: its text is not there`);
      expect(code).toBe(0);
    });
  });
} else {
  describe('the first story, whose articles are here', () => {
    it.each(MACHINES)('comes out byte for byte on a machine in %s', (_, env) => {
      const argv = ['--import', 'tsx', 'scripts/extract-events.ts', articles, '--check'];
      const { stderr, status } = spawnSync(process.execPath, argv, {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      expect(stderr).toContain('data/events.json is what extraction gives, byte for byte');
      expect(status).toBe(0);
    });

    it('has every citation proved', async () => {
      const { code, said } = await run(validate, '--articles', articles, ...DATA);
      expect(said).toMatch(/: (\d+) events of 5 sources; (\d+) of \2 citations proved$/);
      expect(code).toBe(0);
    });

    it('names the citation when one character of one article has changed', async () => {
      const changed = folderOf(
        Object.fromEntries(
          sources.map(({ file = '' }) => [file, readFileSync(path.join(articles, file))]),
        ),
      );
      const file = path.join(changed, 'arcalis-news.txt');
      writeFileSync(file, readFileSync(file, 'utf8').replace('in 1994', 'in 1995'));
      const { code, said } = await run(validate, '--articles', changed, ...DATA);
      expect(said).toMatch(
        /✗ event \S+1994\S*, citation \d+ \(arcalis-news, .*no longer those cited/,
      );
      expect(code).toBe(1);
    });

    it('names the citation when the publication date it hangs on is taken away', async () => {
      const manifest = sources.map(({ id, ...entry }) =>
        id === 'american-faith'
          ? {
              id,
              ...entry,
              published: undefined,
              publishedBasis: undefined,
              publishedNote: undefined,
            }
          : { id, ...entry },
      );
      const folder = folderOf({ 'sources.json': JSON.stringify(manifest) });
      const flags = [
        '--manifest',
        path.join(folder, 'sources.json'),
        '--curation',
        'data/curation.json',
      ];
      const { code, said } = await run(validate, '--articles', articles, ...flags);
      expect(said).toMatch(/✗ source american-faith: .*nothing says when it was/);
      expect(said).toMatch(/✗ event \S+, citation \d+ \(american-faith, .*it was 2025-06-01/);
      expect(code).toBe(1);
    });
  });
}
