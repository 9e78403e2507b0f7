/** Everything there is to judge about what the extractor makes of one story. */
import type { EventRecord } from '../../src/model/index.ts';
import { alignCitations } from './align.ts';
import { judgeCitations } from './judge-citations.ts';
import { judgeDifferences, judgeMerges, judgeToldPairs } from './judge-merges.ts';
import {
  judgeEvents,
  judgeFaces,
  judgePassages,
  judgeRecords,
  judgeTraps,
} from './judge-records.ts';
import type { Judgement } from './judgement.ts';
import type { Story } from './stories.ts';

/** All judgements on the records that were made of a story's articles. */
export function judgeStory(
  story: Pick<Story, 'articles' | 'events' | 'traps' | 'differences'>,
  records: readonly EventRecord[],
): Judgement[] {
  const found = alignCitations(story, records);
  return [
    ...judgeEvents(story, found),
    ...judgeRecords(story, found),
    ...judgePassages(story, found),
    ...judgeFaces(story, found),
    ...judgeCitations(found),
    ...judgeMerges(found),
    ...judgeToldPairs(story, found),
    ...judgeDifferences(story, found),
    ...judgeTraps(story, found),
  ];
}
