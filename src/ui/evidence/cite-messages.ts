/** The words of "Cite", in English; loaded with it. */
import type { Translated } from '../languages/translation.ts';

export const citeEnglish = {
  cite: 'Cite this event',
  text: 'Text',
  bibtex: 'BibTeX',
  copy: (form: string) => `Copy ${form}`,
  copied: 'Copied',
  quoted: (title: string) => `“${title}”`,
  reportedBy: 'Reported by:',
  accessed: (date: string) => `Accessed ${date}`,
};

export type CiteMessages = typeof citeEnglish;

/** The words of "Cite" in the language of a page. */
export function citeWords({ translation }: Translated): CiteMessages {
  return translation?.cite ?? citeEnglish;
}
