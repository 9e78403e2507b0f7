/** Four bare digits: a year, or an amount, a number plate, a part of a code. */
import type { Match } from '../grammar/match.ts';
import { words } from './words.ts';

const LEADS = words(
  'in since by until till from during before after between through throughout early late mid year circa ca around about approximately of to and the into ( past its his their her our',
);
/** Words after which even a number below 1400 is a year. */
const OLD_LEADS = words('in since by until from during before after between ( year circa ca - –');
/** "in about 1280": before a year as before an amount. */
const ABOUT = words('about around approximately roughly');
const COUNT_LEADS = words(
  'some nearly almost over roughly approximately than $ € £ ¥ # number only least most flight resolution route room page article section channel apollo windows model version code building boeing airbus psalm rs usd eur x × pin zip postcode box extension tel phone lot suite unit battalion regiment paragraph chapter verse line lines figure table item bus train rank ranked another up runner agenda deliver every = iso at',
);
const COUNTED = words(
  '% percent per people men women children km kilometres kilometers miles mi m metres meters feet ft kg tons tonnes mph dollars euros pounds million billion thousand hundred hours days weeks months years degrees volts watts mw calories pieces points vision sq square acres hectares troops soldiers prisoners casualties deaths killed wounded dead workers employees jobs seats votes copies units cars homes houses families students civilians refugees participants times am pm gmt utc hrs members ships aircraft tanks guns planes barrels bc brl rounds words meter metre foot mile kilometer kilometre ton tonne',
);
const MEASURES = words(
  'meter metre foot mile strong year pound kilometer kilometre page seat member man',
);
/** Plural-looking words that are no thing counted. */
const NOT_COUNTED = words(
  'is was as its his has this sees levels proved rules elections accords talks protests marks brings attacks sanctions results follows versus across unless perhaps besides towards always thus bombings events riots',
);

/** Whether the {year} of a match is one. */
export function isYear(m: Match): boolean {
  const year = m.number('year');
  if (isPartOfCode(m) || isGlued(m) || isCount(m) || isAddress(m)) return false;
  if (isOfLife(m)) return true;
  const lead = m.before()?.lower ?? '';
  const after = m.after();
  const counts =
    after?.kind === 'word' &&
    !after.capital &&
    after.spaced &&
    !after.breaks &&
    after.lower.endsWith('s') &&
    after.lower.length > 3 &&
    !NOT_COUNTED.has(after.lower);
  const isAbout = ABOUT.has(lead) && m.before(2)?.lower === 'in';
  if (year < 1400) return (OLD_LEADS.has(lead) || isAbout) && !counts && after?.capital !== true;
  if (lead === 'about' && counts) return false;
  if (!LEADS.has(lead)) return !counts && year >= 1500;
  if (lead === 'of' && !COUNTING.has(m.before(2)?.lower ?? '')) return true; // "the agreement of 2014 provides"
  const weak = lead === 'of' || lead === 'to' || lead === 'and';
  return !weak || !counts;
}

const STREETS = words(
  'st street ave avenue road rd blvd boulevard drive dr lane ln court ct place plaza square way highway parkway suite',
);

/** "1600 Main St.", "1999 North Harbor Drive": the number of a house. */
function isAddress(m: Match): boolean {
  for (let n = 1; n <= 3 && m.after(n)?.capital && m.after(n)?.breaks === 0; n++)
    if (n > 1 && STREETS.has(m.after(n)?.lower ?? '')) return true;
  return false;
}

/** "fl. 1420", "b. 1931": short words of lives. */
function isOfLife(m: Match): boolean {
  return m.before()?.lower === '.' && /^(?:fl|b|d|r|est|pub|ca?)$/.test(m.before(2)?.lower ?? '');
}

/** What a number of things goes with: "a force of 2000 men". */
const COUNTING = words(
  'total number force army crew group population staff fleet garrison average minimum maximum team body some out most majority distance height length width depth cost price sum amount excess thousands list sample capacity membership',
);

/** Marks written against the digits: "$2019", "2019%", "9001:2015", "SW1A 2010". */
function isGlued(m: Match): boolean {
  const [before, after] = [m.before(), m.after()];
  if (before?.kind === 'mixed') return true;
  if (before && m.tokens[m.start]?.spaced === false) {
    if (/^[#$€£¥_@&=/\\+]$/.test(before.lower)) return true;
    if (/^[.:]$/.test(before.lower) && m.before(2)?.kind === 'number') return true;
  }
  if (!after || after.spaced) return false;
  const digitsFollow = m.after(2)?.kind === 'number' && m.after(2)?.spaced === false;
  return /^[%/_@]$/.test(after.lower) || (/^[.:]$/.test(after.lower) && digitsFollow);
}

function isCount(m: Match): boolean {
  const [before, after] = [m.before(), m.after()];
  if (COUNT_LEADS.has(before?.lower ?? '') || (before?.lower === 'no' && before.capital))
    return true;
  if (after && COUNTED.has(after.lower) && !after.breaks) return true;
  return after?.lower === '-' && !after.spaced && MEASURES.has(m.after(2)?.lower ?? '');
}

const CHAIN = /^[-/.+_#\\]$/;

/** Digits chained before or after: a serial number, an address, a telephone. */
export function isPartOfCode(m: Match): boolean {
  const [before, after] = [m.before(), m.after()];
  if (before && m.tokens[m.start]?.spaced === false) {
    if (/^[$€£]$/.test(before.lower)) return true;
    if (CHAIN.test(before.lower) && m.before(2)?.kind === 'number' && !before.spaced) return true;
  }
  // A range of figures goes on with a dash: "10/1-11/2/2017".
  const ranged =
    /^[-–]$/.test(after?.lower ?? '') && /^[/.]$/.test(m.tokens[m.start + 1]?.lower ?? '');
  const chained = after !== undefined && !after.spaced && CHAIN.test(after.lower);
  return chained && !ranged && m.after(2)?.kind === 'number' && m.after(2)?.spaced === false;
}
