import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkedHashes, datasetIndex } from '../../scripts/vite-data.ts';
import { firstStoryJson } from '../support/first-story.ts';

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
  it('gives the hash of the bytes of each dataset there is', async () => {
    const text = JSON.stringify(firstStoryJson);
    writeFileSync(join(folder, 'events.json'), text);
    expect(await checkedHashes(folder, ['events.json', 'missing.json'])).toEqual([
      createHash('sha256').update(text).digest('hex'),
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
