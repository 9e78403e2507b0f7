/** What is written in Latin letters on a page that speaks a language of another script. */
import type { Page } from '@playwright/test';

/** Every text of a dataset, the longest first. */
export function textsOf(data: unknown): string[] {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(data);
  return [...texts].sort((a, b) => b.length - a.length);
}

/** Names that every language writes alike, and the names of languages by themselves. */
const NAMES =
  /Datelines|TimelineJS( [13])?|vis-timeline|BibTeX|Markdown|JSON(-LD)?|HTML|oEmbed|CSV|RSS|SVG|PNG|UTF-8|UTC|iCalendar|schema\.org|(data\/)?events\.json|\.ics|English|Español|Alt|2 November 2025|Nov 2025|on Sunday|last month/g;

/**
 * The visible texts, names and hints of the page that hold two Latin letters in a row
 * when all that comes from the data, names apart, is taken away. What says itself that
 * it is in another language (`lang`), what is made to be copied, keys and frames are passed over.
 */
export async function latinWords(page: Page, texts: readonly string[]): Promise<string[]> {
  const found = await page.evaluate(() => {
    const told: string[] = [];
    const language = document.documentElement.lang;
    const isPassed = (element: Element) =>
      (element.closest('[lang]')?.getAttribute('lang') ?? language) !== language ||
      element.closest('script, style, textarea, code, kbd, pre, iframe, .print-only, [hidden]') !==
        null;
    for (const element of document.querySelectorAll('body *')) {
      if (isPassed(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
        if (element.hasAttribute(name)) told.push(element.getAttribute(name) ?? '');
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      told.push(own.map((node) => node.textContent ?? '').join(' '));
    }
    return told;
  });
  return [...new Set(found)].filter((text) => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (!LATIN.test(words) || isPiece(words, texts)) return false;
    let rest = words.replace(NAMES, ' ');
    for (const known of texts) rest = without(rest, known);
    return LATIN.test(rest);
  });
}

const LATIN = /[A-Za-z]{2}/;

/** Whether it is a line of a longer text, as titles are broken into. */
function isPiece(words: string, texts: readonly string[]): boolean {
  return words.length > 3 && texts.some((text) => text.includes(words));
}

/** A text taken out where it stands by itself, not where it is part of a word. */
function without(words: string, known: string): string {
  if (known.length < 2 || !words.includes(known)) return words;
  const literal = known.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return words.replace(new RegExp(`(?<![A-Za-z])${literal}(?![A-Za-z])`, 'g'), ' ');
}
