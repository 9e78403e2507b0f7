/**
 * How well events are extracted from the labelled stories in tests/gold/articles: sums over the
 * open stories and over those set aside, and on request what was missed.
 */
import path from 'node:path';
import { extractEvents } from '../../src/extract/index.ts';
import { readFile } from 'node:fs/promises';
import { figureLines, figureTable, withTable, type Part } from '../gold/figures.ts';
import { alignCitations } from '../gold/align.ts';
import { judgeStory } from '../gold/judge-story.ts';
import { classifyPairs, pairLines, type PairCounts } from '../gold/pair-classes.ts';
import { MEASURES, scoreOf, type Judgement } from '../gold/judgement.ts';
import { readStories, type Story } from '../gold/stories.ts';
import { writeWhole } from '../write-file.ts';

/** Where the project's own labelled stories lie. */
export const GOLD_STORIES = path.join(import.meta.dirname, '../..', 'tests', 'gold', 'articles');

/** A story with all that was judged about it. */
export interface JudgedStory extends Pick<Story, 'name' | 'isSetAside' | 'articles'> {
  readonly judgements: readonly Judgement[];
  /** Its pairs of tellings, by what became of them. */
  readonly pairs: PairCounts;
}

/** Extracts each story by itself, without curation, and judges what comes of it. */
export async function judgeStories(folder: string = GOLD_STORIES): Promise<JudgedStory[]> {
  const stories = await readStories(folder);
  return stories.map((story) => {
    const { events } = extractEvents(story.articles).dataset;
    return {
      name: story.name,
      isSetAside: story.isSetAside,
      articles: story.articles,
      judgements: judgeStory(story, events),
      pairs: classifyPairs(story, alignCitations(story, events)),
    };
  });
}

/** The language that most of the rules are written for; stories in others are summed apart. */
const MAIN_LANGUAGE = 'en';

/** The sums of the open stories and of those set aside, and of both for each other language. */
export function partsOf(stories: readonly JudgedStory[]): Part[] {
  const languages = new Set(stories.map(languageOf));
  languages.delete(MAIN_LANGUAGE);
  return [
    ...partsIn(MAIN_LANGUAGE, '', stories),
    ...[...languages].sort().flatMap((language) => {
      const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
      return partsIn(language, `${name}, `, stories).filter((part) => part.stories > 0);
    }),
  ];
}

function partsIn(language: string, prefix: string, stories: readonly JudgedStory[]): Part[] {
  const own = stories.filter((story) => languageOf(story) === language);
  return [false, true].map((isSetAside) => {
    const chosen = own.filter((story) => story.isSetAside === isSetAside);
    return {
      name: `${prefix}${isSetAside ? 'set aside' : 'open'}`,
      stories: chosen.length,
      articles: chosen.flatMap(({ articles }) => articles).length,
      score: scoreOf(chosen.flatMap(({ judgements }) => judgements)),
    };
  });
}

/** That of its first article: a story is told in one language. */
function languageOf({ articles }: JudgedStory): string {
  return articles[0]?.source.language ?? MAIN_LANGUAGE;
}

export interface EventLinesOptions {
  /** A Markdown table instead of lines. */
  readonly markdown: boolean;
  /** Lists what was missed in open stories. */
  readonly misses: boolean;
  /** Lists it for the others too: they are then no measure any more. */
  readonly openSetAside: boolean;
  /** Adds where pairs of tellings are lost, in sums. */
  readonly pairs: boolean;
}

/** What `npm run score` prints of events. */
export function eventLines(
  stories: readonly JudgedStory[],
  { markdown, misses, openSetAside, pairs }: EventLinesOptions,
): string[] {
  const listed = stories.filter(({ isSetAside }) => (isSetAside ? openSetAside : misses));
  const parts = partsOf(stories);
  return [
    ...listed.flatMap(missLines),
    ...(markdown ? figureTable(parts) : figureLines(parts)),
    ...(pairs ? lossLines(stories) : []),
  ];
}

/** Where pairs are lost in the open stories and in those set aside, of the language of most rules. */
function lossLines(stories: readonly JudgedStory[]): string[] {
  const own = stories.filter((story) => languageOf(story) === MAIN_LANGUAGE);
  return [false, true].flatMap((isSetAside) => {
    const chosen = own.filter((story) => story.isSetAside === isSetAside);
    return pairLines(
      isSetAside ? 'set aside' : 'open',
      chosen.map(({ pairs }) => pairs),
    );
  });
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

/** The document that keeps the figures. */
export const QUALITY_DOCUMENT = path.join(import.meta.dirname, '../..', 'docs', 'quality.md');

/** Writes the figures into it. */
export async function recordFigures(stories: readonly JudgedStory[]): Promise<void> {
  const document = await readFile(QUALITY_DOCUMENT, 'utf8');
  await writeWhole(QUALITY_DOCUMENT, withTable(document, figureTable(partsOf(stories))));
}
