/**
 * Which event told before a noun names: "the fire", "that discovery", "her death", "Monday's
 * attack". It is the last one told with a noun or verb of the same act; where none was, "the
 * clash" is the last told of whose words make a scene with it, and a "tragedy" the last that
 * befell anybody.
 */
import { conceptOf, lesserConceptsOf, phrasalAct } from '../../cluster/lexicon.ts';
import { SCENES_OF } from '../../cluster/lexicon/scenes.ts';
import { eventiveAt } from '../../grammar/noun-phrase.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import { saysState } from '../../grammar/heads.ts';
import type { MentionRecord } from '../found.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { clauseOpenedAt } from './clause-opened-at.ts';

/** Words within which the noun of the event stands behind "after". */
const REACH = 5;

/** Nouns that say of an event only how bad it was. */
const BEFALLS = /^(?:disaster|tragedy|catastrophe|accident|incident|calamity|atrocity)s?$/;
const BEFALLING: ReadonlySet<string> = new Set(['disaster', 'attack']);
/** Scenes of which such nouns may be. */
const BAD_SCENES = ['disaster', 'wreck', 'blaze', 'blow'].map((name) => `scene of ${name}`);
/** Words of an event that must be of the scene of the noun which names it, its act among them. */
const FEWEST_WORDS = 2;

/** The event that the noun phrase at a token names, or undefined. */
export function eventBehind(
  { tokens }: ReadSentence,
  from: number,
  told: readonly MentionRecord[],
): MentionRecord | undefined {
  const opening = tokens[from];
  // "Two minutes after liftoff": what begins a flight or a game needs no article.
  const bare = eventiveAt(tokens, from);
  if (bare !== undefined && opening?.pos === 'noun') return eventOf(bare, told);
  const isNamed = opening?.possessive === true && opening.pos === 'proper';
  if (!isNamed && !/^(?:the|that|this|his|her|its|their)$/.test(opening?.word ?? ''))
    return undefined;
  for (let i = from + 1; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    if (!token || !/^(?:noun|proper|adjective|number)$/.test(token.pos)) return undefined;
    const lemma = eventiveAt(tokens, i);
    if (BEFALLS.test(token.word))
      return told.findLast(({ kind }) => BEFALLING.has(kind)) ?? lastOfScene(BAD_SCENES, told);
    if (lemma !== undefined) return eventOf(lemma, told);
    if (/[,;:.]/.test(token.gap)) return undefined;
  }
  return undefined;
}

/** The event told before that a clause behind a length of time tells again: "three days after the bridge collapsed". */
export function clauseBehind(
  read: ReadSentence,
  span: TokenRange,
  told: readonly MentionRecord[],
): MentionRecord | undefined {
  const clause = clauseOpenedAt(read, span);
  const { verb, subject } = clause ?? {};
  if (!verb || !subject || verb.kind !== 'finite' || verb.tense !== 'past' || saysState(verb))
    return undefined;
  const words = read.tokens.slice(subject.from, subject.to);
  return told.findLast((mention) => {
    if (mention.head !== verb.lemma && !isSameAct(verb.lemma, mention)) return false;
    const { terms } = mention;
    return words.some(({ pos, lemma }) => pos === 'pronoun' || terms.includes(lemma));
  });
}

/** Verbs that say of a noun only that it came about: "the strike began". */
const COMES_ABOUT = /^(?:begin|start|open|occur|happen|hold|erupt|break)$/;

function eventOf(lemma: string, told: readonly MentionRecord[]): MentionRecord | undefined {
  const names = ({ terms }: MentionRecord): boolean => terms.includes(lemma);
  return (
    told.findLast((mention) => mention.head === lemma || plain(actOf(mention)) === plain(lemma)) ??
    told.find((mention) => COMES_ABOUT.test(mention.head) && names(mention)) ??
    told.find((mention) => COMES_ABOUT.test(mention.head) && isLike(lemma, mention)) ??
    told.findLast((mention) => isSameAct(lemma, mention)) ??
    told.find((mention) => names(mention) && mention.kind !== 'statement') ??
    lastOfScene(scenesOf(lemma), told)
  );
}

/** "They had walked out" for "the strike". */
function isSameAct(lemma: string, mention: MentionRecord): boolean {
  const [concept, act] = [conceptOf(lemma), actOf(mention)];
  return [mention.head, act].some((word) => conceptOf(word) === concept) || act === concept;
}

/** What a mention tells, with the word that makes another act of its verb: "lifts off". */
function actOf({ head, title }: MentionRecord): string {
  const words = title.filter((part) => typeof part === 'string').join(' ');
  return phrasalAct(head, words) ?? head;
}

/** "Lift-off" and "liftoff". */
function plain(act: string): string {
  return act.replaceAll('-', '');
}

/** "The strike began" for "the stoppage". */
function isLike(lemma: string, { terms }: MentionRecord): boolean {
  const concept = conceptOf(lemma);
  return terms.some(
    (term) => conceptOf(term) === concept || lesserConceptsOf(term).includes(concept),
  );
}

function scenesOf(lemma: string): readonly string[] {
  return SCENES_OF.get(lemma) ?? SCENES_OF.get(conceptOf(lemma)) ?? [];
}

/** The last event with so many words of one of the scenes. */
function lastOfScene(
  scenes: readonly string[],
  told: readonly MentionRecord[],
): MentionRecord | undefined {
  return told.findLast((mention) => {
    const act = actOf(mention);
    // A verb that a word beside it makes another act says as much as two.
    const fewest = act === mention.head ? FEWEST_WORDS : 1;
    const words = [...new Set([act, ...mention.terms])];
    return scenes.some((scene) => {
      const isOfScene = (word: string): boolean => SCENES_OF.get(word)?.includes(scene) === true;
      return isOfScene(act) && words.filter(isOfScene).length >= fewest;
    });
  });
}
