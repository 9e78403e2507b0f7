/** What is being written in Find, as filters: a person, a place, a source, a year, the words themselves. */
import { dateWords, extentOf } from '../../model/index.ts';
import { suggest, type Answers } from '../../timeline/index.ts';
import type { FindMessages, TimelineState } from '../../ui/index.ts';
import { readPeriod } from '../address/place-filter.ts';

export interface FilterSuggestion {
  readonly key: string;
  /** "Person", "Place". */
  readonly kind: string;
  readonly label: string;
  /** Events it would leave, were nothing else asked. */
  readonly total: number;
  readonly ask: (timeline: TimelineState) => void;
}

const MOST_NAMES = 4;
type NameFacet = 'people' | 'organisations' | 'places';

/** Names that begin as the text does, and a period if it is a date. Only what some event has. */
export function nameSuggestions(
  timeline: TimelineState,
  answers: Answers,
  text: string,
  words: FindMessages,
): FilterSuggestion[] {
  return [
    ...suggest(namesOf(timeline, answers, words), text, MOST_NAMES),
    periodSuggestion(timeline, text.trim(), words),
  ].filter(({ total }) => total > 0);
}

function namesOf(
  timeline: TimelineState,
  answers: Answers,
  words: FindMessages,
): FilterSuggestion[] {
  const facets: readonly NameFacet[] = ['people', 'organisations', 'places'];
  const names = facets.flatMap((facet) =>
    [...answers.totals(facet)].map(([label, total]) => ({
      key: `${facet} ${label}`,
      kind: words.only[facet],
      label,
      total,
      ask: (state: TimelineState) => {
        state.filter = { ...state.filter, [facet]: new Set([label]) };
      },
    })),
  );
  const told = answers.totals('sourceIds');
  const sources = timeline.sources.map((source) => ({
    key: `source ${source.id}`,
    kind: words.only.source,
    label: source.publisher,
    total: told.get(source.id) ?? 0,
    ask: (state: TimelineState) => {
      state.hiddenSources = new Set(
        state.sources.map((other) => other.id).filter((id) => id !== source.id),
      );
    },
  }));
  return [...names, ...sources];
}

function periodSuggestion(
  { collection, locale }: TimelineState,
  text: string,
  words: FindMessages,
): FilterSuggestion {
  // A lone number below a hundred is a number.
  const period = /^\d{1,3}$/.test(text) ? null : readPeriod(text);
  return {
    key: 'period',
    kind: words.only.period,
    label: period === null ? '' : dateWords(period, { locale }),
    total: period === null ? 0 : collection.count({ period: extentOf(period) }),
    ask: (state) => {
      state.filter = { ...state.filter, period };
    },
  };
}

/** The text itself, as words that an event contains; none where no event does. */
export function wordsSuggestion(
  { collection }: TimelineState,
  written: string,
  words: FindMessages,
): FilterSuggestion[] {
  const text = written.trim();
  const suggestion: FilterSuggestion = {
    key: 'words',
    kind: words.only.words,
    label: words.quoted(text),
    total: collection.count({ query: text }),
    ask: (state) => {
      state.words = text;
    },
  };
  return text !== '' && suggestion.total > 0 ? [suggestion] : [];
}
