/** Organisations: by the word their name ends in, by capitals alone, or as a body of a country. */
import { isName, runsOn, endOfRun, type EntitySpan } from './runs.ts';
import type { Token } from '../grammar/tokens.ts';
import { knownNameAt, titleName } from './gazetteer.ts';
import { ORGANISATION_WORDS, STATE_BODIES } from './lexicon/organisations.ts';

/** "FDIC", "SBU": capitals alone name a body, where nothing knows them as anything else. */
export function acronymAt(tokens: readonly Token[], from: number): EntitySpan | undefined {
  const token = tokens[from];
  if (!token || !/^\p{Lu}{3,8}$/u.test(token.text) || token.tags.has('Place')) return undefined;
  const next = tokens[from + 1];
  // "USS Gerald R. Ford", "CVN 78": part of another name.
  const goesOn = next !== undefined && runsOn(token) && /^[\p{Lu}\d]/u.test(next.text);
  const shouted =
    tokens[from - 1] !== undefined && /^\p{Lu}{3,}$/u.test(tokens[from - 1]?.text ?? '');
  if (
    goesOn ||
    shouted ||
    /^(?:USS|HMS|CEO|CFO|GMT|UTC|GDP|IST|EST|TV|DNA|HIV|AIDS|COVID)$/.test(token.text)
  )
    return undefined;
  return {
    kind: 'organisation',
    from,
    nameFrom: from,
    to: from + 1,
    name: token.text,
    country: false,
    adjective: false,
  };
}

export function endsInBody(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  return last !== undefined && ORGANISATION_WORDS.has(last.word);
}

export function organisationAt(tokens: readonly Token[], from: number): EntitySpan | undefined {
  const run = endOfRun(tokens, from);
  // The run may go past the body: "Foreign Ministry Tuesday".
  let to = run;
  while (to > from && !endsInBody(tokens, to)) to -= 1;
  if (to === from || to - from < 2) return undefined;
  const start = behindHyphens(tokens, from);
  const name = tokens
    .slice(start, to)
    .map(({ text, gap }, i) => (start + i === to - 1 ? text : text + (gap === '-' ? gap : ' ')))
    .join('');
  return {
    kind: 'organisation',
    from: start,
    nameFrom: start,
    to,
    name: bodyName(tokens, start, to, name),
    country: false,
    adjective: false,
  };
}

/** "Marr and Lind Company", "Marr & Lind Brothers": a firm that is called after two. */
export function firmOfTwo(tokens: readonly Token[], from: number): EntitySpan | undefined {
  const joint = /^\s?&\s?$/.test(tokens[from]?.gap ?? '') ? from + 1 : from + 2;
  if (joint === from + 2 && (tokens[from + 1]?.word !== 'and' || tokens[from]?.gap !== ' '))
    return undefined;
  const first = tokens[from];
  if (!first || first.possessive || !isName(tokens[joint]) || knownNameAt([first.text], 0))
    return undefined;
  const to = endOfRun(tokens, joint);
  if (to < joint + 2 || !FIRM.test(tokens[to - 1]?.word ?? '')) return undefined;
  const name = tokens
    .slice(from, to)
    .map(({ text, gap }, i) => (from + i === to - 1 ? text : text + gap))
    .join('');
  return { kind: 'organisation', from, nameFrom: from, to, name, country: false, adjective: false };
}

const FIRM =
  /^(?:company|co\.?|corporation|corp\.?|inc\.?|ltd\.?|limited|brothers|bros\.?|sons|associates|partners|group|bank|holdings)$/;

/** "Bell-Marten Company": where a name begins that hyphens join to the run. */
function behindHyphens(tokens: readonly Token[], from: number): number {
  let start = from;
  while (tokens[start - 1]?.gap === '-' && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? ''))
    start -= 1;
  return start;
}

/** Firms and schools that are called after where they are: "Bank of America", "University of Leeds". */
const CALLED_AFTER = /^(?:bank|university|museum|bishop|diocese|port)$/;

/** "Bank of America": a body whose name holds that of a place. */
export function bodyOfPlace(tokens: readonly Token[], from: number): EntitySpan | undefined {
  const run = endOfRun(tokens, from);
  const last = tokens[run - 1];
  const isBody = CALLED_AFTER.test(last?.word ?? '') && last !== undefined && runsOn(last);
  const place = tokens[run + 1];
  if (!isBody || tokens[run]?.word !== 'of' || !place || !/^\p{Lu}/u.test(place.text))
    return undefined;
  const to = endOfRun(tokens, run + 1);
  const name = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
  return { kind: 'organisation', from, nameFrom: from, to, name, country: false, adjective: false };
}

/** "Iranian Foreign Ministry" and "Iran’s foreign ministry" are one body: "Foreign Ministry of Iran". */
function bodyName(tokens: readonly Token[], from: number, to: number, name: string): string {
  const first = knownNameAt([tokens[from]?.text ?? ''], 0);
  const last = tokens[to - 1];
  if (!first?.entry.country || !last || !STATE_BODIES.has(last.word)) return name;
  return nameOfBody(first.entry.name, tokens.slice(from + 1, to));
}

export function stateBody(tokens: readonly Token[], country: EntitySpan): EntitySpan | undefined {
  let to = country.to;
  while (to < tokens.length && to < country.to + 2) {
    const token = tokens[to];
    if (!token || (to > country.to && !/^\s+$/.test(tokens[to - 1]?.gap ?? ''))) break;
    to += 1;
    if (
      token.word === 'ministry' ||
      (STATE_BODIES.has(token.word) &&
        /^(?:parliament|army|navy|senate|congress|cabinet|coastguard)$/.test(token.word))
    ) {
      const name = nameOfBody(country.name, tokens.slice(country.to, to));
      return {
        kind: 'organisation',
        from: country.from,
        nameFrom: country.from,
        to,
        name,
        country: false,
        adjective: false,
      };
    }
    if (token.pos !== 'adjective' && token.pos !== 'noun' && token.pos !== 'proper') break;
  }
  return undefined;
}

function nameOfBody(country: string, words: readonly Token[]): string {
  const short = titleName(country);
  if (short !== country) return `${short} ${words.map((t) => capitalised(t.word)).join(' ')}`;
  return `${country}’s ${words.map((t) => t.word).join(' ')}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
