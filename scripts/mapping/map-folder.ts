/** Paths → the findings of all their articles, or every reason why not. */
import type { ArticleFindings, Shelf } from '../../src/extract/index.ts';
import type { Curation, Diagnostic, ManifestEntry } from '../../src/model/index.ts';
import { InputError } from '../cli.ts';
import { missingEntries } from '../articles/manifests.ts';
import { passedOverNote, refuseNothing, type OpenedArticles } from '../articles/open-articles.ts';
import { startProgress } from '../progress.ts';
import { jobsIn, readJob, type ArticleJob } from '../articles/read-file-articles.ts';
import { twinFaults } from '../articles/twin-articles.ts';
import { mapArticles, type MapOptions } from './map-articles.ts';
import { spoolShelf } from './spool.ts';

export interface FolderFindings {
  /** In the order of the files. */
  readonly findings: Shelf<ArticleFindings>;
  /** About files that hold no article. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that decisions speak of, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Maps every article that was found.
 * @throws InputError with a line for every article that cannot be read, every
 *   manifest entry without its article, and articles that share an id or address:
 *   a dataset that silently lacks a source misleads.
 */
export async function mapFolder(
  opened: OpenedArticles,
  options: MapOptions,
): Promise<FolderFindings> {
  const { listed, foreign, entries } = await listJobs(opened);
  const jobs = listed.filter((item) => 'path' in item);
  const passedOver = [...opened.passedOver, ...foreign];
  if (listed.length === 0) refuseNothing(passedOver);
  const faultOf = new Map<ArticleJob, string>();
  const findings = spoolShelf<ArticleFindings>();
  const heads: Pick<ArticleFindings, 'source' | 'path'>[] = [];
  const jobOf = new Map<string, ArticleJob>();
  const progress = startProgress({ total: jobs.length, unit: 'articles' });
  for await (const mapped of mapArticles(jobs, { ...options, jobs: jobs.length })) {
    if ('fault' in mapped) faultOf.set(mapped.job, mapped.fault);
    else {
      // Made by this code, in this process or an equal one: nothing to be checked again.
      const found = JSON.parse(mapped.json) as ArticleFindings;
      findings.add(found);
      heads.push({ source: found.source, path: found.path });
      jobOf.set(found.source.id, mapped.job);
    }
    progress.update(findings.size + faultOf.size, mapped.job.path);
  }
  progress.finish();
  const faults = [
    ...missingEntries(opened.folders, opened.manifests, entries),
    ...listed.flatMap((item) => ('path' in item ? (faultOf.get(item) ?? []) : item.fault)),
    ...twinFaults(heads),
  ];
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  return {
    findings,
    diagnostics: passedOver.map(passedOverNote),
    texts: await textsDecidedOn(opened.curation, jobOf),
  };
}

async function listJobs({ files, entryOf }: OpenedArticles) {
  const listed: (ArticleJob | { readonly fault: string })[] = [];
  const foreign: string[] = [];
  const entries = new Set<ManifestEntry>();
  for (const file of files) {
    for await (const job of jobsIn(file, entryOf)) {
      if ('entry' in job && job.entry) entries.add(job.entry);
      if ('foreign' in job) foreign.push(job.foreign);
      else listed.push(job);
    }
  }
  return { listed, foreign, entries };
}

/** Why a decision is stale can be told better with the text at hand. */
async function textsDecidedOn(
  curation: Curation | undefined,
  jobOf: ReadonlyMap<string, ArticleJob>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const decision of curation?.decisions ?? []) {
    const refs =
      'merge' in decision
        ? decision.merge
        : 'split' in decision
          ? decision.split.flat()
          : decision.event;
    for (const { source } of refs) {
      const job = texts.has(source) ? undefined : jobOf.get(source);
      const read = job && (await readJob(job));
      if (read && 'article' in read) texts.set(source, read.article.text);
    }
  }
  return texts;
}
