/**
 * What follows a head, in parts: noun phrase, prepositional phrases, infinitives.
 * A title is shortened by leaving off the last of them, so every cut is at a joint.
 */
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import { beforeContact, hangsOnDate, isDeedWith, wholeUpTo } from './object-end.ts';
import { NEEDS_AS } from './lexicon/verb-needs.ts';
import { isLooseEnd } from './loose-ends.ts';
import { loadedTermsIn } from './neutral.ts';
import { pointsAtNoun, type TitleMaterial } from './phrases.ts';
import { isDoingWith, isRelativeOpening } from './relatives.ts';

/** "that the talks endanger peace | in the region": whole up to its object, so that no half of it is left. */
export function contentParts(
  material: TitleMaterial,
  content: Clause,
  from: number,
): readonly TokenRange[] {
  const [object, ...rest] = complementParts(material, { from: content.verb.to, to: content.to });
  return [{ from, to: object?.to ?? content.verb.to }, ...rest];
}

const STOP = /[;:—–()]|\.\s|…/;

/** What follows the verb, up to where the clause's own news ends. */
export function complementParts(
  material: TitleMaterial,
  { from, to }: TokenRange,
): readonly TokenRange[] {
  let start = from;
  // "killed and around 250 wounded", "lagging, the judge retired": with these begins something else.
  const isCut = /[,;:—–(]/.test(material.tokens[from - 1]?.gap ?? '') && !material.skip.has(from);
  const opening = material.tokens[from];
  if (opening?.pos === 'coordinator' || (isCut && opening?.pos !== 'preposition')) return [];
  while (start < to && (isLooseAdverb(material.tokens, start) || material.skip.has(start))) {
    start += 1;
    // "born in 1964, a surveyor": behind the comma it goes on with something else.
    if (material.skip.has(start - 1) && /[,;:—–(]/.test(material.tokens[start - 1]?.gap ?? ''))
      if (!material.skip.has(start)) {
        // "announced today, during a visit, | the sale of": the object stands behind an aside.
        const behind = behindAside(material, start, to);
        if (behind === undefined) return [];
        start = behind;
      }
  }
  let end = start;
  let listed = false;
  while (end < to) {
    const token = material.tokens[end];
    // "turned over | has risen": the verb of what the clause hangs on.
    const isToBe = token?.word === 'be' && material.tokens[end - 1]?.word === 'to';
    if ((token?.pos === 'auxiliary' && !isToBe) || token?.pos === 'modal') {
      end = beforeContact(material.tokens, start, end);
      break;
    }
    // "to be cancelled | and two to be diverted".
    if (token?.pos === 'coordinator' && material.tokens[end - 2]?.word === 'be') break;
    if (token?.pos === 'verb' && token.form === 'present' && token.word !== 'states') break;
    if (token?.word === 'because' || isLooseEnd(material, end, to)) break;
    // "in a putsch after several months | of protests", "past Mars in July | and returned": what hangs on a date that is left out.
    if (hangsOnDate(material, start, end)) break;
    end += 1;
    if (!token || STOP.test(token.gap) || opensBracket(material.tokens[end])) break;
    if (!token.gap.includes(',')) continue;
    // ", and Berg resigned": what one comma and "and" join is no list.
    if (!listed && material.tokens[end]?.pos === 'coordinator') break;
    if (!listGoesOn(material.tokens, end, to)) break;
    listed = true;
  }
  const named = personInApposition(material, start, to);
  // "talks with his counterpart, | Ana Berg": with whom, and not what is held.
  if (named && isDeedWith(material.tokens, start, named.from))
    return splitParts(material, { from: start, to: named.to });
  // "its president, Ana Berg, | as its observer": what the verb says of her.
  const isAs = named && material.tokens[named.to]?.word === 'as';
  if (named) return isAs ? [named, ...splitParts(material, { from: named.to, to })] : [named];
  return splitParts(material, { from: start, to: wholeUpTo(material, start, end) });
}

/** Where the object begins behind an aside that commas set off; undefined where none stands there. */
function behindAside({ tokens }: TitleMaterial, from: number, to: number): number | undefined {
  if (tokens[from]?.pos !== 'preposition') return undefined;
  const comma = tokens.findIndex((t, i) => i >= from && i < to - 2 && /[,;:—–(]/.test(t.gap));
  if (comma === -1 || comma > from + LONGEST_ASIDE || !tokens[comma]?.gap.includes(','))
    return undefined;
  const isPlain = tokens.slice(from, comma + 1).every(({ pos }) => ASIDE.test(pos));
  return isPlain && tokens[comma + 1]?.pos === 'determiner' ? comma + 1 : undefined;
}

const LONGEST_ASIDE = 6;
const ASIDE = /^(?:preposition|noun|proper|determiner|adjective|number)$/;

/** The tagger leaves a bracket with the number behind it: "22 km (14 miles)". */
function opensBracket(token: Token | undefined): boolean {
  return token?.text.startsWith('(') === true;
}

/** "the commander of the guards, General X": the person is the object, by name. */
function personInApposition(
  { tokens, entities }: TitleMaterial,
  from: number,
  to: number,
): TokenRange | undefined {
  const person = entities.find((e) => e.kind === 'person' && e.from > from && e.to <= to);
  if (!person) return undefined;
  // "its president, Dean Claudio Berg": what stands for a role, too.
  let start = person.from;
  while (start > from && tokens[start - 1]?.pos === 'proper' && tokens[start - 1]?.gap === ' ')
    start -= 1;
  if (!tokens[start - 1]?.gap.includes(',')) return undefined;
  const between = tokens.slice(from, start);
  const described = between.every((t) =>
    ['noun', 'proper', 'adjective', 'determiner', 'preposition'].includes(t.pos),
  );
  const commas = between.filter((t) => t.gap.includes(',')).length;
  return described && commas === 1 && between[0]?.pos !== 'preposition' ? person : undefined;
}

/** An adverb before the object; "about 400 people" keeps its "about". */
function isLooseAdverb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== 'adverb' || WHITHER.test(token.word) || token.gap === '-') return false;
  let next = i + 1;
  while (tokens[next]?.pos === 'adverb') next += 1;
  return tokens[next]?.pos !== 'number';
}

/** Adverbs without which a verb of motion says too little. */
const WHITHER =
  /^(?:home|abroad|ashore|aground|overseas|underground|inland|free|north|south|east|west|overboard|apart|aside|aboard)$/;

/** "oil, gold, and aid": a comma inside a list of nouns does not end the object. */
function listGoesOn(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const token = tokens[i];
    if (!token || token.pos === 'preposition' || token.pos === 'verb' || token.pos === 'pronoun')
      return false;
    if (token.pos === 'coordinator') return true;
  }
  return false;
}

