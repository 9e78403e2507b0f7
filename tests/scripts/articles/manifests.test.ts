import { describe, expect, it } from 'vitest';
import { entryLookup, type ManifestFile } from '../../../scripts/articles/manifests.ts';
import type { ArticleFile } from '../../../scripts/articles/find-articles.ts';
import { parseManifest } from '../../../src/model/index.ts';

const manifest = (
  folder: string | undefined,
  ...sources: readonly { id: string; file?: string }[]
): ManifestFile => ({
  path: `${folder ?? 'given'}/sources.json`,
  manifest: parseManifest(
    JSON.stringify({
      sources: sources.map((each) => ({ url: `https://example.org/${each.id}`, ...each })),
    }),
    'sources.json',
  ),
  ...(folder !== undefined && { folder }),
});

const file = (name: string, folder = 'press'): ArticleFile => ({
  path: `${folder}/${name}`,
  folder,
  name,
  isNamed: false,
});

/** The id of the entry that speaks of a file, or of a record in it. */
const idOf = (manifests: readonly ManifestFile[], of: ArticleFile, id?: string) =>
  entryLookup(manifests)(of, id)?.id;

describe('entryLookup(manifests)', () => {
  const press = manifest(
    'press',
    { id: 'by-file', file: 'north\\one.html' },
    { id: 'two' },
    { id: 'first', file: 'many.jsonl' },
    { id: 'second', file: 'many.jsonl' },
    { id: 'anywhere' },
  );

  it.each<[string, string, string | undefined]>([
    ['the file it names, with either stroke', 'north/one.html', 'by-file'],
    ['the file that has its id for a name', 'two.html', 'two'],
    ['that also in another form', 'two.pdf', 'two'],
    ['no file of another folder within', 'south/one.html', undefined],
    ['no file of another ending than an article has', 'two.zip', undefined],
    ['of several that name one file, the first', 'many.jsonl', 'first'],
  ])('finds of an entry %s', (_, name, id) => {
    expect(idOf([press], file(name))).toBe(id);
  });

  it.each<[string, string, string, string | undefined]>([
    ['in the file that its entry names', 'many.jsonl', 'second', 'second'],
    ['not in another file', 'other.jsonl', 'second', undefined],
    ['in any file, where its entry names none', 'other.jsonl', 'anywhere', 'anywhere'],
    ['not by the name of the file', 'two.jsonl', 'unknown', undefined],
  ])('finds a record by its id %s', (_, name, record, id) => {
    expect(idOf([press], file(name), record)).toBe(id);
  });

  it('takes a manifest beside articles for its own folder, one given by a flag for all', () => {
    const beside = manifest('press', { id: 'two' });
    const given = manifest(undefined, { id: 'two' });
    expect(idOf([beside], file('two.html', 'elsewhere'))).toBeUndefined();
    expect(idOf([given], file('two.html', 'elsewhere'))).toBe('two');
  });

  it('goes by the order of the manifests, not by how an entry names the file', () => {
    const byId = manifest('press', { id: 'one' });
    const byFile = manifest('press', { id: 'other', file: 'one.html' });
    expect(idOf([byId, byFile], file('one.html'))).toBe('one');
    expect(idOf([byFile, byId], file('one.html'))).toBe('other');
  });
});
