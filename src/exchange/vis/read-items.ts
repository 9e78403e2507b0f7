/**
 * The items of vis-timeline, as JSON: a list of them, or an object with `items` and, if
 * wished, `groups`. An item has `content`, `start` and perhaps `end`; its content may be
 * HTML, which becomes words.
 */
import type { TextRange } from '../../model/index.ts';
import type { ImportedEntry, ImportedFile } from '../import/entry.ts';
import { field, isRecord, textOf } from '../import/json-fields.ts';
import { itemRanges, lineCounter, memberRange } from '../import/json-places.ts';
import { hasUnprintable, oneLine, plainText, shortened, webAddress } from '../import/plain-text.ts';
import type { ImportPlace, Remark, RemarkKind } from '../import/remark.ts';
import { joinDates } from '../timelinejs/date.ts';
import { hasLink } from '../timelinejs/slide.ts';
import { writtenItemDate } from './item-date.ts';
import { readInstant } from './instant.ts';

/** What an item may have, by the documentation; all but the first line say how it looks or is handled. */
const CARRIED = new Set('id content title start end group type edtf sources url'.split(' '));
const LOOKS = new Set(
  'align className style subgroup editable selectable limitSize order'.split(' '),
);
const SHOWN = 60;

interface Counts {
  eras: number;
  links: number;
  looks: number;
  midnights: number;
}
type Say = (kind: RemarkKind, name?: string, words?: unknown) => void;

/** Whether a value read from JSON has the shape of vis-timeline's data: items with a start and a content. */
export function isItemsDocument(value: unknown): boolean {
  const items = listIn(value);
  return items.some((item) => field(item, 'start') !== undefined && 'content' in (item as object));
}

/** The entries that items are. `text` is the same JSON, of which the places are told. */
export function readItems(value: unknown, text: string): ImportedFile {
  const start = Array.isArray(value) ? 0 : (memberRange(text, 0, 'items')?.start ?? text.length);
  const ranges = itemRanges(text, start);
  const lines = lineCounter(text);
  const groups = groupNames(field(value, 'groups'));
  const remarks: Remark[] = [];
  const counts: Counts = { eras: 0, links: 0, looks: 0, midnights: 0 };
  const entries = listIn(value).flatMap((item, index): ImportedEntry[] => {
    const range = ranges[index] ?? { start: 0, end: text.length };
    const place: ImportPlace = { event: index + 1, line: lines(range.start) };
    const say: Say = (kind, name, words) => {
      const said = typeof words === 'string' || typeof words === 'number' ? String(words) : '';
      remarks.push({
        kind,
        place: { ...place, ...(name !== undefined && { field: shortened(oneLine(name), 40) }) },
        ...(words !== undefined && { words: shortened(oneLine(said), SHOWN) }),
      });
    };
    if (!isRecord(item)) {
      say('notAnObject');
      return [];
    }
    const entry = entryOf(item, { place, range, text, groups, say, counts });
    return entry ? [entry] : [];
  });
  return { entries, remarks: [...remarks, ...tallies(counts)] };
}

function listIn(value: unknown): readonly unknown[] {
  const items = Array.isArray(value) ? (value as unknown[]) : field(value, 'items');
  return Array.isArray(items) ? (items as unknown[]) : [];
}

/** The words of each group, by its id. */
function groupNames(groups: unknown): ReadonlyMap<string, string> {
  const list = Array.isArray(groups) ? (groups as unknown[]) : [];
  return new Map(
    list.map((group) => [textOf(group, 'id'), plainText(textOf(group, 'content'))] as const),
  );
}

interface Context {
  readonly place: ImportPlace;
  readonly range: TextRange;
  readonly text: string;
  readonly groups: ReadonlyMap<string, string>;
  readonly say: Say;
  readonly counts: Counts;
}

function entryOf(item: object, context: Context): ImportedEntry | undefined {
  const { place, range, text, groups, say, counts } = context;
  const when = whenOf(item, context);
  if (when === undefined) return undefined;
  const [content, tip] = [textOf(item, 'content'), textOf(item, 'title')];
  const title = plainText(content) || plainText(tip);
  if (title === '') {
    say('noTitle', 'content');
    return undefined;
  }
  for (const name of Object.keys(item))
    if (!CARRIED.has(name) && !LOOKS.has(name)) say('unknownField', name);
  if (hasUnprintable(content)) say('charactersRemoved', 'content');
  if (textOf(item, 'type') === 'background') counts.eras += 1;
  if (hasLink(content) || hasLink(tip)) counts.links += 1;
  if (Object.keys(item).some((name) => LOOKS.has(name))) counts.looks += 1;
  const told = plainText(tip);
  const groupId = textOf(item, 'group');
  const group = groups.get(groupId) ?? plainText(groupId);
  return {
    place,
    range,
    when,
    dateWords: [textOf(item, 'start'), textOf(item, 'end')]
      .map(oneLine)
      .filter(Boolean)
      .join(' – '),
    dateRange: memberRange(text, range.start, 'start') ?? range,
    title,
    sources: sourcesOf(item, say),
    ...(told !== '' && told !== title && { text: told }),
    ...(group !== '' && { group }),
    ...(oneLine(textOf(item, 'id')) !== '' && { uniqueId: oneLine(textOf(item, 'id')) }),
  };
}

function whenOf(item: object, { say, counts }: Context): ImportedEntry['when'] | undefined {
  const written = writtenItemDate(item);
  if (written !== undefined) return written;
  const given = field(item, 'start');
  if (given === undefined || given === null || given === '') {
    say('noDate', 'start');
    return undefined;
  }
  const start = readInstant(given);
  if (!start) {
    say('badDate', 'start', given);
    return undefined;
  }
  const ending = field(item, 'end') ?? '';
  const end = readInstant(ending);
  if (start.isMidnight || end?.isMidnight) counts.midnights += 1;
  if (ending === '') return start.edtf;
  const when = end && joinDates(start.edtf, end.edtf);
  if (when === undefined) say('badEnd', 'end', ending);
  return when ?? start.edtf;
}

/** Sources that an item of our own making names; vis-timeline itself has none. */
function sourcesOf(item: object, say: Say): ImportedEntry['sources'] {
  const list = field(item, 'sources');
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).flatMap((source) => {
    const name = oneLine(textOf(source, 'name'));
    const given = textOf(source, 'url');
    const address = webAddress(given);
    if (given !== '' && address === undefined) say('addressRefused', 'sources', given);
    return name === '' ? [] : [{ name, ...(address !== undefined && { address }) }];
  });
}

function tallies({ eras, links, looks, midnights }: Counts): Remark[] {
  const kinds = [
    ['erasAsEvents', eras],
    ['linksLeftOut', links],
    ['looksLeftOut', looks],
    ['midnightsAsDays', midnights],
  ] as const;
  return kinds.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}
