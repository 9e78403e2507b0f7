/** Page furniture in a text, recognised by its structure: where it stands, and what it says of the page. */
import type { Edtf, Furniture } from '../../../model/index.ts';
import { readFoot } from './foot.ts';
import { readHead, type Head } from './head.ts';
import { linesOf } from './lines.ts';
import { readPosts } from './posts.ts';
import { readReference, type Reference } from './reference.ts';

export interface FurnitureFound extends Omit<Head, 'furniture'> {
  /** In order, not overlapping. */
  readonly furniture: readonly Furniture[];
  readonly reference?: Reference;
}

export interface KnownOfPage {
  readonly title?: string;
  readonly author?: string;
  readonly published?: Edtf;
  /** Furniture that the page's own markup tells. */
  readonly furniture?: readonly Furniture[];
}

/** Finds what is no part of the story in a normalised text. O(n). */
export function findFurniture(text: string, known: KnownOfPage = {}): FurnitureFound {
  const lines = linesOf(text);
  const { furniture: head, ...says } = readHead(lines, known.title);
  const reference = readReference(lines);
  const found = [
    ...(known.furniture ?? []),
    ...head,
    ...readPosts(lines),
    ...readFoot(lines, known.author ?? says.author),
    ...(reference ? [reference.furniture] : []),
  ];
  return { ...says, reference, furniture: withoutOverlaps(found) };
}

/** In order of the text; of two that overlap, the one that begins first, and then the longer, stays. */
function withoutOverlaps(furniture: readonly Furniture[]): Furniture[] {
  const kept: Furniture[] = [];
  const ordered = furniture.toSorted(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
  for (const item of ordered) {
    if (item.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(item);
  }
  return kept;
}
