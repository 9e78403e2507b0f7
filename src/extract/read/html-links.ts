/**
 * Paragraphs and lists that are nothing but links to elsewhere: "FISHERMEN WIN THEIR CASE" between
 * two paragraphs of a report. No name of a class tells them apart, their links do.
 */
import type { TextMeasure } from './html-measure.ts';

/** A share of a page's letters in links beyond which links are what the page is about. */
const MOST_LINKED = 0.4;
/** A share of a list entry's letters outside its link: "1." or "list 1 of 4". */
const MOST_BESIDE_LINK = 0.35;
/** The same for a paragraph: "Read more", and white space. */
const MOST_LABEL = 0.4;
/** Fewer words are a name or a number, which a table of contents or a caption may link. */
const FEWEST_WORDS = 3;

/** What may stand before such a link. */
const LABEL = /^(?:read (?:more|also|next)|also read|see also|more|related|watch|lee también)/iu;

/** Tells whether an element of `root` only leads elsewhere. A sentence that is linked whole is told all the same. */
export function linksAway(
  root: Element,
  measure: (element: Element) => TextMeasure,
): (element: Element) => boolean {
  const { all, plain } = measure(root);
  if (all - plain > all * MOST_LINKED) return () => false;
  const isLinkedLine = (element: Element, mostBeside: number): boolean => {
    const { all: letters, plain: beside } = measure(element);
    if (letters === 0 || beside > letters * Math.max(mostBeside, MOST_LABEL)) return false;
    const text = element.textContent.trim();
    if (text.split(/\s+/u).length < FEWEST_WORDS || /[.!?…:][)\]"”’]*$/u.test(text)) return false;
    return mostBeside > 0 || isAllLinked(element);
  };
  const isLinkedList = (element: Element): boolean =>
    /^[ou]l$/u.test(element.localName) &&
    element.children.length > 0 &&
    [...element.children].every((item) => isLinkedLine(item, MOST_BESIDE_LINK));
  return (element) => {
    if (element.localName === 'p') return isLinkedLine(element, 0);
    if (isLinkedList(element)) return true;
    const next = /^h[2-6]$/u.test(element.localName) ? element.nextElementSibling : null;
    return next !== null && isLinkedList(next);
  };
}

/** Whether no letter of an element stands outside its links; white space and marks may. */
function isAllLinked(element: Element): boolean {
  const linked = [...element.querySelectorAll('a')].map((a) => a.textContent).join('');
  const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const label = LABEL.exec(element.textContent.trim())?.[0] ?? '';
  const outside = lettersIn(element.textContent) - lettersIn(linked);
  return lettersIn(linked) > 0 && (outside === 0 || outside === lettersIn(label));
}
