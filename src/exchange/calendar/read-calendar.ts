/**
 * Events of an iCalendar file (RFC 5545). What repeats is taken at its first time, and that
 * is told; tasks, notes and alarms are no events. Ends are the first instant or day that is
 * no longer meant, so a day is taken off those that are days.
 */
import { Edtf, EventKind } from '../../model/index.ts';
import { ImportError, type ImportedEntry, type ImportedFile } from '../import/entry.ts';
import { hasUnprintable, oneLine, plainText, shortened, webAddress } from '../import/plain-text.ts';
import type { ImportPlace, Remark, RemarkKind } from '../import/remark.ts';
import { joinDates } from '../timelinejs/date.ts';
import { hasLink } from '../timelinejs/slide.ts';
import { placedLines, unescapeText, type PlacedLine } from './content-lines.ts';
import { basicDay, daysOf } from './days.ts';
import { dayBefore, momentAfter, readMoment, type Moment, type Zones } from './moment.ts';
import { zoneOf, type Zone } from './zone.ts';

const SHOWN = 60;
/** Components beside events that hold something a reader may miss. */
const OTHERS: ReadonlySet<string> = new Set(['VTODO', 'VJOURNAL', 'VFREEBUSY']);
/** What makes an event happen more than once. */
const REPEATS = ['RRULE', 'RDATE', 'EXRULE'];

interface Component {
  readonly name: string;
  readonly begin: PlacedLine;
  readonly lines: PlacedLine[];
  end?: PlacedLine;
}

/**
 * The entries of a calendar.
 * @throws ImportError with the line of an event that begins and never ends.
 */
export function readCalendar(text: string): ImportedFile {
  const { events, calendar, zones, others } = componentsOf(placedLines(text));
  const remarks: Remark[] = [];
  let links = 0;
  const entries = events.flatMap((event, index): ImportedEntry[] => {
    const place: ImportPlace = { event: index + 1, line: event.begin.line };
    const say: Say = (kind, line, words) => {
      remarks.push({
        kind,
        place: {
          event: index + 1,
          line: line?.line ?? place.line,
          ...(line && { field: line.name }),
        },
        ...(words !== undefined && { words: shortened(oneLine(words), SHOWN) }),
      });
    };
    if (hasLink(unescapeText(lineOf(event, 'DESCRIPTION')?.value ?? ''))) links += 1;
    const entry = entryOf(event, place, { say, zones });
    return entry ? [entry] : [];
  });
  if (links > 0) remarks.push({ kind: 'linksLeftOut', count: links });
  if (others > 0) remarks.push({ kind: 'componentsLeftOut', count: others });
  const textIn = (...names: string[]) =>
    names.map((name) => textOf(calendar.find((line) => line.name === name))).find(Boolean);
  const [title, description] = [
    textIn('NAME', 'X-WR-CALNAME'),
    textIn('DESCRIPTION', 'X-WR-CALDESC'),
  ];
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    entries,
    remarks,
  };
}

type Say = (kind: RemarkKind, line?: PlacedLine, words?: string) => void;

interface Around {
  readonly say: Say;
  readonly zones: Zones;
}

/** Events, the lines of the calendar itself, the zones it describes, and how many components are none of these. */
function componentsOf(lines: readonly PlacedLine[]) {
  const events: Component[] = [];
  const calendar: PlacedLine[] = [];
  const zones = new Map<string, Zone>();
  let observances: PlacedLine[][] = [];
  const open: Component[] = [];
  let others = 0;
  for (const line of lines) {
    const name = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') open.push({ name, begin: line, lines: [] });
    else if (line.name === 'END') {
      const closed = open.pop();
      if (closed?.name !== name) throw componentOpen(closed?.begin ?? line, closed?.name ?? name);
      closed.end = line;
      if (name === 'VEVENT') events.push(closed);
      else if (open.at(-1)?.name === 'VTIMEZONE') observances.push(closed.lines);
      else if (name === 'VTIMEZONE') {
        const zone = zoneOf(observances);
        observances = [];
        if (zone) zones.set(lineOf(closed, 'TZID')?.value.trim() ?? '', zone);
      } else if (OTHERS.has(name)) others += 1;
    } else if (open.at(-1)?.name === 'VCALENDAR') calendar.push(line);
    else open.at(-1)?.lines.push(line);
  }
  const [left] = open;
  if (left) throw componentOpen(left.begin, left.name);
  return { events, calendar, zones, others };
}

