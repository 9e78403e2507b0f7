/**
 * Names that the articles themselves teach: people by their full names, places by
 * "in", "at" and "near". Each article is asked alone; what several teach is joined.
 */
import * as z from 'zod/mini';
import {
  findEntities,
  knownName,
  registerNames,
  type KnownNames,
  type NameRegistry,
} from './entity/index.ts';
import { foldName } from './entity/fold-name.ts';
import { ORGANISATION_WORDS } from './entity/lexicon/organisations.ts';
import { PLACE_WORDS } from './entity/lexicon/places.ts';
import { KIN, ROLE_MODIFIERS, ROLES } from './entity/lexicon/roles.ts';
import { isBaseOfVerb, isCommonNoun } from './grammar/language.ts';
import { tokenize, type Token } from './grammar/tokens.ts';

/** What extraction knows of names. */
export interface Names extends KnownNames {
  readonly people: NameRegistry;
}

/** A word or name, and how often it is met. */
const Counts = z.readonly(z.array(z.readonly(z.tuple([z.string(), z.int()]))));
type Counts = z.infer<typeof Counts>;

/** What one article teaches of names; every list in code unit order. */
export const LearntNames = z.readonly(
  z.strictObject({
    /** People by their full names, as written. */
    people: Counts,
    /** First and last words of runs of capitalised words, folded. */
    first: Counts,
    last: Counts,
    /** What stands behind "in", "at" and "near" and may be a place. */
    places: z.readonly(z.array(z.string())),
  }),
);
export type LearntNames = z.infer<typeof LearntNames>;

/** Two to eight capitalised words or initials, with the small words that names hold; a full stop ends the run. */
const NAME_RUN =
  /(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}’'-]+)(?:(?!\s*\n\s*\n)\s+(?:(?:de|del|el|al|bin|von|van|der|la)\s+){0,2}(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}’'-]*)){1,7}/gu;
