/** "May", "April", "March" and "August" are also verbs, people and adjectives: which one stands here. */
import type { Match } from '../grammar/match.ts';
import { calendar, type Meaning } from '../meaning.ts';
import { words } from './words.ts';

/** Words before which a capital month is a month, whatever follows. */
const LEADS = words(
  'in since by until till from during before after between of to through throughout early late mid last next this and or the for that every each a an over when into around about beginning starting ending ended on past',
);
const NAMES = words('may april june august january march jan');
export const TITLES = words(
  'mr mrs ms miss dr sir lord lady prof professor president senator sen gov justice judge captain',
);
const SPOKEN_OF = words(
  "'s 've be said says told have not also well is was i we you they he she it",
);
const MARCHED = words('on for against toward towards madness to');

/** Trade months ahead: "oil for December delivery". */
const AHEAD = words('delivery settlement futures contract contracts');

/** A month on its own, or null where the word is a name or a verb. */
export function readMonth(m: Match): Meaning | null {
  const ahead = AHEAD.has(m.after()?.lower ?? '') && m.before()?.lower === 'for';
  const month = calendar({ month: m.number('month') }, ahead ? { pick: 'next' } : {});
  const token = m.tokens[m.start];
  if (!token?.capital) return month;
  const before = token.breaks === 0 ? m.before() : undefined;
  const lead = before?.lower ?? '';
  if (TITLES.has(lead) || (lead === '.' && TITLES.has(m.before(2)?.lower ?? ''))) return null;
  if (LEADS.has(lead)) return month;
  const next = m.after();
  const nextWord = next?.kind === 'word' && !next.breaks ? next.lower : '';
  if (NAMES.has(token.lower)) {
    if (before?.kind === 'word' && before.capital && m.before(2)?.lower !== '.') return null; // "Theresa May"
    if (next?.capital && next.spaced && !next.breaks) return null; // "April Ryan"
  }
  if (token.lower === 'may' && SPOKEN_OF.has(nextWord)) return null;
  return token.lower === 'march' && MARCHED.has(nextWord) ? null : month;
}

/** "the second may fall": no day of May without "of". */
export function isOrdinalOfVerb(m: Match): boolean {
  const month = m.tokenOf('month');
  const small = month !== undefined && !month.capital && /^(?:may|march|august)$/.test(month.lower);
  return small && m.tokenOf('ord')?.kind === 'word' && !m.says('of');
}
