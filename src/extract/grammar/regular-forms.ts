/** Forms of verbs by the rules of spelling, where the dictionary gives back the infinitive. */

/** "cut", "broadcast", "overrun": the past is the infinitive. */
const UNCHANGING =
  /^(?:broad|fore|in|mis|off|out|over|re|simul|type|under|un|up)?(?:beat|bet|bid|burst|cast|come|cost|cut|hit|hurt|knit|let|put|quit|read|rid|run|set|shed|shut|slit|split|spread|thrust|wed|wet)$|^(?:be(?:come|set)|rerun)$/;

/** Whether the past of a verb is its infinitive. */
export function isUnchanging(verb: string): boolean {
  return UNCHANGING.test(verb);
}

/** One syllable with one vowel and one consonant, or verbs that are stressed on their end. */
const DOUBLES = /^(?:[^aeiou]*|qu|squ)[aeiou][bdfgklmnprtvz]$|(?:bhor|quip|cquit|rship)$/;

/** Regular past and participle: "loot" gives "looted", "mar" "marred", "ferry" "ferried". */
export function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${stemOf(verb)}ed`;
}

/** Regular form in -ing: "jam" gives "jamming", "scrape" "scraping". */
export function regularGerund(verb: string): string {
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stemOf(verb)}ing`;
}

/** The third person as found, with the "e" that hissing ends ask for: "waltzes". */
export function regularPresent(verb: string, found = `${verb}s`): string {
  return found === `${verb}s` && /(?:[sxz]|ch|sh)$/.test(verb) ? `${verb}es` : found;
}

function stemOf(verb: string): string {
  if (verb.endsWith('c')) return `${verb}k`;
  return DOUBLES.test(verb) ? verb + (verb.at(-1) ?? '') : verb;
}