function componentOpen({ line }: PlacedLine, name: string): ImportError {
  return new ImportError('componentOpen', { line }, shortened(oneLine(name), SHOWN));
}

function lineOf({ lines }: Component, name: string): PlacedLine | undefined {
  return lines.find((line) => line.name === name);
}

/** A text as it stands: iCalendar knows no markup. */
function wordsOf(line: PlacedLine | undefined): string {
  return oneLine(unescapeText(line?.value ?? ''));
}

/** The words of a text in which calendars of the web put markup all the same. */
function textOf(line: PlacedLine | undefined): string {
  return plainText(unescapeText(line?.value ?? ''));
}

function entryOf(
  event: Component,
  place: ImportPlace,
  { say, zones }: Around,
): ImportedEntry | undefined {
  const line = (name: string) => lineOf(event, name);
  if (line('STATUS')?.value.trim().toUpperCase() === 'CANCELLED') {
    say('cancelled', line('STATUS'));
    return undefined;
  }
  const when = whenOf(event, { say, zones });
  if (when === undefined) return undefined;
  const title = wordsOf(line('SUMMARY')) || textOf(line('DESCRIPTION'));
  if (title === '') {
    say('noTitle');
    return undefined;
  }
  const repeated = event.lines.find(({ name }) => REPEATS.includes(name));
  if (repeated) say('repeatsLeftOut', repeated);
  for (const name of ['SUMMARY', 'DESCRIPTION'])
    if (hasUnprintable(line(name)?.value ?? '')) say('charactersRemoved', line(name));
  const url = line('URL');
  const address = webAddress(url?.value ?? '');
  if (url && address === undefined && url.value.trim() !== '')
    say('addressRefused', url, url.value);
  const text = textOf(line('DESCRIPTION'));
  const category = wordsOf(line('CATEGORIES'));
  const kind = EventKind.safeParse(category.toLowerCase());
  const location = wordsOf(line('LOCATION'));
  const uid = oneLine(line('UID')?.value ?? '').replace(/@.*$/u, '');
  const start = line('DTSTART');
  return {
    place,
    range: { start: event.begin.range.start, end: (event.end ?? event.begin).range.end },
    when,
    dateWords: oneLine(start?.value ?? ''),
    dateRange: (start ?? event.begin).range,
    title,
    places: location === '' ? [] : [location],
    ...(text !== '' && text !== title && { text }),
    ...(kind.success ? { kind: kind.data } : category !== '' && { group: category }),
    ...(address !== undefined && { address }),
    ...(uid !== '' && { uniqueId: uid }),
  };
}

function whenOf(event: Component, { say, zones }: Around): Edtf | undefined {
  const [begins, ends, lasts] = ['DTSTART', 'DTEND', 'DURATION'].map((name) => lineOf(event, name));
  if (!begins) {
    say('noDate');
    return undefined;
  }
  const start = readMoment(begins, zones);
  if (!start) {
    say('badDate', begins, begins.value);
    return undefined;
  }
  const own = ownDate(event, begins, ends);
  if (own !== undefined) return own;
  const end = ends ? readMoment(ends, zones) : lasts && momentAfter(start, lasts.value);
  if (start.isZoneLost || end?.isZoneLost)
    say('zoneUnknown', begins, begins.parameters.get('TZID'));
  const said = ends ?? lasts;
  if (!said) return start.edtf;
  const when = end && joined(start, end);
  if (when === undefined) say('badEnd', said, said.value);
  return when ?? start.edtf;
}

/** From the start to the last day or instant that is meant; undefined where that comes before the start. */
function joined(start: Moment, end: Moment): Edtf | undefined {
  if (end.ms === start.ms) return start.edtf;
  if (end.ms < start.ms) return undefined;
  const last = start.isDay && end.isDay && !end.isZoneLost ? dayBefore(end) : end;
  return last && joinDates(start.edtf, last.edtf);
}

/** The date in EDTF that an event of our own making carries, unless its days have been changed since. */
function ownDate(
  event: Component,
  begins: PlacedLine,
  ends: PlacedLine | undefined,
): Edtf | undefined {
  const written = Edtf.safeParse(unescapeText(lineOf(event, 'X-DATELINES-EDTF')?.value ?? ''));
  if (!written.success) return undefined;
  const [startMs, endMs] = daysOf(written.data);
  const isSame = begins.value === basicDay(startMs) && ends?.value === basicDay(endMs);
  return isSame ? written.data : undefined;
}
