/** The words of "Cite", in English; loaded with it. */
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
