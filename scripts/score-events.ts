/**
 * How well events are extracted from the labelled stories in tests/gold/articles: sums over the
 * open stories and over those set aside, and on request what was missed.
 */
import path from 'node:path';
import { extractEvents } from '../src/extract/index.ts';
import { figureLines, figureTable, type Part } from './gold/figures.ts';
import { judgeStory } from './gold/judge-story.ts';
import { MEASURES, scoreOf, type Judgement } from './gold/judgement.ts';
import { readStories, type Story } from './gold/stories.ts';

/** Where the project's own labelled stories lie. */
export const GOLD_STORIES = path.join(import.meta.dirname, '..', 'tests', 'gold', 'articles');

/** A story with all that was judged about it. */
export interface JudgedStory extends Pick<Story, 'name' | 'isSetAside' | 'articles'> {
  readonly judgements: readonly Judgement[];
}

/** Extracts each story by itself, without curation, and judges what comes of it. */
export async function judgeStories(folder: string = GOLD_STORIES): Promise<JudgedStory[]> {
  const stories = await readStories(folder);
  return stories.map((story) => ({
    name: story.name,
    isSetAside: story.isSetAside,
    articles: story.articles,
    judgements: judgeStory(story, extractEvents(story.articles).dataset.events),
  }));
}

/** The sums of the open stories and of those set aside. */
export function partsOf(stories: readonly JudgedStory[]): Part[] {
  return [
    partOf(
      'open',
      stories.filter(({ isSetAside }) => !isSetAside),
    ),
    partOf(
      'set aside',
      stories.filter(({ isSetAside }) => isSetAside),
    ),
  ];
}

function partOf(name: string, stories: readonly JudgedStory[]): Part {
  return {
    name,
    stories: stories.length,
    articles: stories.flatMap(({ articles }) => articles).length,
    score: scoreOf(stories.flatMap(({ judgements }) => judgements)),
  };
}

export interface EventLinesOptions {
  /** A table for docs/quality.md instead of lines. */
  readonly markdown: boolean;
  /** Lists what was missed in open stories. */
  readonly misses: boolean;
  /** Lists it for the others too: they are then no measure any more. */
  readonly openSetAside: boolean;
}

/** What `npm run score` prints of events. */
export function eventLines(
  stories: readonly JudgedStory[],
  { markdown, misses, openSetAside }: EventLinesOptions,
): string[] {
  const listed = stories.filter(({ isSetAside }) => (isSetAside ? openSetAside : misses));
  const parts = partsOf(stories);
  return [...listed.flatMap(missLines), ...(markdown ? figureTable(parts) : figureLines(parts))];
}

function missLines({ name, judgements }: JudgedStory): string[] {
  return MEASURES.flatMap((measure) => {
    const misses = judgements.filter((each) => each.measure === measure && !each.isRight);
    if (misses.length === 0) return [];
    return [
      `${name}, ${measure}:`,
      ...misses.map(({ about, source, note }) =>
        ['  ', about, source === undefined ? '' : ` [${source}]`, ': ', note].join(''),
      ),
    ];
  });
}
