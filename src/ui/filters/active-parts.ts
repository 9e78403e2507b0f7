/**
 * What is asked for, part by part, each with what is left to ask when it is
 * dropped: the chips above the chart, and the ways back from nothing found.
 */
import type { Edtf } from '../../model/index.ts';
import type { Collection, TimelineSource } from '../../timeline/index.ts';
import { NONE_HIDDEN, toggled, type HiddenSources } from '../state/hidden-sources.ts';
import { askedOf, type ReaderFilter } from '../state/reader-filter.ts';
import type { FilterMessages } from './filter-messages.ts';

/** All that a reader can ask for. */
export interface Asking {
  readonly filter: ReaderFilter;
  readonly words: string;
  readonly hiddenSources: HiddenSources;
}

export interface ActivePart {
  /** Unique among the parts. */
  readonly key: string;
  readonly label: string;
  /** What is asked without it. */
  readonly rest: Asking;
}

export interface PartWords {
  readonly sources: readonly TimelineSource[];
  readonly messages: FilterMessages;
  readonly dateWords: (when: Edtf) => string;
}

/** Every part that narrows, in the order of the panel. */
export function activeParts(asking: Asking, context: PartWords): ActivePart[] {
  const { filter } = asking;
  const { messages } = context;
  const part = (key: string, label: string, change: Partial<ReaderFilter>): ActivePart => ({
    key,
    label,
    rest: { ...asking, filter: { ...filter, ...change } },
  });
  return [
    ...sourceParts(asking, context),
    ...[...filter.kinds].map((kind) =>
      part(`k ${kind}`, messages.kind(kind), { kinds: toggled(filter.kinds, kind) }),
    ),
    ...(['people', 'organisations', 'places'] as const).flatMap((facet) =>
      [...filter[facet]].map((name) =>
        part(`${facet} ${name}`, name, { [facet]: toggled(filter[facet], name) }),
      ),
    ),
    ...[...filter.certainties].map((certainty) =>
      part(`c ${certainty}`, messages.certainty(certainty), {
        certainties: toggled(filter.certainties, certainty),
      }),
    ),
    ...(filter.corroboratedOnly
      ? [part('corroborated', messages.corroboratedOnly, { corroboratedOnly: false })]
      : []),
    ...(filter.disputedOnly
      ? [part('disputed', messages.disputedOnly, { disputedOnly: false })]
      : []),
    ...(filter.period ? [part('in', context.dateWords(filter.period), { period: null })] : []),
    ...(asking.words.trim()
      ? [{ key: 'find', label: messages.quoted(asking.words), rest: { ...asking, words: '' } }]
      : []),
  ];
}

/** Sources left out, each by its name; one that is alone is named, and none at all is one part. */
function sourceParts(asking: Asking, { sources, messages }: PartWords): ActivePart[] {
  const { hiddenSources } = asking;
  const shown = sources.filter((source) => !hiddenSources.has(source.id));
  const [alone] = shown;
  if (hiddenSources.size === 0) return [];
  if (shown.length < 2 && sources.length > 2) {
    const label = alone ? messages.onlySource(alone.publisher) : messages.noSource;
    return [{ key: 's', label, rest: { ...asking, hiddenSources: NONE_HIDDEN } }];
  }
  return sources
    .filter((source) => hiddenSources.has(source.id))
    .map(({ id, publisher }) => ({
      key: `s ${id}`,
      label: messages.without(publisher),
      rest: { ...asking, hiddenSources: toggled(hiddenSources, id) },
    }));
}

export interface WayBack extends ActivePart {
  /** Events found once the part is dropped. */
  readonly found: number;
}

/** The parts whose dropping alone finds something, the fewest events first: the least given up. At most `most`. */
export function waysBack(
  parts: readonly ActivePart[],
  collection: Pick<Collection, 'count'>,
  most = 3,
): WayBack[] {
  return parts
    .map((part) => {
      const { filter, words, hiddenSources } = part.rest;
      return { ...part, found: collection.count(askedOf(filter, words, hiddenSources)) };
    })
    .filter(({ found }) => found > 0)
    .sort((a, b) => a.found - b.found)
    .slice(0, most);
}
