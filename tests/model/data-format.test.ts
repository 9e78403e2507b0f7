import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  columnsFileOf,
  Dataset,
  parseCuration,
  parseDataset,
  parseManifest,
  type ColumnsFile,
} from '../../src/model/index.ts';
import { KINDS } from '../../src/model/columns/columns.ts';
import { firstStory } from '../support/first-story.ts';

const ROOT = join(import.meta.dirname, '../..');
const markdown = readFileSync(join(ROOT, 'docs/data-format.md'), 'utf8');

/** The JSON examples in the order of the document: a dataset, a manifest, a curation, columns. */
const [dataset = '', manifest = '', curation = '', columns = ''] = Array.from(
  markdown.matchAll(/```json.*\n([^]*?)```/g),
  ([, text = '']) => text,
);

describe('docs/data-format.md', () => {
  it('shows a dataset without a problem, whose passage hashes as it says', () => {
    const json: unknown = JSON.parse(dataset);
    expect(parseDataset(json).problems).toEqual([]);
    const [citation] = Dataset.parse(json).events[0]!.citations;
    const exact = citation!.quote.exact!;
    expect(exact).toHaveLength(citation!.range.end - citation!.range.start);
    expect(createHash('sha256').update(exact).digest('hex')).toBe(citation!.passageSha256);
  });

  it('shows a manifest and a curation that are read', () => {
    expect(parseManifest(manifest, 'example').sources).toHaveLength(2);
    expect(parseCuration(curation, 'example').decisions).toHaveLength(2);
  });
});

describe('npx tsx scripts/write-schema.ts', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/write-schema.ts', ...args], {
      cwd: ROOT,
      stdio: 'pipe',
      encoding: 'utf8',
    });

  it('has been run since the schemas last changed', () => {
    expect(() => run('--check')).not.toThrow();
  });

  it('refuses an argument it does not know, with exit code 2', () => {
    expect(() => run('--chekc')).toThrow(expect.objectContaining({ status: 2 }) as Error);
  });
});

describe.each(['data/events.schema.json', 'data/columns.schema.json'])('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');

  it('describes every field', () => {
    type Node = Readonly<Record<string, unknown>>;
    const undescribed: string[] = [];
    const visit = (node: Node, path: string) => {
      for (const [name, field] of Object.entries((node.properties ?? {}) as Record<string, Node>))
        if (typeof field.description !== 'string') undescribed.push(`${path}.${name}`);
      for (const [name, child] of Object.entries(node))
        if (typeof child === 'object' && child !== null) visit(child as Node, `${path}.${name}`);
    };
    visit(JSON.parse(text) as Node, '');
    expect(undescribed).toEqual([]);
  });

  it('allows no field it does not know', () => {
    expect(text.match(/"type": "object"/g)?.length).toBe(
      text.match(/"additionalProperties": false/g)?.length,
    );
  });
});

describe('data/columns.schema.json, by a validator', () => {
  const schema = z.fromJSONSchema(
    JSON.parse(readFileSync(join(ROOT, 'data/columns.schema.json'), 'utf8')) as z.core.JSONSchema.BaseSchema, // prettier-ignore
  );
  const example = JSON.parse(columns) as ColumnsFile;
  const withEvents = (events: object) => ({ ...example, events: { ...example.events, ...events } });

  it('accepts what the document shows, and a dataset written in columns', () => {
    expect(schema.safeParse(example).success).toBe(true);
    expect(schema.safeParse(columnsFileOf(firstStory)).success).toBe(true);
    const all = { id: ['one', 'two'], kind: [0, KINDS.length - 1], certainty: [0, 2] };
    expect(schema.safeParse(withEvents(all)).success).toBe(true);
  });

  it.each([
    { fault: 'another format', json: { ...example, format: 'datelines' } },
    { fault: 'a version to come', json: { ...example, version: 2 } },
    { fault: 'no sources', json: { ...example, sources: undefined } },
    { fault: 'a field of no known name', json: { ...example, colour: 'red' } },
    { fault: 'a list of no known name', json: withEvents({ colour: ['red', 'blue'] }) },
    { fault: 'a date that is none', json: withEvents({ when: ['2024-03-11', 'in spring'] }) },
    { fault: 'an empty title', json: withEvents({ title: ['', 'Dredging'] }) },
    { fault: 'a place that is no number', json: withEvents({ source: [0, 'log'] }) },
    { fault: 'a kind beyond the last', json: withEvents({ kind: [0, KINDS.length] }) },
    { fault: 'a certainty beyond the last', json: withEvents({ certainty: [0, 3] }) },
    { fault: 'an id with a space', json: withEvents({ id: ['one', 'and two'] }) },
    { fault: 'records that are none', json: { ...example, records: [{ id: 'x' }] } },
  ])('refuses $fault', ({ json }) => {
    expect(schema.safeParse(JSON.parse(JSON.stringify(json))).success).toBe(false);
  });
});
