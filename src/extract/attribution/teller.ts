/** The name of who tells something, or the words for them where nobody is named. */
import type { TokenRange } from '../mention/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';

const LONGEST = 6;

/** Names of outlets end in these; what they tell is reported, not said. */
const OUTLET =
  /\b(?:times|post|news|herald|telegraph|guardian|tribune|gazette|journal|chronicle|courier|mail|mirror|observer|magazine|daily|weekly|paper|broadcaster|channel|station|correspondent|wire|reuters|associated press|agence france-presse|bloomberg|bbc|cnn|ap|afp|tv|radio|television|newspapers?|outlets?|media|website|press|agency|reports?|study|survey|documents?|poll|log|logs|records|files|statistics|minutes|memo|audit)$/i;

/** Whether a name or word stands for a newspaper, agency, broadcaster, or a paper of some kind. */
export function isOutlet(who: string): boolean {
  return OUTLET.test(who);
}

/**
 * Who a phrase names: the person in it, else the first body or country, else its own
 * words without the article, up to the first preposition; undefined for a pronoun.
 */
export function tellerIn(
  read: ReadSentence,
  { from, to }: TokenRange,
  nameOf: NameOf,
): string | undefined {
  const inside = read.entities.filter((e) => e.from >= from && e.to <= to);
  const person = inside.find((e) => e.kind === 'person');
  if (person) return nameOf(person);
  const body = inside.find((e) => e.kind === 'organisation');
  if (body) return nameOf(body);
  let start = from;
  while (start < to && (read.tokens[start]?.pos === 'determiner' || read.dating.has(start)))
    start += 1;
  let end = start;
  while (end < Math.min(to, start + LONGEST)) {
    const token = read.tokens[end];
    if (!token || read.dating.has(end) || token.pos === 'pronoun') break;
    if (token.pos === 'preposition' && !(end > start && token.word === 'of')) break;
    if (token.pos === 'verb' && token.form !== 'gerund' && end > start) break;
    end += 1;
    if (/[,;:.—(]/.test(token.gap)) break;
  }
  const country = inside.find((e) => e.country && !e.adjective && e.from === start && e.to === end);
  if (country) return nameOf(country);
  const words = read.text.slice(read.tokens[start]?.start ?? 0, read.tokens[end - 1]?.end ?? 0);
  return end > start && /\p{L}/u.test(words) ? words : undefined;
}
