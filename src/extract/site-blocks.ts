/** Short blocks that a site repeats from page to page: what they tell is left out, and they are told of. */
import type { Diagnostic } from '../model/index.ts';
import type { ArticleFindings } from './article-findings.ts';
import { furnitureNote, repeatedFurniture } from './read/index.ts';

type Mention = Pick<ArticleFindings['mentions'][number], 'source' | 'passage'>;

export interface SiteBlocks {
  /** Whether a mention stands outside all such blocks. */
  readonly isStory: (mention: Mention) => boolean;
  /** A note for each block of each article. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares the blocks of all articles, in whatever order they come. */
export function withoutSiteBlocks(
  findings: readonly Pick<ArticleFindings, 'source' | 'blocks'>[],
): SiteBlocks {
  const pages = findings.map(({ source: { id, url }, blocks }) => ({
    id,
    url,
    blocks: blocks.map(([words, start, end]) => ({ words, range: { start, end } })),
  }));
  const furniture = repeatedFurniture(pages);
  return {
    isStory: ({ source, passage }) =>
      !furniture
        .get(source)
        ?.some(({ range }) => range.start <= passage.start && passage.end <= range.end),
    diagnostics: pages.flatMap(({ id }) =>
      (furniture.get(id) ?? []).map((piece) => furnitureNote(id, piece)),
    ),
  };
}
