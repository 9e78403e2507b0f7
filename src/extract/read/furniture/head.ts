/**
 * Furniture at the head of a page: masthead dates, the byline, the headline, the
 * credit under the first picture. A weekday and a date standing alone say on which
 * day the page was *served*; a date beside a name says when it was written.
 */
import type { Edtf, Furniture } from '../../../model/index.ts';
import { dateLineKind, readDateText } from '../date-text.ts';
import { isProse, type Line } from './lines.ts';

export interface Head {
  readonly furniture: readonly Furniture[];
  readonly title?: string;
  readonly author?: string;
  /** The byline's date. */
  readonly published?: Edtf;
  /** A masthead's date, which is nobody's publication date. */
  readonly masthead?: Line;
}

/** Lines looked at; the story's first paragraph ends the head sooner. */
const HEAD_LINES = 12;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const BYLINE = /^(?:(?:written|story|text|posted|published)\s+)?(?:by|por)\b:?\s*/iu;
/** One to eight capitalised words, then nothing or, after a mark, the rest: a role, a date. */
const NAME_AND_REST = new RegExp(
  String.raw`^(?<name>(?:(?:${NAME}|de|del|la|van|von|bin|al|da|di|y|and)(?:,?\s+|$|(?=[|,•·(]))){0,8})` +
    String.raw`(?:[|,•·–—(-]\s*(?<rest>.{0,120}))?$`,
  'u',
);
/** What someone is, after the name: "Staff Writer", "The Courier Correspondent". */
const ROLE =
  /,(?:\s+[\p{L}.'’-]+){0,3}\s+(?:writer|editor|reporter|correspondent|columnist|staff|contributor|redactora?)\b.*$/iu;
const LABELLED_DATE =
  /^(?:(?:first|originally)\s+)?(?:published|posted|issued|publicado|date|fecha)(?:\s+(?:on|el))?:?\s+(?<date>.{4,60})$/iu;
const UPDATED = /^(?:last\s+)?(?:updated|modified|actualizado)\b.{0,80}$/iu;

/** What stands at the head of a page, given its title where that is known already. */
export function readHead(lines: readonly Line[], knownTitle: string | undefined): Head {
  const furniture: Furniture[] = [];
  let head: Omit<Head, 'furniture'> = {};
  const isChronology = daysOn(lines) >= FEWEST_DAYS;
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    if (isProse(line)) break;
    if (isChronology && dateLineKind(line.text) !== null) continue;
    const isBesideName =
      furniture.at(-1)?.reason === 'byline' && furniture.at(-1)?.range === lines[index - 1]?.range;
    const found = readLine(line, lines[index + 1], { ...head, isBesideName }, knownTitle);
    if (found) {
      furniture.push({ range: line.range, reason: found.reason });
      head = { ...head, ...found.says };
    }
  }
  return { furniture, ...head };
}

/** Different days on lines of their own: so many head the entries of a chronology. */
const FEWEST_DAYS = 3;

function daysOn(lines: readonly Line[]): number {
  return new Set(lines.filter((l) => dateLineKind(l.text) !== null).map((l) => l.text)).size;
}

interface HeadSoFar extends Omit<Head, 'furniture'> {
  /** Whether the line before it names the author, or the next says when it was changed. */
  readonly isBesideName: boolean;
}

interface Found {
  readonly reason: string;
  readonly says?: Omit<Head, 'furniture'>;
}

function readLine(
  line: Line,
  next: Line | undefined,
  head: HeadSoFar,
  knownTitle: string | undefined,
): Found | undefined {
  const date = dateLineKind(line.text);
  if (date !== null) {
    const isBesideUpdate = next !== undefined && UPDATED.test(next.text);
    return readDateLine(line, date, { ...head, isBesideName: head.isBesideName || isBesideUpdate });
  }
  if (head.author === undefined) {
    const byline = readByline(line);
    if (byline) return byline;
  }
  const labelled = LABELLED_DATE.exec(line.text)?.groups?.date;
  const published = labelled === undefined ? undefined : readDateText(labelled);
  if (published)
    return { reason: 'publication line', says: { published: head.published ?? published } };
  if (UPDATED.test(line.text)) return { reason: 'update line' };
  const isTitle =
    knownTitle === undefined
      ? head.title === undefined && isHeadline(line, next)
      : isSame(line.text, knownTitle);
  return isTitle ? { reason: 'headline', says: { title: line.text } } : undefined;
}

function readDateLine(line: Line, kind: 'weekday' | 'date', head: HeadSoFar): Found {
  const published = kind === 'date' || head.isBesideName ? readDateText(line.text) : undefined;
  if (published)
    return { reason: 'publication line', says: { published: head.published ?? published } };
  return { reason: 'masthead date', says: { masthead: head.masthead ?? line } };
}

/** "By Ada Byron", "By | Nov 27, 2025", "By Ada Byron, Staff Writer — 3 June 2025". A sentence is none. */
function readByline(line: Line): Found | undefined {
  if (line.words > 20 || /[.!?]["”’]?$/u.test(line.text)) return undefined;
  const by = BYLINE.exec(line.text);
  const match = by && NAME_AND_REST.exec(beforeDate(line.text.slice(by[0].length)));
  const name = (match?.groups?.name ?? '').replace(ROLE, '').replace(/[,\s]+$/u, '');
  const rest = match?.groups?.rest ?? '';
  if (!match || (name === '' && rest === '')) return undefined;
  if (name !== '' && !/^\p{Lu}/u.test(name)) return undefined;
  return {
    reason: 'byline',
    says: { ...(name !== '' && { author: name }), ...withDate(readDateText(rest)) },
  };
}

/** "Ada Byron 14 May 2024" with a mark before its date, where there is none: a PDF's lines put together. */
function beforeDate(text: string): string {
  const words = text.split(' ');
  const at = words.findIndex(
    (_, i) => i > 0 && dateLineKind(words.slice(i).join(' ').replace(PUBLISHED, '')) === 'date',
  );
  return at === -1 || /[|,•·(–—-]$/u.test(words[at - 1] ?? '')
    ? text
    : `${words.slice(0, at).join(' ')} | ${words.slice(at).join(' ')}`;
}

const PUBLISHED = /^(?:published|posted)(?:\s+on)?:?\s+/iu;

function withDate(published: Edtf | undefined): { published?: Edtf } {
  return published === undefined ? {} : { published };
}

/** A short line without a sentence's end, standing apart above something longer. */
function isHeadline(line: Line, next: Line | undefined): boolean {
  return (
    line.isApart &&
    line.words <= 25 &&
    line.text.length <= 200 &&
    /^["“‘'¿¡\p{Lu}\p{N}]/u.test(line.text) &&
    !/[.,;:…]["'”’»)\]]*$/u.test(line.text) &&
    next !== undefined &&
    (next.isApart || next.words > line.words)
  );
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const [x, y] = [plain(a), plain(b)];
  // A page's title often ends in the outlet's name: "Headline | Outlet".
  return x !== '' && (x === y || (y.startsWith(`${x} `) && x.length > y.length / 2));
}
