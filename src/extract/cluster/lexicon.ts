/**
 * What words and heads tell of an act: which tell of the same, and which tell much of it. The
 * words themselves are data, in `lexicon/concepts.ts`.
 */
import { isEventiveNoun, isLight, kindOfNoun, kindOfVerb } from '../grammar/heads.ts';
import { singular } from '../grammar/language.ts';
import { ACT_ROWS, CONCEPT_ROWS } from './lexicon/concepts.ts';
import { PHRASES } from './lexicon/phrases.ts';
import { KINDRED, SUCCESSIVE } from './lexicon/relations.ts';

/** Marks a word in the row of its lesser sense. */
const LESSER = /\*$/;

const CONCEPT_OF = new Map<string, string>();
const LESSER_CONCEPTS = new Map<string, string[]>();
for (const [first = '', ...others] of CONCEPT_ROWS)
  for (const word of [first, ...others]) {
    const plain = word.replace(LESSER, '');
    if (plain === word) CONCEPT_OF.set(word, first);
    else LESSER_CONCEPTS.set(plain, [...(LESSER_CONCEPTS.get(plain) ?? []), first]);
  }

/** The word that stands for a lemma's concept; the lemma itself where none is listed. */
export function conceptOf(lemma: string): string {
  return CONCEPT_OF.get(lemma) ?? lemma;
}

const ACTS: ReadonlySet<string> = new Set(ACT_ROWS.flat());

/**
 * The word that stands for what a head tells. A verb that shares its letters with a thing ("they forced him to
 * fly", "she boards the train") tells of no thing, so it stands for itself.
 */
export function actConceptOf(head: string): string {
  return ACTS.has(head) || isEventiveNoun(head) ? conceptOf(head) : head;
}

/** The concepts a word may stand for beside that, in the order of the lexicon. */
export function lesserConceptsOf(lemma: string): readonly string[] {
  return LESSER_CONCEPTS.get(lemma) ?? NONE;
}

const NONE: readonly string[] = [];

/**
 * The act of a verb with a word of its title beside it: "takes over", "lose their lives", "fire
 * sweeps through the hotel"; undefined for a verb that is its own act.
 */
export function phrasalAct(head: string, title: string): string | undefined {
  const acts = PHRASES.get(head);
  const lends = HAPPENING.has(head);
  if (!acts && !lends) return undefined;
  const beside = title.split(NO_LETTERS).map((each) => each.toLowerCase());
  const word = acts && beside.find((each, at) => acts.has(each) && !isWay(head, beside, at));
  const act = word === undefined ? undefined : acts?.get(word);
  if (act !== undefined && act !== HAPPENS) return act;
  return (lends ? actBeside(plainWordsOf(title)) : undefined) ?? act;
}

const NO_LETTERS = /[^\p{L}]+/u;

/** The words of a title that are of no name: the gift of a foundation founds nothing. */
function plainWordsOf(title: string): readonly string[] {
  return title
    .split(NO_LETTERS)
    .flatMap((word, at) => (at > 0 && /^\p{Lu}/u.test(word) ? [] : [word.toLowerCase()]));
}

/** Whether a word beside a verb of motion begins the way that somebody goes: "come down the stairs" is no fall. */
function isWay(head: string, words: readonly string[], at: number): boolean {
  return (head === 'come' || head === 'go') && DETERMINERS.has(words[at + 1] ?? '');
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);

/** What happens, by the verb behind "to" or by the first noun that tells of an act. */
function actBeside(words: readonly string[]): string | undefined {
  const verb = words[words.indexOf('to', 1) + 1];
  if (verb !== undefined && words.includes('to') && kindOfVerb(verb) !== undefined) return verb;
  const noun = words.map(singular).find((each) => isEventiveNoun(each) || FLAMES.has(each));
  // An exchange of fire burns nothing.
  return noun === 'fire' && words[words.indexOf('fire') - 1] !== 'of' ? 'blaze' : noun;
}

