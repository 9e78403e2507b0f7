/**
 * Lists that are part of the story: key points, the entries of a live report, a
 * bulletin that is nothing but a list. Readability weighs a list by its commas and
 * takes short ones out; as paragraphs they stay.
 */

/** Letters below which an item is a link or a label, and no sentence. */
const SHORTEST_SENTENCE = 40;
/** A share of an item's letters in links beyond which it leads elsewhere. */
const MOST_LINKED = 0.4;

/** Where a list is no part of the story: what surrounds it, and what it rests on. */
const ELSEWHERE =
  'nav, aside, footer, header, [role="navigation"], [class*="reference"], .reflist, .refbegin';

/** Makes paragraphs of the lists in the page's main part whose every item is a sentence with few links. */
export function keepToldLists(document: Document): void {
  for (const list of document.querySelectorAll('ul, ol')) {
    const items = [...list.children];
    if (items.length === 0 || !items.every(isSentence)) continue;
    if (list.closest(ELSEWHERE)) continue;
    const told = document.createElement('div');
    for (const item of items) {
      const paragraph = document.createElement('p');
      paragraph.append(...[...item.childNodes]);
      told.append(paragraph);
    }
    list.replaceWith(told);
  }
}

function isSentence(item: Element): boolean {
  const text = item.textContent.trim();
  if (item.localName !== 'li' || text.length < SHORTEST_SENTENCE) return false;
  if (!/[.!?]["”’)]?(?:\[\d{1,3}\])*$/u.test(text) || text.startsWith('^')) return false;
  if (item.querySelector('ul, ol, div, section, article, table, h2, h3, h4') !== null) return false;
  const linked = [...item.querySelectorAll('a')].reduce((sum, a) => sum + a.textContent.length, 0);
  return linked <= text.length * MOST_LINKED;
}
