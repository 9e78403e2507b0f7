/**
 * Filters and words are answered from sets and from folded blocks of text: of the events themselves
 * only those are read that are drawn, and no more of many than of few.
 */
import { describe, expect, it } from 'vitest';
import type { EventColumns } from '../../../src/model/index.ts';
import { readColumns } from '../../../src/model/columns/read-columns.ts';
import { columnStore } from '../../../src/timeline/columns/column-store.ts';
import {
  layoutHorizontal,
  toSources,
  type Collection,
  type ItemFilter,
  type ItemIndex,
  type TimelineSource,
} from '../../../src/timeline/index.ts';
import { columnsDataset } from '../../browser/support/columns-dataset.ts';
import { dateWords, measureText, words } from '../support/words.ts';

interface Counted {
  readonly collection: Collection;
  readonly sources: readonly TimelineSource[];
  /** Titles read since this was asked last. */
  readonly looks: () => number;
}

/** A collection that counts how often it reads an event's title, with all made ready that is made ready in idle time. */
function counted(size: number): Counted {
  const { columns } = readColumns(JSON.parse(JSON.stringify(columnsDataset(size))));
  let looks = 0;
  const titles = new Proxy(columns.titles, {
    get(of, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(of, key, of) as unknown;
    },
  });
  const watched: EventColumns = { ...columns, titles };
  const sources = toSources({ ...columns.header, events: [] }, { dateWords });
  const collection = columnStore(watched).collect({ dateWords, sources });
  while (collection.answers?.prepare?.());
  const since = () => {
    const now = looks;
    looks = 0;
    return now;
  };
  since();
  return { collection, sources, looks: since };
}

const draw = ({ collection, sources }: Counted, index: ItemIndex) =>
  layoutHorizontal({
    ...{ index, sources, viewport: collection.home, home: collection.home },
    ...{ width: 1280, height: 720, measureText, words },
  });

const PERIOD = [Date.UTC(1990, 0, 1), Date.UTC(2015, 0, 1)] as const;
const FILTERS: readonly { readonly asked: string; readonly filter: (d: Counted) => ItemFilter }[] =
  [
    { asked: 'a kind', filter: () => ({ kinds: new Set(['visit']) }) },
    {
      asked: 'all but a source',
      filter: ({ sources }) => ({ hiddenSources: new Set([sources[0]?.id ?? '']) }),
    },
    { asked: 'a period', filter: () => ({ period: PERIOD }) },
    {
      asked: 'a kind of a period, but of one source',
      filter: ({ sources }) => ({
        kinds: new Set(['visit', 'other']),
        hiddenSources: new Set([sources[1]?.id ?? '']),
        period: PERIOD,
      }),
    },
    { asked: 'how a word begins', filter: () => ({ query: 'entry 1' }) },
  ];
/** A frame draws some hundreds; each is read a few times at most. */
const MOST_LOOKS = 3000;

describe.each([{ size: 20_000 }, { size: 80_000 }])('of $size events', ({ size }) => {
  const made = counted(size);

  it.each(FILTERS)('$asked is answered and drawn without a look at the others', ({ filter }) => {
    const asked = filter(made);
    const index = made.collection.matching(asked);
    expect(made.looks(), 'to know what is left').toBe(0);
    expect(index.size).toBeGreaterThan(0);
    draw(made, index);
    expect(made.looks(), 'to draw it').toBeLessThan(MOST_LOOKS);
    made.collection.answers?.facets().counts(asked);
    expect(made.looks(), 'to count what each choice would leave').toBe(0);
  });

  it.each(['e', 'en', 'ent', 'entry 12', 'nowhere'])('"%s" in Find reads what it lists', (text) => {
    made.collection.count({ query: text });
    expect(made.looks(), 'to count them').toBe(0);
    made.collection.answers?.find(text, 8);
    expect(made.looks(), 'to choose the best').toBeLessThan(500);
    draw(made, made.collection.drawn({}, { dims: false, lookedFor: text }));
    expect(made.looks(), 'to show where they are').toBeLessThan(MOST_LOOKS);
  });
});
