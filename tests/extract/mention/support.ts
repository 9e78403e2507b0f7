/** Made-up articles for tests of extraction. */
import { extractEvents } from '../../../src/extract/index.ts';
import { knownMention } from '../../../src/extract/known-mention.ts';
import { collectMentions } from '../../../src/extract/mention/collect.ts';
import { joinNames, learnNames } from '../../../src/extract/people.ts';
import { toEdtf, type Article, type Curation, type EventRecord } from '../../../src/model/index.ts';

export interface ArticleFacts {
  readonly title?: string;
  readonly language?: string;
  readonly id?: string;
  readonly published?: string | null;
  readonly publisher?: string;
  readonly excerpt?: Article['source']['excerpt'];
  /** Stretches of the text that are furniture, found by their words. */
  readonly furniture?: readonly string[];
}

/** An article of 10 March 2021 unless told otherwise. */
export function article(text: string, facts: ArticleFacts = {}): Article {
  const { id = 'gazette', published = '2021-03-10', publisher = 'The Gazette' } = facts;
  return {
    path: `${id}.txt`,
    text,
    furniture: (facts.furniture ?? []).map((words) => {
      const start = text.indexOf(words);
      return { range: { start, end: start + words.length }, reason: 'social media post' };
    }),
    source: {
      id,
      publisher,
      ...(facts.title !== undefined && { title: facts.title }),
      language: facts.language ?? 'en',
      ...(published === null ? {} : { published: toEdtf(published) }),
      publishedBasis: 'manifest',
      kind: 'news',
      excerpt: facts.excerpt ?? 'sentence',
    },
  };
}

export function mentionsOf(text: string, facts?: ArticleFacts) {
  const names = joinNames([learnNames(text)]);
  const { mentions, diagnostics } = collectMentions(article(text, facts), names);
  return { mentions: mentions.map((mention) => knownMention(mention, names)), diagnostics };
}

/** "1992 Bombing of the bank", one line for each mention, in the order of the text. */
export function told(text: string, facts?: ArticleFacts): string[] {
  return mentionsOf(text, facts).mentions.map((m) => `${m.when} ${m.title}`);
}

/** Codes of what was left out. */
export function refused(text: string, facts?: ArticleFacts): string[] {
  return mentionsOf(text, facts).diagnostics.map((d) => d.code);
}

export function eventsOf(
  articles: readonly Article[],
  curation?: Curation,
): readonly EventRecord[] {
  return extractEvents(articles, curation ? { curation } : {}).dataset.events;
}
