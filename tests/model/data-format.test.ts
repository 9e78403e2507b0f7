import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Dataset, parseCuration, parseDataset, parseManifest } from '../../src/model/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const markdown = readFileSync(join(ROOT, 'docs/data-format.md'), 'utf8');

/** The JSON examples in the order of the document: a dataset, a manifest, a curation. */
const [dataset = '', manifest = '', curation = ''] = Array.from(
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
    expect(parseCuration(curation, 'example').decisions).toHaveLength(1);
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

describe('data/events.schema.json', () => {
  const text = readFileSync(join(ROOT, 'data/events.schema.json'), 'utf8');

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
