/** What is printed of stories, and what the figures on record promise. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  figureLines,
  recordedFigures,
  ROWS,
  standardError,
  withTable,
} from '../../../scripts/gold/figures.ts';
import { scoreOf } from '../../../scripts/gold/judgement.ts';
import {
  eventLines,
  judgeStories,
  partsOf,
  QUALITY_DOCUMENT,
  type JudgedStory,
} from '../../../scripts/score/score-events.ts';
import { classifyPairs } from '../../../scripts/gold/pair-classes.ts';
import { ARTICLES, STORY } from './support.ts';

const missing = (name: string, isSetAside: boolean): JudgedStory => ({
  name,
  isSetAside,
  articles: ARTICLES,
  judgements: [
    { measure: 'events found', isRight: false, about: `${name}-event`, note: `${name}-words` },
    { measure: 'events found', isRight: true, about: 'another', note: '' },
  ],
  pairs: classifyPairs(STORY, []),
});
/** The table has one decimal. */
const ROUNDING = 0.05;

const STORIES = [missing('shown', false), missing('hidden', true)];

const linesWith = (options: { misses: boolean; openSetAside: boolean }) =>
  eventLines(STORIES, { markdown: false, pairs: false, ...options }).join('\n');

describe('eventLines(stories, options)', () => {
  it('tells on request where pairs are lost, in sums of both parts', () => {
    const lines = eventLines(STORIES, {
      markdown: false,
      misses: false,
      openSetAside: false,
      pairs: true,
    }).join('\n');
    expect(lines).toMatch(/pairs, open: 1 story\n.*told together +0\n.*a passage not found +1\n/);
    expect(lines).toContain('pairs, set aside: 1 story');
    expect(lines).not.toContain('hidden');
  });

  it('prints sums of both parts and nothing of any story', () => {
    const lines = linesWith({ misses: false, openSetAside: false });
    expect(lines.match(/events found, recall +50\.0 {2}of 2/g)).toHaveLength(2);
    expect(lines).not.toMatch(/shown|hidden/);
  });

  it('lists what is missed in open stories, never in those set aside', () => {
    const lines = linesWith({ misses: true, openSetAside: false });
    expect(lines).toContain('shown-event: shown-words');
    expect(lines).not.toContain('hidden');
  });

  it('lists the others when they are opened on purpose', () => {
    expect(linesWith({ misses: true, openSetAside: true })).toContain('hidden-words');
  });

  it('sums stories in another language apart', () => {
    const spanish = ARTICLES.map((article) => ({
      ...article,
      source: { ...article.source, language: 'es' },
    }));
    const parts = partsOf([...STORIES, { ...missing('otra', true), articles: spanish }]);
    expect(parts.map(({ name, stories }) => [name, stories])).toEqual([
      ['open', 1],
      ['set aside', 1],
      ['Spanish, set aside', 1],
    ]);
  });
});

describe('figureLines(parts)', () => {
  it('shows a dash where nothing was judged', () => {
    const part = { name: 'none', stories: 0, articles: 0, score: scoreOf([]) };
    expect(figureLines([part])[1]).toMatch(/events found, recall +– {2}of 0/);
  });
});

describe('the table in docs/quality.md', () => {
  const document = readFileSync(QUALITY_DOCUMENT, 'utf8');
  const recorded = recordedFigures(document);

  it('is read back as it was written', () => {
    const table = ['|  | open |', '| --- | --- |', '| merging, F1 | 12.5 of 8 | 3.0 of 4 |'];
    expect([...recordedFigures(withTable(document, table))]).toEqual([
      ['merging, F1', { percent: 12.5, of: 8 }],
    ]);
  });

  it('is held to within what chance might change', () => {
    expect(standardError({ percent: 50, of: 100 })).toBe(5);
    expect(standardError({ percent: 100, of: 100 })).toBe(0);
  });

  // Worse on purpose, or another gold: `npm run score -- --record`, and the change shows in the diff.
  it(
    'promises no more of the open stories than extraction holds',
    { timeout: 240_000 },
    async () => {
      const [open] = partsOf(await judgeStories());
      const held = ROWS.filter(({ isHeld }) => isHeld);
      expect(held).not.toEqual([]);
      const worse = held.flatMap(({ label, value }) => {
        const [was, is] = [recorded.get(label), open && value(open.score)];
        if (was === undefined || is === undefined) return [`${label}: not on record`];
        const least = was.percent - standardError(was) - ROUNDING;
        return is < least ? [`${label}: ${was.percent}, now ${is.toFixed(1)}`] : [];
      });
      expect(worse).toEqual([]);
    },
  );
});
