/** Are the events there, are the records events, and do they bear the right date and a fair title? */
import type { EventRecord } from '../../src/model/index.ts';
import { isRightDate, type FoundCitation } from './align.ts';
import type { Judgement } from './judgement.ts';
import { countShared, stemsOf } from './stems.ts';
import type { GoldEvent, Story, Telling, Trap } from './stories.ts';
import { shortTitleFaults, titleFaults } from './title-faults.ts';

type Labelled = Pick<Story, 'articles' | 'events' | 'traps'>;

/** One judgement for each event that must be found: some passage of it is cited. */
export function judgeEvents(story: Labelled, found: readonly FoundCitation[]): Judgement[] {
  return story.events
    .filter(({ optional }) => !optional)
    .map((event) => ({
      measure: 'events found',
      isRight: found.some(({ telling }) => telling?.event === event.id),
      about: event.id,
      note: event.tellings
        .map((telling) => `${telling.source} “${wordsOf(story, telling)}”`)
        .join('; '),
    }));
}

/** One judgement for each passage that must be cited, of events found or not. */
export function judgePassages(story: Labelled, found: readonly FoundCitation[]): Judgement[] {
  const cited = new Set(found.map(({ telling }) => telling));
  return story.events.flatMap(({ id, tellings }) =>
    tellings
      .filter(({ optional }) => !optional)
      .map((telling) => ({
        measure: 'passages cited',
        isRight: cited.has(telling),
        about: id,
        source: telling.source,
        note: wordsOf(story, telling),
      })),
  );
}

/** One judgement for each record; one that cites nothing but events that may be left out is not judged. */
export function judgeRecords(story: Labelled, found: readonly FoundCitation[]): Judgement[] {
  const byId = new Map(story.events.map((event) => [event.id, event]));
  return [...byRecord(found)].flatMap(([record, citations]): Judgement[] => {
    const events = eventsOf(citations, byId);
    if (events.length > 0 && events.every(({ optional }) => optional)) return [];
    const [first] = citations;
    const trap = first.trap ? `${first.trap.why}: ` : '';
    return [
      {
        measure: 'records right',
        isRight: events.length > 0,
        about: `${record.when} ${record.title}`,
        source: first.citation.source,
        note: `${trap}“${wordsOf(story, first.citation)}”`,
      },
    ];
  });
}

/** The date and the titles of each event found, as the record gives them that cites it most. */
export function judgeFaces(story: Labelled, found: readonly FoundCitation[]): Judgement[] {
  return story.events
    .filter(({ optional }) => !optional)
    .flatMap((event): Judgement[] => {
      const record = mainRecord(event, found);
      if (!record) return [];
      const { title, short, when } = record;
      const faults = titleFaults(title);
      const shortFaults = shortTitleFaults(title, short);
      return [
        {
          measure: 'date of event',
          isRight: isRightDate(event.when, when),
          about: event.id,
          note: `${event.when.join(' or ')}, given ${when}`,
        },
        {
          measure: 'title',
          isRight: faults.length === 0,
          about: event.id,
          note: `“${title}”: ${faults.join(', ')}`,
        },
        {
          measure: 'title in the words of the label',
          isRight: isInSameWords(title, event.what),
          about: event.id,
          note: `“${title}” for “${event.what}”`,
        },
        {
          measure: 'short title',
          isRight: shortFaults.length === 0,
          about: event.id,
          note: `“${short ?? ''}” for “${title}”: ${shortFaults.join(', ')}`,
        },
      ];
    });
}

/** Whether at least half of the longer words of the shorter line are in the other: a sign, no proof. */
function isInSameWords(title: string, what: string): boolean {
  const [a, b] = [stemsOf(title), stemsOf(what)];
  return 2 * countShared(a, b) >= Math.max(1, Math.min(a.size, b.size));
}

/** One judgement for each trap: right where no record that is no event was made of it. */
export function judgeTraps(story: Labelled, found: readonly FoundCitation[]): Judgement[] {
  const sprung = new Map(found.map((each) => [each.trap, each.record]));
  return story.traps.map((trap) => ({
    measure: trap.why,
    isRight: !sprung.has(trap),
    about: sprung.get(trap)?.title ?? '',
    source: trap.source,
    note: wordsOf(story, trap),
  }));
}

/** The record with most citations of the event, of equals the one whose id comes first. */
function mainRecord(event: GoldEvent, found: readonly FoundCitation[]): EventRecord | undefined {
  const own = byRecord(found.filter(({ telling }) => telling?.event === event.id));
  const [first] = [...own].sort(
    ([a, inA], [b, inB]) => inB.length - inA.length || (a.id < b.id ? -1 : 1),
  );
  return first?.[0];
}

function eventsOf(
  citations: readonly FoundCitation[],
  byId: ReadonlyMap<string, GoldEvent>,
): GoldEvent[] {
  return citations.flatMap(({ telling }) => {
    const event = telling && byId.get(telling.event);
    return event ? [event] : [];
  });
}

/** At least one citation each. */
type OfRecord = readonly [FoundCitation, ...FoundCitation[]];

function byRecord(found: readonly FoundCitation[]): Map<EventRecord, OfRecord> {
  const groups = new Map<EventRecord, OfRecord>();
  for (const each of found) {
    const group = groups.get(each.record);
    groups.set(each.record, group ? [...group, each] : [each]);
  }
  return groups;
}

/** The words of a passage, on one line. */
export function wordsOf(
  { articles }: Pick<Story, 'articles'>,
  { source, range }: Pick<Telling | Trap, 'source' | 'range'>,
): string {
  const text = articles.find((article) => article.source.id === source)?.text ?? '';
  return text.slice(range.start, range.end).replace(/\s+/gu, ' ');
}
