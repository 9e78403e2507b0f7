/** Verbs that say who tells something: those of reports, and those of quotations alone. */
import { REPORTING_VERBS } from '../grammar/lexicon/verbs.ts';
import type { Token } from '../grammar/tokens.ts';

/** What people do with words that stand beside it; none of these is a deed of its own. */
const QUOTING: ReadonlySet<string> = new Set(
  `tweet post continue stress reply respond declare remark observe comment complain contend insist concede admit
  warn recount conclude assure emphasise emphasize joke quip recollect counter retort caution lament boast confide
    reckon remind`
    .trim()
    .split(/\s+/),
);

/** Infinitives of both. Whoever finds something does something. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  [...REPORTING_VERBS, ...QUOTING].filter((verb) => verb !== 'find'),
);

/** "said", "tells", "tweeted": a verb in the past or present that may say who speaks. */
export function isSaying({ pos, form, lemma }: Token): boolean {
  return pos === 'verb' && form !== 'base' && form !== 'gerund' && SAYING_VERBS.has(lemma);
}

/** "The owner says he paid; the builder | says …": behind a semicolon or a colon somebody else has the word. */
export function isToldAnew(tokens: readonly Token[], from: number, head: number): boolean {
  const at = tokens.findIndex(({ gap }, i) => i >= from && i < head && /[;:]/.test(gap));
  return at !== -1 && tokens.slice(at + 1, head).some(isSaying);
}