/** Splits at prepositions and infinitives, and leaves out parts that only point elsewhere or date the event. */
export function splitParts(
  material: TitleMaterial,
  { from, to }: TokenRange,
): readonly TokenRange[] {
  const { tokens, skip } = material;
  const parts: TokenRange[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const opens =
      i > start &&
      token?.pos === 'preposition' &&
      token.word !== 'of' &&
      tokens[i - 1]?.gap !== '-' &&
      tokens[i - 1]?.pos !== 'preposition' &&
      // "to its coast and to the border": what "and" joins is not parted.
      tokens[i - 1]?.pos !== 'coordinator' &&
      !isComplexPreposition(tokens, i);
    const relative =
      i > start &&
      token !== undefined &&
      isRelativeOpening(tokens, i) &&
      !isDoingWith(tokens, start, i);
    if (opens || relative) {
      parts.push({ from: start, to: i });
      start = i;
    }
    if (relative) return keep(material, parts);
  }
  if (start < to) parts.push({ from: start, to });
  return keep(material, parts).filter(
    (p) => !rangeEvery(p, (i) => skip.has(i)) && !isTimeOfDay(material, p),
  );
}

/** "in exchange | for cash", "in response | to the scandal": the second preposition ends the first. */
function isComplexPreposition(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:in|on|at|by|under)$/.test(tokens[i - 2]?.word ?? '') &&
    /^(?:exchange|response|return|connection|relation|line|accordance|addition|reply|reaction|charge|protest|contrast|opposition|view|search|cooperation|collaboration|partnership|coordination|pressure)$/.test(
      tokens[i - 1]?.word ?? '',
    )
  );
}

export const POINTING: ReadonlySet<string> = new Set([
  'this',
  'these',
  'those',
  'such',
  'that',
  'which',
  'it',
  'them',
]);
const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  'since during after before following amid amidst despite as until till due per according'.split(
    ' ',
  ),
);

