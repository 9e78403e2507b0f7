/**
 * Articles that tell in one another's words: one that was kept twice, or an agency's report
 * that two outlets print. Both stay sources, for only a person knows which it is; it is told,
 * because what looks like two sources is one.
 */
import type { Diagnostic, Source } from '../model/index.ts';
import type { MentionOutline } from './mention/outline.ts';

/** Dated passages that two articles share, and the share of the shorter's that they are. */
const FEWEST_SHARED = 3;
const LEAST_SHARE = 0.6;
/** Articles that have one passage, beyond which it is a proverb, or a publisher's background. */
const MOST_ARTICLES = 12;

/**
 * A warning for each article that tells most of its dated passages in the words of one
 * published before it, or is that article. `sources` come in order of publication.
 */
export function copiedArticles(
  sources: readonly Source[],
  mentions: Iterable<Pick<MentionOutline, 'source' | 'passageSha256'>>,
): Diagnostic[] {
  const place = new Map(sources.map(({ id }, at) => [id, at]));
  const passages = passagesOf(mentions, place);
  const counts = new Map<number, number>();
  const shared = new Map<number, Map<number, number>>();
  for (const articles of passages) {
    for (const at of articles) counts.set(at, (counts.get(at) ?? 0) + 1);
    if (articles.size > 1 && articles.size <= MOST_ARTICLES) countPairs(articles, shared);
  }
  const first = new Map<string, Source>();
  return sources.flatMap((source, at) => {
    const same = first.get(source.textSha256);
    first.set(source.textSha256, same ?? source);
    if (source.via) return [];
    if (same) return [copyNote(source, `is word for word “${same.id}”`)];
    const pairs = [...(shared.get(at) ?? [])].sort(([a], [b]) => a - b);
    const pair = pairs.find(([earlier, count]) => {
      const least = Math.min(counts.get(at) ?? 0, counts.get(earlier) ?? 0);
      return count >= FEWEST_SHARED && count >= least * LEAST_SHARE;
    });
    const other = pair && sources[pair[0]];
    return other
      ? [copyNote(source, `tells ${pair[1]} dated passages in the words of “${other.id}”`)]
      : [];
  });
}

/** Counts a passage for each two articles that have it: for the later, by the earlier. */
function countPairs(articles: ReadonlySet<number>, shared: Map<number, Map<number, number>>): void {
  const ordered = [...articles].sort((a, b) => a - b);
  for (const [i, later] of ordered.entries()) {
    const counts = shared.get(later) ?? new Map<number, number>();
    if (i > 0) shared.set(later, counts);
    for (const earlier of ordered.slice(0, i)) counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
  }
}

/** The articles that have each passage, by their place. */
function passagesOf(
  mentions: Iterable<Pick<MentionOutline, 'source' | 'passageSha256'>>,
  place: ReadonlyMap<string, number>,
): Iterable<ReadonlySet<number>> {
  const articlesOf = new Map<string, Set<number>>();
  for (const { source, passageSha256 } of mentions) {
    const at = place.get(source);
    if (at === undefined) continue;
    const articles = articlesOf.get(passageSha256);
    if (articles) articles.add(at);
    else articlesOf.set(passageSha256, new Set([at]));
  }
  return articlesOf.values();
}

function copyNote({ id }: Source, what: string): Diagnostic {
  return {
    code: 'copied-article',
    severity: 'warning',
    message: `${what}: if it is one article kept twice, remove one; if it is a reprint, name the first in its "via" (sources.json). Until then each counts as a source.`,
    where: { source: id },
  };
}
