/**
 * A slide of TimelineJS, from its spreadsheet or its JSON alike → an entry, with a remark
 * on everything of it that could not be carried.
 */
import type { TextRange } from '../../model/index.ts';
import type { ImportedEntry } from '../import/entry.ts';
import { hasUnprintable, oneLine, plainText, shortened, webAddress } from '../import/plain-text.ts';
import type { ImportPlace, Remark, RemarkKind } from '../import/remark.ts';
import { joinDates, readDateParts, type DateParts } from './date.ts';
import { ownSlideDate } from './slide-date.ts';
import { takeSources } from './told-sources.ts';

/** A slide's fields as text, each as the file has it; empty where it has none. */
export interface Slide {
  readonly place: ImportPlace;
  readonly range: TextRange;
  readonly start: DateParts;
  readonly end: DateParts;
  /** Where the start stands, and its words as they do. */
  readonly date: { readonly range: TextRange; readonly words: string };
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  readonly credit: string;
  readonly caption: string;
  /** Address of the picture, video or page that is shown, and of the page that it links to. */
  readonly media: string;
  readonly link: string;
  readonly uniqueId: string;
  /** The date whole, where a file of our own making has it. */
  readonly edtf: string;
  /** Names of the fields, as the file has them, for remarks. */
  readonly names: SlideNames;
}

export interface SlideNames {
  readonly start: Readonly<Record<keyof DateParts, string>>;
  readonly end: string;
  readonly headline: string;
  readonly text: string;
  readonly media: string;
  readonly link: string;
}

/** Words of a remark are at most this long. */
const SHOWN = 60;

/** The entry that a slide is; undefined where it cannot be one. `remark` is told the reason, and every loss. */
export function entryOf(slide: Slide, tell: (remark: Remark) => void): ImportedEntry | undefined {
  const say = (kind: RemarkKind, field?: string, words?: string) => {
    tell({
      kind,
      place: { ...slide.place, ...(field !== undefined && { field }) },
      ...(words !== undefined && { words: shortened(oneLine(words), SHOWN) }),
    });
  };
  const start = readDateParts(slide.start);
  if (!('edtf' in start)) {
    const part = start.fault === 'badDate' ? start.part : 'year';
    say(start.fault, slide.names.start[part], start.fault === 'noDate' ? undefined : start.words);
    return undefined;
  }
  const title = titleOf(slide);
  if (title === '') {
    say('noTitle', slide.names.headline);
    return undefined;
  }
  const end = readDateParts(slide.end);
  const when =
    ownSlideDate(slide.edtf, slide.start, slide.end) ??
    joinDates(start.edtf, 'edtf' in end ? end.edtf : undefined);
  if (when === undefined || (!('edtf' in end) && end.fault !== 'noDate'))
    say('badEnd', slide.names.end, Object.values(slide.end).join(' '));
  for (const field of ['headline', 'text'] as const)
    if (hasUnprintable(slide[field])) say('charactersRemoved', slide.names[field]);
  const address = addressOf(slide, say);
  const { text: markup, sources } = takeSources(slide.text);
  const text = plainText(markup);
  return {
    place: slide.place,
    range: slide.range,
    when: when ?? start.edtf,
    dateWords: oneLine(slide.start.display ?? '') || slide.date.words,
    dateRange: slide.date.range,
    title,
    sources,
    ...(text !== '' && text !== title && { text }),
    ...given('group', oneLine(slide.group)),
    ...given('credit', plainText(slide.credit)),
    ...given('uniqueId', oneLine(slide.uniqueId)),
    ...(address !== undefined && { address }),
  };
}

function given<K extends string>(key: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<K, string>);
}

/** The headline; where there is none, what is told or shown. */
function titleOf({ headline, text, caption }: Slide): string {
  return plainText(headline) || plainText(text) || plainText(caption);
}

function addressOf(
  { media, link, names }: Slide,
  say: (kind: RemarkKind, field: string, words: string) => void,
): string | undefined {
  let found: string | undefined;
  for (const [field, text] of [
    [names.link, link],
    [names.media, media],
  ] as const) {
    if (text.trim() === '') continue;
    const address = webAddress(text);
    found ??= address;
    // A blockquote or an embed code is shown, not linked to; every other scheme is refused by name.
    if (address === undefined && /^\s*[a-z][a-z\d+.-]*\s*:/iu.test(text))
      say('addressRefused', field, text);
  }
  return found;
}

/** Whether a text holds a link, which plain words cannot keep. */
export function hasLink(markup: string): boolean {
  return /<a\s[^<>]*href/iu.test(markup);
}