/** "designated | as a port of call": what the verb before says something of. */
function isCompletedByAs({ tokens }: TitleMaterial, as: number): boolean {
  const next = tokens[as + 1];
  // "works on projects such | as the tower".
  if (tokens[as - 1]?.word === 'such') return false;
  if (/^(?:part|of|well|soon|far|if|though|many|much|it|they|he|she)$/.test(next?.word ?? ''))
    return false;
  if (!/^(?:determiner|adjective|noun|proper|number)$/.test(next?.pos ?? '')) return false;
  // "depicted as a terrorist": without the loaded word it would say something else.
  const verb = tokens.findLast((t, i) => i < as && t.pos === 'verb');
  const said = [verb, ...tokens.slice(as, as + 6)].map((token) => token?.word ?? '');
  if (loadedTermsIn(said.join(' ')).length > 0) return false;
  return verb !== undefined && NEEDS_AS.has(verb.lemma);
}

/** Whether a preposition opens what only tells the circumstances: "during a test". */
export function isCircumstance({ word }: Token): boolean {
  return CIRCUMSTANCE.has(word);
}

/** The parts up to the first that only tells the circumstances, for what follows hangs on that. */
function keep(material: TitleMaterial, all: readonly TokenRange[]): readonly TokenRange[] {
  const circumstance = all.findIndex(({ from }) => {
    const first = material.tokens[from];
    if (first?.word === 'as' && isCompletedByAs(material, from)) return false;
    return first?.pos === 'preposition' && CIRCUMSTANCE.has(first.word) && !material.skip.has(from);
  });
  const parts = circumstance === -1 ? all : all.slice(0, circumstance);
  return parts.filter((part) => {
    const words = material.tokens.slice(part.from, part.to);
    const first = words[0];
    if (!first) return false;
    const content = words.filter((_, i) => !material.skip.has(part.from + i));
    if (
      content.some(
        (t) =>
          (POINTING.has(t.word) && !pointsAtNoun(content, content.indexOf(t))) ||
          /^(?:he|she|they|we|i|you|what|how|why)$/.test(t.word),
      )
    )
      return false;
    if (material.keepsGeneric !== true && isGeneric(content)) return false;
    // "for the first time since 1997" is not for the first time.
    if (material.tokens[part.to]?.word === 'since' && words.at(-1)?.word === 'time') return false;
    return content.some(
      (t) =>
        /^(?:it|him|her|them)sel(?:f|ves)$/.test(t.word) ||
        (WHITHER.test(t.word) && !isMeasuredFrom(material, t)) ||
        t.pos === 'noun' ||
        t.pos === 'proper' ||
        t.pos === 'verb' ||
        t.pos === 'adjective' ||
        // "killed 1,400": the number stands for whom it counts.
        (t.pos === 'number' && (first.pos !== 'preposition' || /[%$€£]|^\d+[-–]\d+$/.test(t.text))),
    );
  });
}

/** "south | of the island": a direction that says nothing without its place. */
function isMeasuredFrom({ tokens }: TitleMaterial, token: Token): boolean {
  return tokens[tokens.indexOf(token) + 1]?.word === 'of';
}

/** "the country", "the company": what only a sentence before can name. */
function isGeneric(words: readonly Token[]): boolean {
  const [first, second] = words[0]?.pos === 'preposition' ? words.slice(1) : words;
  const length = words[0]?.pos === 'preposition' ? words.length - 1 : words.length;
  return (
    length === 2 && /^(?:the|this|that)$/.test(first?.word ?? '') && GENERIC.has(second?.word ?? '')
  );
}

const GENERIC: ReadonlySet<string> = new Set(
  'country company firm group region area pair two trio latter former incident issue matter move deal event case situation place site way time same'.split(
    ' ',
  ),
);

/** "late on Friday | night": the time of day is left of a date that is passed over. */
function isTimeOfDay({ tokens, skip }: TitleMaterial, { from, to }: TokenRange): boolean {
  const told = tokens.slice(from, to).filter((_, i) => !skip.has(from + i));
  return (
    (told.length < to - from || skip.has(from - 1)) &&
    told.every(({ word }) => /^(?:late|early|on|the|night|morning|afternoon|evening)$/.test(word))
  );
}

function rangeEvery({ from, to }: TokenRange, holds: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (!holds(i)) return false;
  return true;
}
