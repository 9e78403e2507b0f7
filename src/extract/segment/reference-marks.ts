/**
 * Marks that lead to a note and are no words of the text: "in the country.[9][10]",
 * "began on 7 March[citation needed]". Encyclopedias, and reports copied from them,
 * are full of them; read as words they end up in titles and hide where sentences end.
 */

const MARKS =
  /(?<=[^\s[(])(?:\[(?:\d{1,3}|[a-z]|(?:note|nb|n|lower-alpha) ?\d{1,2}|(?:citation|page|clarification|verification|attribution|dead link|better source|full citation)(?: needed)?|when\?|who\?|by whom\?)\])+/giu;

/** The text with spaces in place of such marks: as long as it was, so that all places stay true. */
export function withoutReferenceMarks(text: string): string {
  return text.includes('[') ? text.replace(MARKS, (marks) => ' '.repeat(marks.length)) : text;
}