const PLACED = /\b(?:in|at|near)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})(?=[\s.,;:)’'])/gu;

/**
 * The names met in a text. Only runs of capitalised words are read, each spelling
 * once, so the cost does not grow with the prose between.
 */
export function learnNames(text: string): LearntNames {
  const people = new Tally();
  const first = new Tally();
  const last = new Tally();
  const met = [...text.matchAll(NAME_RUN)];
  for (const [run, count] of runsOf(met)) {
    for (const { kind, name } of findEntities(tokenize(run)))
      if (kind === 'person') people.add(name, count);
    const words = run.split(' ').map(foldName);
    first.add(words[0] ?? '', count);
    last.add(words.at(-1) ?? '', count);
  }
  for (const name of introduced(text, met)) people.add(name, 1);
  const placed = new Set([...text.matchAll(PLACED)].map(([, name = '']) => name));
  return {
    people: people.counts(),
    first: first.counts(),
    last: last.counts(),
    places: [...placed].filter(isPlaceName).sort(),
  };
}

/** "the owner, | Ana Berg,". */
const ROLE_BEFORE = /(?<![\p{L}-])(\p{Ll}[\p{L}-]+),\s{1,3}$/u;
/** "Ana Berg | , 61,", "Ana Berg | , who". */
const AGE_BEHIND = /^,\s{1,3}(?:\d\d,|who\s)/u;
/** "Ana Berg | , a retired lawyer". */
const ROLE_BEHIND =
  /^,\s{1,3}(?:an?|the|his|her|their|its)\s{1,3}((?:[\p{L}-]{1,30}\s{1,3}){0,2}[\p{Ll}-]{2,30})/u;
/** How far beside a name is read, in characters. */
const BESIDE = 80;

/** Full names beside which the text says that they are people's: an age, a role, "who". */
function introduced(text: string, met: readonly RegExpExecArray[]): readonly string[] {
  const names: string[] = [];
  for (const { 0: run, index } of met) {
    const before = text.slice(Math.max(0, index - BESIDE), index);
    const behind = text.slice(index + run.length, index + run.length + BESIDE);
    const closes = /^[,.;]/.test(behind);
    const roles = [
      ...(closes ? [ROLE_BEFORE.exec(before)?.[1] ?? ''] : []),
      ...(ROLE_BEHIND.exec(behind)?.[1] ?? '').split(/\s+/),
    ];
    const isPerson =
      AGE_BEHIND.test(behind) ||
      roles.some((word) => ROLES.has(word) || KIN.has(word)) ||
      isTakenUp(text, index, run);
    const name = run.replace(/\s+/g, ' ');
    if (isPerson && isPersonLike(name)) names.push(name);
  }
  return names;
}

/** Where a sentence begins. */
const BEGINS = /(?:^|[.!?]["”’)]?\s{1,3}|\n\s*)$/u;
/** How far behind a name "he" or "she" may stand for it, in characters. */
const TAKEN_UP_WITHIN = 200;

/** "Ivor Dace was the only one tried. He died in 2020": what begins a sentence and is taken up by "he" before any other name. */
function isTakenUp(text: string, index: number, run: string): boolean {
  if (!BEGINS.test(text.slice(Math.max(0, index - 4), index))) return false;
  const [first = '', ...more] = run.split(/\s+/);
  if (more.length > 2 || !/^\p{Lu}\p{Ll}{2,}$/u.test(first)) return false;
  const behind = text.slice(index + run.length, index + run.length + TAKEN_UP_WITHIN);
  const [near = ''] = behind.split(/\n\s*\n/);
  const pronoun = /\b(?:he|she)\b/i.exec(near);
  if (pronoun === null || isCommonWord(first)) return false;
  return !/[a-z,]\s\p{Lu}\p{Ll}+/u.test(near.slice(0, pronoun.index));
}

/** A word that begins a sentence without being a name. */
function isCommonWord(word: string): boolean {
  const [token] = tokenize(word);
  const lower = word.toLowerCase();
  return (
    isCommonNoun(lower) ||
    isBaseOfVerb(lower) ||
    token?.pos !== 'proper' ||
    token.tags.has('Adjective') ||
    token.tags.has('Demonym')
  );
}

/** Neither a body, a known place nor a date, nor headed by a role. */
function isPersonLike(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 4 || words.some((word) => knownName(word))) return false;
  return !words.some((word) => {
    const lower = word.toLowerCase();
    return (
      ORGANISATION_WORDS.has(lower) ||
      PLACE_WORDS.has(lower) ||
      ROLES.has(lower) ||
      ROLE_MODIFIERS.has(lower) ||
      NOT_IN_NAMES.test(word)
    );
  });
}

const NOT_IN_NAMES =
  /^(?:The|In|On|At|By|For|And|But|As|Mount|Lake|River|Lady|HMS|USS|Operation|Project|January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

function runsOf(met: readonly RegExpExecArray[]): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (const [run] of met) {
    const words = run.replace(/\s+/g, ' ').replace(/[’']s?$/, '');
    runs.set(words, (runs.get(words) ?? 0) + 1);
  }
  return runs;
}

/** The names that articles teach together; their order does not matter. */
export function joinNames(learnt: Iterable<LearntNames>): Names {
  const full = new Tally();
  const first = new Tally();
  const last = new Tally();
  const placed = new Set<string>();
  for (const names of learnt) {
    for (const [name, count] of names.people) full.add(name, count);
    for (const [word, count] of names.first) first.add(word, count);
    for (const [word, count] of names.last) last.add(word, count);
    for (const name of names.places) placed.add(name);
  }
  const people = registerNames(full.counts());
  // Family names that more often begin another name: after "Norvik Shipping", "Norvik" alone is the firm.
  const isFirm = (name: string): boolean => first.of(name) > last.of(name);
  const places = new Set([...placed].filter((name) => !people.knows(name)).map(foldName));
  return {
    people,
    knowsPerson: (name) => people.knows(name) && !isFirm(foldName(name)),
    knowsPlace: (name) => places.has(foldName(name)),
  };
}

class Tally {
  private readonly met = new Map<string, number>();

  add(word: string, count: number): void {
    this.met.set(word, this.of(word) + count);
  }

  of(word: string): number {
    return this.met.get(word) ?? 0;
  }

  counts(): Counts {
    return [...this.met].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** A name is a place's unless it is known as something else: a month, a people, an organisation. */
function isPlaceName(name: string): boolean {
  if (knownName(name)) return false;
  return tokenize(name).every(
    (t: Token) =>
      t.pos === 'proper' && !t.tags.has('Date') && !t.tags.has('Demonym') && !t.tags.has('Person'),
  );
}
