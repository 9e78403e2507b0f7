/** A group of mentions → the record of one event, every mention a citation. */
import {
  intersectionOf,
  type Citation,
  type Edtf,
  type EventRecord,
  type Figure,
} from '../../model/index.ts';
import type { FoundFigure } from '../figure/index.ts';
import { lineOf } from '../line.ts';
import type { FoundMention } from '../mention/found.ts';
import { isUndated } from '../mention/outline.ts';
import { differencesOf } from './differences.ts';
import { certaintyOf, mergedWhen } from './when.ts';

/** Place of each source in the order of publication, then id. */
export type SourceOrder = ReadonlyMap<string, number>;

/** The record of a group; its mentions come in order of publication and of the text. */
export function recordOf(group: readonly FoundMention[], order: SourceOrder): EventRecord {
  // What has come true is told by those who tell it so.
  const happened = group.filter(({ status }) => status === undefined);
  const mentions = [...(happened.length > 0 ? happened : group)].sort(
    (a, b) =>
      orderOf(a, order) - orderOf(b, order) ||
      a.passage.start - b.passage.start ||
      a.passage.end - b.passage.end,
  );
  const founder = mentions.find(({ isRetelling }) => !isRetelling) ?? mentions[0];
  if (!founder) throw new RangeError('a record needs a mention');
  const differences = differencesOf(mentions);
  const own = mentions.filter((mention) => !isUndated(mention));
  // A person may have split off what has no date: then all that is known is that it was before publication.
  const dated = own.length > 0 ? own : mentions;
  const when = mergedWhen(dated);
  const disputed = differences.some((d) => d.about === 'number');
  const { title, short, kind } = bestTold(mentions, disputed);
  return {
    id: founder.eventId,
    title,
    ...(short === undefined ? {} : { short }),
    when,
    ...(happened.length === 0 && { status: 'planned' }),
    certainty: certaintyOf(dated),
    kind,
    people: union(mentions, (m) => m.people),
    organisations: union(mentions, (m) => m.organisations),
    places: union(mentions, (m) => m.places),
    citations: mentions.map((mention) =>
      citationOf(dated.includes(mention) ? mention : datedBy(mention, when)),
    ),
    differences,
    review: 'extracted',
  };
}

function printableFigure({ text, value, unit, bound }: FoundFigure): Figure {
  return {
    text: lineOf(text) ?? String(value),
    value,
    ...(unit !== undefined && { unit }),
    bound,
  };
}

function orderOf({ source }: FoundMention, order: SourceOrder): number {
  return order.get(source) ?? Number.MAX_SAFE_INTEGER;
}

/** The mention whose title says most in few words: a short form, in the article that told it first
 * a date in its own words, a kind of event that is known, a place, no number that another source
 * disputes; the first of equals. Whoever is named acts no more surely in it: in 178 records of the
 * open stories that several passages tell, titles with somebody's name were further from the label. */
function bestTold(mentions: readonly FoundMention[], disputed: boolean): FoundMention {
  const worth = (m: FoundMention): number =>
    (disputed && /\d/.test(m.title) ? -5 : 0) +
    (m.short === undefined ? 0 : 2) +
    Math.min(TELLING, longerWords(m.title)) +
    (m.kind === 'other' ? 0 : 1) +
    (m.time.basis === 'publication' ? 0 : 1) +
    (m.source === mentions[0]?.source && datesItself(m) ? OWN_DATE : 0) +
    (m.places.length > 1 ? 1 : 0) +
    (m.title.length >= 20 && m.title.length <= 90 ? 1 : 0) -
    (m.attribution ? 0.5 : 0);
  const titled = mentions.filter(({ isRetelling }) => !isRetelling);
  return (titled.length > 0 ? titled : mentions).reduce((best, m) =>
    worth(m) > worth(best) ? m : best,
  );
}

/** Words of a title that say who, what or where. */
function longerWords(title: string): number {
  return title.match(LONGER_WORD)?.length ?? 0;
}

const LONGER_WORD = /\p{L}{4,}/gu;
/** Longer words of a title that tells more than that something happened: "Tanker seized" has two. */
const TELLING = 3;

/** What an event is told by before other sentences lean on it: "pleaded guilty on Wednesday", and not what he then did. */
function datesItself({ time, passage }: FoundMention): boolean {
  return passage.start <= time.range.start && time.range.end <= passage.end;
}

const OWN_DATE = 1.5;

function union(
  mentions: readonly FoundMention[],
  pick: (m: FoundMention) => readonly string[],
): readonly string[] {
  return [...new Set(mentions.flatMap(pick).flatMap((name) => lineOf(name) ?? []))].sort();
}

/** What is told without a date, dated by the event that it tells again, as far as that was before its publication. */
function datedBy(mention: FoundMention, event: Edtf): FoundMention {
  const when = intersectionOf(event, mention.when) === null ? mention.when : event;
  const { time } = mention;
  return {
    ...mention,
    when,
    time: { ...time, edtf: when, anchor: { edtf: when, text: time.text } },
  };
}

function citationOf(mention: FoundMention): Citation {
  const { time, passage, attribution, via, figures } = mention;
  return {
    source: mention.source,
    when: mention.when,
    time: {
      text: lineOf(time.text) ?? time.value,
      range: time.range,
      rule: time.rule,
      basis: time.basis,
      ...(time.anchor ? { anchor: time.anchor.edtf } : {}),
    },
    quote: mention.quote,
    range: passage,
    passageSha256: mention.passageSha256,
    ...(attribution ? { attribution } : {}),
    ...(via ? { via } : {}),
    ...(figures.length > 0 ? { figures: figures.map(printableFigure) } : {}),
  };
}
