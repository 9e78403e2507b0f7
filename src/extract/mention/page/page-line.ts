/**
 * Lines of a page among those of its story, known by their marks and words: "The
 * Gazette · Sport · May 2019", "© 2020", "Page last changed on 3 May". What they date is the page.
 */

import type { Refusal } from '../candidate.ts';

/** Why a date in such a line gives no event. */
export const PAGE_LINE: Refusal = {
  code: 'page',
  why: 'it dates the page, not something that happened',
};

/** Marks that part the items of a line, and words that speak of the page itself. */
const OF_PAGE =
  /©|\ball rights reserved\b|\s[|·•]\s|^(?:advertisement|read (?:next|also|more|on)|see also|updated|last (?:updated|modified|changed)|first published|published|posted|page \d)\b|\b(?:page|article|story|list|site|post) (?:was )?(?:last |first )?(?:changed|updated|modified|published|edited|amended)\b/i;

/** "Lima,,Peru;,April,13,2024:,Peru's,President": the keywords of a picture, with a comma for every space. */
const KEYWORDS = /^(?:[^\s,;]+[,;:]+){6,}[^\s,;]*$/u;

/** A line that goes on at length is a sentence of the story. */
const LONGEST = 140;

/** Whether a sentence is a line of the page and tells nothing of the story. */
export function isPageLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = text.trim();
  return OF_PAGE.test(line) || KEYWORDS.test(line);
}
