/** What `--map` wrote → findings, for `--reduce`. */
import { createReadStream } from 'node:fs';
import { ArticleFindings, type Shelf } from '../../src/extract/index.ts';
import { byteLines } from '../articles/records.ts';
import { InputError, systemReason } from '../cli.ts';
import { startProgress } from '../progress.ts';
import { twinFaults } from '../articles/twin-articles.ts';
import { spoolShelf } from './spool.ts';

/** Longest line: what a long article gives. */
const MOST_LINE_BYTES = 100_000_000;

export interface ReadFindings {
  /** In order of path. */
  readonly findings: Shelf<ArticleFindings>;
  readonly ids: ReadonlySet<string>;
}

interface Head extends Pick<ArticleFindings, 'source' | 'path'> {
  /** Where its findings lie, in the order of the lines. */
  readonly at: number;
}

/**
 * The findings in files of lines, or on standard input where none are named.
 * @throws InputError with a line for every one that cannot be read, and for
 *   articles that share an id or address.
 */
export async function readFindings(files: readonly string[]): Promise<ReadFindings> {
  const findings = spoolShelf<ArticleFindings>();
  const heads: Head[] = [];
  const faults: string[] = [];
  const progress = startProgress({ unit: 'articles read' });
  const streams =
    files.length > 0
      ? files.map((file) => ({ name: file, chunks: createReadStream(file) }))
      : [{ name: 'standard input', chunks: process.stdin }];
  for (const { name, chunks } of streams) {
    try {
      for await (const { number, bytes } of byteLines(chunks, MOST_LINE_BYTES)) {
        const place = `${name}, line ${number}`;
        const read = bytes === undefined ? 'is longer than any article gives' : findingsIn(bytes);
        if (typeof read === 'string')
          faults.push(`${place}: ${read}; write it anew with npm run extract -- --map`);
        else if (read) {
          heads.push({ source: read.source, path: read.path, at: findings.size });
          findings.add(read);
          progress.update(findings.size);
        }
      }
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      faults.push(`${name}: ${systemReason(error)}`);
    }
  }
  progress.finish();
  faults.push(...twinFaults(heads));
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  heads.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return {
    ids: new Set(heads.map(({ source }) => source.id)),
    findings: { size: heads.length, get: (place) => findings.get(heads[place]?.at ?? -1) },
  };
}

/** The findings of a line, or what is wrong with it; nothing for an empty line. */
function findingsIn(bytes: Uint8Array): ArticleFindings | string | undefined {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'is no JSON; was it cut off?';
  }
  const { data, error } = ArticleFindings.safeParse(json);
  if (data) return data;
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  return `holds no findings of an article${field === '' ? '' : `: "${field}" ${issue?.message ?? ''}`}`;
}
