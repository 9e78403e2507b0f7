/**
 * How alike two mentions are, as a sum of parts that a person can read and
 * weigh. No learnt numbers: the weights are below, the reasons go into the report.
 */
import { precisionOf, readEdtf } from '../../model/index.ts';
import type { MentionOutline } from '../mention/outline.ts';
import { isEventiveNoun, isLight, kindOfNoun, kindOfVerb } from '../mention/heads.ts';
import { dateFit, isCurrent, isOpen } from './dates.ts';
import { conceptOf } from './lexicon.ts';

export interface Similarity {
  readonly score: number;
  /** The parts, in words: "same act (strike)", "both name Iran". */
  readonly reasons: readonly string[];
}

/** From here on, two mentions are of one event. */
export const SAME_EVENT = 3.5;

const IMPOSSIBLE: Similarity = {
  score: Number.NEGATIVE_INFINITY,
  reasons: ['the dates exclude each other'],
};

/** Concepts and names that many mentions of the collection share, so that they tell little of one event. */
export type Common = ReadonlySet<string>;

/** Symmetric. Minus infinity when the dates exclude each other. */
export function similarityOf(
  a: MentionOutline,
  b: MentionOutline,
  common: Common = new Set(),
): Similarity {
  const fit = dateFit(a, b);
  if (fit === 'apart') return IMPOSSIBLE;
  const deed = act(a, b, common);
  const said = words(a, b, common);
  const who = [actor(a, b), names(a, b, common), places(a, b, common)];
  const parts = [
    deed,
    kind(a, b),
    ...who,
    said,
    fit === 'near' ? NEAR : date(a, b),
    a.source === b.source ? ONE_ARTICLE : NONE,
    isSomething(...who, said) && isSomething(deed, said) ? NONE : ONE_SIDED,
  ];
  const told = parts.filter((p) => p.weight !== 0);
  return {
    score: told.reduce((sum, p) => sum + p.weight, 0),
    reasons: told.map(
      (p) => `${p.reason} (${p.weight > 0 ? '+' : '−'}${Math.abs(Math.round(p.weight * 10) / 10)})`,
    ),
  };
}

/** An article seldom tells an event twice, and then in other words. */
const ONE_ARTICLE: Part = { weight: -2, reason: 'one article tells both' };
/** The same act of nobody in common, or the same people doing something else. */
const ONE_SIDED: Part = { weight: -1.5, reason: 'little else in common' };
const NONE: Part = { weight: 0, reason: '' };
const NEAR: Part = { weight: -1.5, reason: 'the dates differ a little' };

function isSomething(...parts: readonly Part[]): boolean {
  return parts.some(({ weight }) => weight > 0);
}

interface Part {
  readonly weight: number;
  readonly reason: string;
}

/**
 * What is done in both. A verb that only lends its subject ("take place", "open
 * fire", "give"), or that the lexicon does not know, says little against an act
 * that the other mention names with a noun.
 */
function act(a: MentionOutline, b: MentionOutline, common: Common): Part {
  const [ca, cb] = [conceptOf(a.head), conceptOf(b.head)];
  if (ca === cb)
    return isVague(a.head)
      ? { weight: 1.5, reason: `same act, ${ca}` }
      : { weight: 3, reason: `same act, ${ca}` };
  const [inB, inA] = [concepts(b).has(ca), concepts(a).has(cb)];
  if (inA && inB) return { weight: 2.5, reason: 'each names the other’s act' };
  if (inA || inB) return { weight: 1.5, reason: 'one names the other’s act' };
  const told = concepts(b);
  const deed = [...concepts(a)].find(
    (term) => isEventiveNoun(term) && told.has(term) && !common.has(term),
  );
  if (deed !== undefined) return { weight: 1.5, reason: `both tell of a ${deed}` };
  const vague = isVague(a.head) || isVague(b.head);
  return {
    weight: vague ? -0.5 : -1.5,
    reason: `different acts, ${[ca, cb].sort().join(' and ')}`,
  };
}

/** A head that says little of what was done: a light verb, or one without a kind of its own. */
function isVague(head: string): boolean {
  return isLight(head) || (kindOfVerb(head) ?? kindOfNoun(head)) === undefined;
}

function kind(a: MentionOutline, b: MentionOutline): Part {
  if (a.kind === b.kind)
    return { weight: a.kind === 'other' ? 0.5 : 1, reason: `same kind, ${a.kind}` };
  if (a.kind === 'other' || b.kind === 'other') return { weight: 0, reason: '' };
  return { weight: -1.5, reason: 'different kinds' };
}

