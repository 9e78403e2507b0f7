/**
 * How rare a word or a name is in a collection: what many mentions share tells little of one
 * event; what two share alone tells much.
 */
import type { MentionOutline } from '../mention/outline.ts';
import { conceptOf } from './lexicon.ts';
import { SCENES_OF } from './lexicon/scenes.ts';

/** Collections of fewer mentions are weighed as if they had so many: among few nothing is common. */
const FEWEST = 32;

export class Prevalence {
  /** Mentions of each concept and name, of those met more than twice. */
  private readonly counts = new Map<string, number>();
  private readonly size: number;

  /** Of all mentions that are to be merged; of none where two are weighed by themselves. */
  constructor(mentions: readonly MentionOutline[]) {
    this.size = Math.max(FEWEST, mentions.length);
    for (const mention of mentions)
      for (const each of new Set(tellingsOf(mention)))
        this.counts.set(each, (this.counts.get(each) ?? 0) + 1);
    for (const [each, count] of this.counts) if (count <= 2) this.counts.delete(each);
  }

  /**
   * From 1 for what two mentions share alone down to 0 for what is in all of them: the inverse
   * document frequency (Sparck Jones 1972), as a share of its most.
   */
  rarityOf(conceptOrName: string): number {
    const count = this.counts.get(conceptOrName) ?? 2;
    return Math.log(this.size / count) / Math.log(this.size / 2);
  }
}

/** The words of a name, as those of a passage are told: what one article knows for a name is a word to another. */
export function wordsOfName(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/).map(conceptOf);
}

/** The scenes that a word may be of, as words to count. */
export function sceneNames(word: string): readonly string[] {
  return SCENES_OF.get(word) ?? NO_SCENES;
}

const NO_SCENES: readonly string[] = [];

/** The scenes that a mention's words are of. */
export function scenesOf({
  head,
  terms,
}: Pick<MentionOutline, 'head' | 'terms'>): ReadonlySet<string> {
  return new Set([head, ...terms].flatMap(sceneNames));
}

function* tellingsOf(mention: MentionOutline): Generator<string> {
  for (const term of mention.terms) yield conceptOf(term);
  for (const names of [mention.people, mention.organisations, mention.places, mention.named])
    for (const name of names) {
      yield name;
      yield* wordsOfName(name);
    }
  yield* scenesOf(mention);
}