/** Nouns for what burns, which are no happenings to the lexicon of kinds. */
const FLAMES: ReadonlySet<string> = new Set(['flame', 'blaze', 'smoke']);

/** The act of "takes place" and "breaks out". */
const HAPPENS = 'happen';

/** Verbs that say of an act no more than that it happens, or is perceived: which, its noun says. */
const HAPPENING: ReadonlySet<string> = new Set(
  `happen occur begin start break come follow erupt rage spread sweep hear report see take hold stage mount launch
  conduct carry deliver commit suffer undergo face bring cause trigger engulf make give undertake`.split(
    /\s+/,
  ),
);

/**
 * What two concepts of acts are to each other: `kindred` where one line of a chronology may tell
 * either for the other (what strikes sets ablaze), `successive` where one follows or undoes the
 * other (who is arrested is charged later).
 */
export function relationOf(a: string, b: string): 'kindred' | 'successive' | undefined {
  const pair = pairOf(a, b);
  if (SUCCESSIVE_ACTS.has(pair)) return 'successive';
  return KINDRED_ACTS.has(pair) ? 'kindred' : undefined;
}

const KINDRED_ACTS = new Set(
  KINDRED.flatMap(([first = '', ...others]) => others.map((other) => pairOf(first, other))),
);
const SUCCESSIVE_ACTS = new Set(
  SUCCESSIVE.flatMap((row) => row.flatMap((a, i) => row.slice(i + 1).map((b) => pairOf(a, b)))),
);

const RELATED: ReadonlySet<string> = new Set([...KINDRED, ...SUCCESSIVE].flat());

/** Whether a concept is anything to another; most are nothing to any. */
export function hasRelations(concept: string): boolean {
  return RELATED.has(concept);
}

/** A key that is the same for two words in either order. */
function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Verbs that tell of anything: two mentions may share one and nothing else. */
const GENERIC: ReadonlySet<string> = new Set(
  `come go get put see carry bring keep leave let set show turn run use work try look want become remain stay
  stand lie sit follow move change pass call tell ask know think need help play live write read hear send receive
  happen occur appear add mean cause lead draw pull push`.split(/\s+/),
);

/** Verbs that tell that something begins: what, its noun says. "Opens fire", "fighting breaks out". */
const OPENING: ReadonlySet<string> = new Set('begin start open launch break commence'.split(' '));

/** How much a head says of what was done. */
export type Telling = 'much' | 'something' | 'little';

/**
 * A head of a kind says much. A verb that the lexicon of kinds lacks says something: two that
 * share so rare a word may well share the event, two that do not may still. A light verb, which
 * only lends its object a subject, and one that tells of anything say little.
 */
export function tellingOf(head: string): Telling {
  if (isLight(head) || OPENING.has(head)) return 'little';
  if ((kindOfVerb(head) ?? kindOfNoun(head)) !== undefined) return 'much';
  return GENERIC.has(head) ? 'little' : 'something';
}

/**
 * Words that say how much, which or of whom, and nothing of what was done: two mentions may share them by chance.
 * The words that stand for them in the lexicon.
 */
const IDLE: ReadonlySet<string> = new Set(
  `people percent number first last other others part hour day night morning evening week month year time today hundred
  thousand million billion one two three thing way total`
    .split(/\s+/)
    .map(conceptOf),
);

/** Whether a concept tells nothing of an event. */
export function isIdle(concept: string): boolean {
  return IDLE.has(concept);
}

/** Heads that are of several kinds: their kind tells nothing against another. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  `fire break cross transfer charge land pass rise fall strike drop clear march launch raise shell rule open
  replace release post issue meet fly name become step sink storm order move`.split(/\s+/),
);

/** "Fires" is of an office or of a gun. */
export function isAmbiguous(head: string): boolean {
  return AMBIGUOUS.has(head);
}