function actor(a: MentionOutline, b: MentionOutline): Part {
  if (a.actor === undefined || b.actor === undefined) return { weight: 0, reason: '' };
  if (a.actor === b.actor) return { weight: 1.5, reason: `same actor, ${a.actor}` };
  // "A attacks B" and "B attacks A" are two events.
  if (involves(a, b.actor) && involves(b, a.actor) && a.kind === b.kind && !MUTUAL.has(a.kind))
    return { weight: -4, reason: 'actor and counterpart change places' };
  const related = involves(a, b.actor) || involves(b, a.actor);
  if (related) return { weight: 0.5, reason: 'the actors are named together' };
  return { weight: -1.5, reason: 'different actors' };
}

/** Kinds that two do together, so that either may be told as the one who acts. */
const MUTUAL: ReadonlySet<string> = new Set(['agreement', 'visit']);

function involves(mention: MentionOutline, name: string): boolean {
  return (
    mention.people.includes(name) ||
    mention.organisations.includes(name) ||
    mention.places.includes(name)
  );
}

function names(a: MentionOutline, b: MentionOutline, common: Common): Part {
  const [na, nb] = [
    [...a.people, ...a.organisations],
    [...b.people, ...b.organisations],
  ];
  if (na.length === 0 || nb.length === 0) return { weight: 0, reason: '' };
  const shared = na.filter((name) => nb.includes(name));
  if (shared.length === 0) return { weight: -1, reason: 'they name different people' };
  return {
    weight: (2 * rare(shared, common)) / Math.min(na.length, nb.length),
    reason: `both name ${shared.join(', ')}`,
  };
}

/** How many, of which a common one counts half. */
function rare(shared: readonly string[], common: Common): number {
  return shared.reduce((sum, each) => sum + (common.has(each) ? 0.5 : 1), 0);
}

function places(a: MentionOutline, b: MentionOutline, common: Common): Part {
  if (a.places.length === 0 || b.places.length === 0) return { weight: 0, reason: '' };
  const shared = a.places.filter((name) => b.places.includes(name));
  if (shared.length === 0) return { weight: -1, reason: 'different places' };
  return {
    weight: (1.5 * rare(shared, common)) / Math.min(a.places.length, b.places.length),
    reason: `both name ${shared.join(', ')}`,
  };
}

/** Words in common beside the act: their share of the shorter text, less where that is a word or two. */
function words(a: MentionOutline, b: MentionOutline, common: Common): Part {
  const counted = new Set([conceptOf(a.head), conceptOf(b.head), ...nameWords(a), ...nameWords(b)]);
  const [ta, tb] = [a, b].map((m) => [...concepts(m)].filter((term) => !counted.has(term)));
  const shared = (ta ?? []).filter((term) => tb?.includes(term));
  if (shared.length === 0) return { weight: 0, reason: '' };
  const told = rare(shared, common);
  const share = shared.length / Math.min(ta?.length ?? 1, tb?.length ?? 1);
  const weight = Math.min(3, 0.5 + told) * (0.5 + share / 2);
  return { weight, reason: `words in common: ${shared.join(', ')}` };
}

/** The words of a mention's names, which are weighed as names. */
function nameWords({ people, organisations, places }: MentionOutline): readonly string[] {
  return [...people, ...organisations, ...places].flatMap((name) =>
    name.toLowerCase().split(/\s+/),
  );
}

function concepts(mention: MentionOutline): ReadonlySet<string> {
  return new Set(mention.terms.map(conceptOf));
}

/** The same day, told twice, is a strong hint where two sources tell it; a year in common is none. */
function date(a: MentionOutline, b: MentionOutline): Part {
  const [pa, pb] = [precisionOf(a.when), precisionOf(b.when)];
  const isSame = a.when === b.when;
  if (isSame && (pa === 'day' || pa === 'time'))
    return { weight: a.source === b.source ? 1 : 2, reason: 'same day' };
  if (isSame && !isCurrent(a) && readEdtf(a.when).type === 'interval' && !isOpen(a.when))
    return { weight: 1.5, reason: 'same stretch of time' };
  if (pa === 'day' || pb === 'day' || pa === 'month' || pb === 'month')
    return { weight: isSame && pa === 'month' && !isCurrent(a) ? 1 : 0.5, reason: 'dates agree' };
  return { weight: -0.5, reason: 'dates are coarse' };
}
