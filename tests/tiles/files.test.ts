/** What the files of tiles hold: nothing is lost on the way there and back, and damage is noticed. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/index.ts';
import {
  ByteReader,
  ByteWriter,
  decodeBlock,
  decodeDetails,
  decodeDirectory,
  decodeIds,
  decodeNode,
  decodePostings,
  decodeShards,
  decodeWords,
  drawnEvent,
  encodeBlock,
  encodeIds,
  encodeNode,
  encodeWords,
  parseHeader,
  PostingsWriter,
  shardOfId,
  TileError,
  type PlacedEvent,
  type TileNode,
} from '../../src/tiles/index.ts';
import { crowd } from '../timeline/support/crowd.ts';
import { tiled, worldOf, type Tiled } from './support.ts';

const { dataset } = parseDataset(crowd(7000, 2));
let made: Tiled;
beforeAll(async () => {
  made = await tiled(dataset);
}, 60_000);

const runs = { seed: 11, numRuns: 200 };
const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const signed = fc.integer({ min: -(2 ** 51), max: 2 ** 51 });

describe('bytes', () => {
  it('give back every count, signed number and text that was written', () => {
    fc.assert(
      fc.property(count, signed, fc.string({ unit: 'grapheme' }), (a, b, text) => {
        const out = new ByteWriter(1);
        out.count(a);
        out.signed(b);
        out.text(text);
        const input = new ByteReader(out.bytes());
        expect([input.count(), input.signed(), input.text()]).toEqual([a, b, text]);
        input.finish();
      }),
      runs,
    );
  });

  it.each([
    ['ends within a number', [0x80]],
    ['ends within a text', [5, 65]],
    ['has a number without an end', Array.from({ length: 12 }, () => 0xff)],
    ['is not UTF-8', [1, 0xff]],
  ])('are refused when what they hold %s', (_, bytes) => {
    const read = () => new ByteReader(Uint8Array.from(bytes)).text();
    expect(read).toThrow(TileError);
  });
});

describe('a block of events', () => {
  const contextOf = async () => {
    const { classes, sourceIds } = await worldOf(made);
    return { classes, sourceIds };
  };

  it('is what it was when it has been written and read', async () => {
    const context = await contextOf();
    const classNumber = 0;
    const of = context.classes[classNumber];
    const events = dataset.events.slice(0, 300).map((record, place): PlacedEvent => {
      const { kind = record.kind, certainty = record.certainty } = of ?? {};
      const extent = { anchorMs: place * 7 - 400, startMs: -Infinity, endMs: place * 9 };
      return {
        place: place * 3,
        classNumber,
        extent,
        event: { ...drawnEvent(record), kind, certainty },
        gaps: [place, Infinity],
      };
    });
    const details = [{ firstPlace: 0, name: '0123456789abcdef0123', length: 7 }];
    const block = decodeBlock(encodeBlock({ events, details }, context), context);
    expect(block).toEqual({ events, details });
  });

  it('is refused wherever it is cut', async () => {
    const context = await contextOf();
    const [file] = decodeDirectory(made.bytes.get(made.header.directory.name) ?? new Uint8Array());
    const [chunk] = decodeDirectory(made.bytes.get(file?.file.name ?? '') ?? new Uint8Array());
    const bytes = made.bytes.get(chunk?.file.name ?? '') ?? new Uint8Array();
    expect(decodeBlock(bytes, context).events.length).toBe(512);
    for (let length = 0; length < bytes.length; length += 331)
      expect(() => decodeBlock(bytes.slice(0, length), context)).toThrow(TileError);
  });
});

it('a tile is what it was when it has been written and read', () => {
  const bins = { bins: Uint16Array.of(0, 5, 1023), counts: Int32Array.of(1, -2, 300_000) };
  const node: TileNode = {
    place: { level: 32, index: -1 },
    classes: new Map([[3, bins]]),
    shifts: [{ sourceNumber: 2, classNumber: 3, ...bins }],
    children: [null, { name: '00112233445566778899', length: 12 }, null, null],
    isLeaf: false,
    tops: { name: 'ffeeddccbbaa99887766', length: 1 },
    across: null,
    acrossLeftOut: 4,
  };
  expect(decodeNode(encodeNode(node))).toEqual(node);
});

it('shards of ids and of words are what they were', () => {
  const places = new Map(['a', 'ab', 'abc-1', 'b'].map((id, i) => [id, i * 1000]));
  expect(decodeIds(encodeIds(places))).toEqual(places);
  const postings = new PostingsWriter();
  for (const place of [0, 1, 70_000]) postings.add(place, place % 5);
  const entries = [{ word: 'river', count: postings.count, bytes: postings.bytes() }];
  const [word] = decodeWords(encodeWords(entries));
  expect(word?.word).toBe('river');
  expect([...decodePostings(word?.bytes ?? new Uint8Array(), 3).places]).toEqual([0, 1, 70_000]);
});

describe('the files of a dataset', () => {
  const get = (name = '') => made.bytes.get(name) ?? new Uint8Array();

  it('hold every record whole, and no other', async () => {
    const { block } = await worldOf(made);
    const pages = decodeDirectory(get(made.header.directory.name));
    const chunks = pages.flatMap((page) => decodeDirectory(get(page.file.name)));
    const records = chunks
      .flatMap((chunk) => block.decode(get(chunk.file.name)).details)
      .flatMap((details) => decodeDetails(get(details.name)));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(records.toSorted(byId)).toEqual(dataset.events.toSorted(byId));
  });

  it('know the place of every id', async () => {
    const { block } = await worldOf(made);
    const shards = decodeShards('idIndex', get(made.header.ids.name));
    const pages = decodeDirectory(get(made.header.directory.name));
    const [first] = pages.flatMap((page) => decodeDirectory(get(page.file.name)));
    for (const { place, event } of block.decode(get(first?.file.name)).events) {
      const shard = shards[shardOfId(event.id, shards.length)];
      expect(decodeIds(get(shard?.file.name)).get(event.id)).toBe(place);
    }
  });

  it('show every event at some zoom: in a leaf, all of its events', async () => {
    const { roots } = await worldOf(made);
    const totalOf = (node: TileNode) =>
      [...node.classes.values()].reduce((sum, d) => sum + d.counts.reduce((a, b) => a + b, 0), 0);
    const inLeaves = (node: TileNode): number =>
      node.isLeaf
        ? totalOf(node)
        : node.children.reduce((sum, child) => sum + (child ? inLeaves(decodeNode(get(child.name))) : 0), 0); // prettier-ignore
    expect(roots.reduce((sum, root) => sum + inLeaves(root), 0)).toBe(dataset.events.length);
    expect(roots.some((root) => !root.isLeaf)).toBe(true);
  });

  it('are the same whatever the order of the events', async () => {
    const other = await tiled({ ...dataset, events: dataset.events.toReversed() }, 1 << 20);
    expect(other.header).toEqual(made.header);
    expect([...other.bytes.keys()].sort()).toEqual([...made.bytes.keys()].sort());
  });

  it('are named by a header that is read as it was written', () => {
    const parsed = parseHeader(JSON.parse(JSON.stringify(made.header)));
    expect(parsed).toEqual({ ok: true, value: made.header });
  });

  it.each([
    ['of another version', { version: 99 }, 'not of version 99'],
    ['with a file that has no name', { words: { name: '../x', length: 1 } }, 'words'],
    ['without a title', { title: '' }, 'title'],
    ['with a source that leads to a script', { sources: [{ url: 'javascript:alert(1)' }] }, 'sources'], // prettier-ignore
  ])('are not opened by a header %s', (_, wrong, message) => {
    const parsed = parseHeader({ ...made.header, ...wrong });
    expect(parsed).toEqual({ ok: false, message: expect.stringContaining(message) as string });
  });
});
