import { describe, expect, it } from 'vitest';
import type { Edtf, EventRecord } from '../../../src/model/index.ts';
import { indexItems, toItems, toSources } from '../../../src/timeline/index.ts';
import { stepsWords } from '../../../src/ui/steps/steps-messages.ts';
import { tellingsOf } from '../../../src/ui/steps/tellings.ts';
import { english } from '../../../src/ui/messages.ts';
import { firstStory } from '../../support/first-story.ts';

const options = { dateWords: (when: Edtf) => when };
const told = firstStory.events.find(({ citations }) =>
  citations.some(({ attribution }) => attribution?.how === 'interview'),
)!;
const attribution = told.citations.flatMap((citation) => citation.attribution ?? [])[0]!;
const sourceId = told.citations[0]!.source;

/** The story with this event beside it, told by the same source in the year of the interview. */
const interview = (over: Partial<EventRecord> = {}): EventRecord => {
  const when = attribution.when!;
  const [citation] = told.citations;
  return {
    ...told,
    id: 'the-interview',
    kind: 'statement',
    people: [attribution.who],
    when,
    citations: [{ ...citation!, when }],
    ...over,
  };
};
const chainWith = (...more: readonly EventRecord[]) => {
  const others = firstStory.events.filter(({ people }) => !people.includes(attribution.who));
  const dataset = { ...firstStory, events: [...others, ...more] };
  return tellingsOf(told, dataset.sources, toSources(dataset, options), {
    words: stepsWords(english),
    locale: 'en',
    meeting: indexItems(toItems(dataset, options)).meeting,
  });
};

describe('tellingsOf(event, records, sources, context)', () => {
  it('has a chain for a source that says when it was told', () => {
    expect(chainWith()).toMatchObject([{ sourceId, toldId: null }]);
  });

  it('names the event that the telling is', () => {
    expect(chainWith(interview())).toMatchObject([{ toldId: 'the-interview' }]);
  });

  it.each([
    ['of another kind', [interview({ kind: 'visit' })]],
    ['of somebody else', [interview({ people: ['Somebody Else'] })]],
    ['of another date', [interview({ when: '2021' as Edtf, citations: told.citations })]],
    ['one of two', [interview(), interview({ id: 'another-interview' })]],
  ])('names none that is %s', (_, more) => {
    expect(chainWith(...more)).toMatchObject([{ toldId: null }]);
  });
});
