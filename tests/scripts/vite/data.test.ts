import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleTexts } from '../../../scripts/articles/texts.ts';
import { checkedHashes, datasetIndex, serveTexts } from '../../../scripts/vite/data.ts';
import { firstStoryJson } from '../../support/first-story.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datelines-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const index = async (...names: string[]) =>
  JSON.parse(await datasetIndex(folder, names)) as unknown;

describe('datasetIndex(folder, names)', () => {
  it('lists the datasets there are, in the order asked for, with title and number of events', async () => {
    writeFileSync(join(folder, 'b.json'), '{"title":"Bridges","events":[{},{}]}');
    writeFileSync(join(folder, 'a.json'), '{"title":"Harbours","events":[]}');
    expect(await index('b.json', 'missing.json', 'a.json')).toEqual([
      { file: 'data/b.json', title: 'Bridges', events: 2 },
      { file: 'data/a.json', title: 'Harbours', events: 0 },
    ]);
  });

  it('lists one that cannot be read by its name, so that the page can say what is wrong with it', async () => {
    writeFileSync(join(folder, 'local.json'), '{"title":');
    expect(await index('local.json')).toEqual([
      { file: 'data/local.json', title: 'local.json', events: 0 },
    ]);
  });

  it('tells the dataset extracted here from the one it may be named like', async () => {
    writeFileSync(join(folder, 'local.json'), '{"title":"Bridges","events":[]}');
    expect(await index('local.json')).toMatchObject([{ title: 'Bridges (extracted here)' }]);
  });

  it('is an empty list where there is nothing', async () => {
    expect(await index('events.json')).toEqual([]);
  });
});

describe('checkedHashes(folder, names)', () => {
  it('gives the first 128 bits of the hash of the bytes of each dataset there is', async () => {
    const text = JSON.stringify(firstStoryJson);
    writeFileSync(join(folder, 'events.json'), text);
    expect(await checkedHashes(folder, ['events.json', 'missing.json'])).toEqual([
      createHash('sha256').update(text).digest('hex').slice(0, 32),
    ]);
  });

  it('refuses to publish a dataset with a fault in it', async () => {
    const [first, ...rest] = firstStoryJson.events;
    const events = [{ ...first, when: '2025-13' }, ...rest];
    writeFileSync(join(folder, 'events.json'), JSON.stringify({ ...firstStoryJson, events }));
    await expect(checkedHashes(folder, ['events.json'])).rejects.toThrow(
      /data\/events\.json cannot be published: .*2025-13/,
    );
  });
});

describe('serveTexts(server)', () => {
  const HASH = createHash('sha256').update('It opened.').digest('hex');
  const ask = (url: string, texts: () => Promise<ReadonlyMap<string, string>>) =>
    new Promise<{ status: number; body?: string }>((resolve) => {
      const handle = serveTexts({ ssrLoadModule: () => Promise.resolve({ articleTexts: texts }) });
      const response = {
        statusCode: 0,
        setHeader: () => response,
        end: (body?: string) => {
          resolve({ status: response.statusCode, body });
        },
      };
      handle({ originalUrl: url } as never, response as never, () => {
        resolve({ status: 0 });
      });
    });
  const texts = () => Promise.resolve(new Map([[HASH, 'It opened.']]));

  it('gives the text of an article by its hash, and no other', async () => {
    expect(await ask(`/data/texts/${HASH}`, texts)).toEqual({ status: 200, body: 'It opened.' });
    expect(await ask(`/data/texts/${'0'.repeat(64)}`, texts)).toMatchObject({ status: 404 });
    expect(await ask('/data/texts/../events.json', texts)).toEqual({ status: 0 });
  });

  it('says that it could not, where the articles cannot be read', async () => {
    const failing = () => Promise.reject(new Error('no memory'));
    expect(await ask(`/data/texts/${HASH}`, failing)).toMatchObject({ status: 500 });
  });
});

describe('articleTexts(folders)', () => {
  it('reads what is there under the hash that a dataset knows it by, and passes over what is not', async () => {
    writeFileSync(
      join(folder, 'note.txt'),
      'The bridge opened on 2 May 1914, and ferries stopped.\r\n',
    );
    const found = await articleTexts([join(folder, 'missing'), folder]);
    const [[hash, text] = []] = [...found];
    expect(text).toMatch(/^The bridge opened on 2 May 1914/);
    expect(hash).toBe(createHash('sha256').update(text!).digest('hex'));
  });
});
