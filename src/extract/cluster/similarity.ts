/**
 * How alike two mentions are, as a sum of parts that a person can read and
 * weigh. No learnt numbers: the weights are below, the reasons go into the report.
 */
import { precisionOf } from '../../model/index.ts';
import type { FoundMention } from '../mention/found.ts';
import { dateFit } from './dates.ts';
import { conceptOf } from './lexicon.ts';

export interface Similarity {
  readonly score: number;
  /** The parts, in words: "same act (strike)", "both name Iran". */
  readonly reasons: readonly string[];
}

/** From here on, two mentions are of one event. */
export const SAME_EVENT = 6;

const IMPOSSIBLE: Similarity = {
  score: Number.NEGATIVE_INFINITY,
  reasons: ['the dates exclude each other'],
};

/** Symmetric. Minus infinity when the dates exclude each other. */
export function similarityOf(a: FoundMention, b: FoundMention): Similarity {
  const fit = dateFit(a, b);
  if (fit === 'apart') return IMPOSSIBLE;
  const parts = [
    act(a, b),
    kind(a, b),
    actor(a, b),
    names(a, b),
    places(a, b),
    words(a, b),
    fit === 'near' ? NEAR : date(a, b),
  ];
  const told = parts.filter((p) => p.weight !== 0);
  return {
    score: told.reduce((sum, p) => sum + p.weight, 0),
    reasons: told.map(
      (p) => `${p.reason} (${p.weight > 0 ? '+' : '−'}${Math.abs(Math.round(p.weight * 10) / 10)})`,
    ),
  };
}

const NEAR: Part = { weight: -1.5, reason: 'the dates differ a little' };

interface Part {
  readonly weight: number;
  readonly reason: string;
}

function act(a: FoundMention, b: FoundMention): Part {
  const [ca, cb] = [conceptOf(a.head), conceptOf(b.head)];
  if (ca === cb) return { weight: 3, reason: `same act, ${ca}` };
  const inOther = [
    b.terms.some((t) => conceptOf(t) === ca),
    a.terms.some((t) => conceptOf(t) === cb),
  ];
  if (inOther[0] === true && inOther[1] === true)
    return { weight: 2.5, reason: 'each names the other’s act' };
  if (inOther.includes(true)) return { weight: 1, reason: 'one names the other’s act' };
  return { weight: -1.5, reason: `different acts, ${[ca, cb].sort().join(' and ')}` };
}

function kind(a: FoundMention, b: FoundMention): Part {
  return a.kind === b.kind
    ? { weight: 1, reason: `same kind, ${a.kind}` }
    : { weight: a.kind === 'other' || b.kind === 'other' ? -0.5 : -1.5, reason: 'different kinds' };
}

function actor(a: FoundMention, b: FoundMention): Part {
  if (a.actor === undefined || b.actor === undefined) return { weight: 0, reason: '' };
  if (a.actor === b.actor) return { weight: 1.5, reason: `same actor, ${a.actor}` };
  // "A attacks B" and "B attacks A" are two events.
  if (involves(a, b.actor) && involves(b, a.actor) && a.kind === b.kind && !MUTUAL.has(a.kind))
    return { weight: -4, reason: 'actor and counterpart change places' };
  const related = involves(a, b.actor) || involves(b, a.actor);
  return related
    ? { weight: 0.5, reason: 'the actors are named together' }
    : { weight: -1.5, reason: 'different actors' };
}

/** Kinds that two do together, so that either may be told as the one who acts. */
const MUTUAL: ReadonlySet<string> = new Set(['agreement', 'visit']);

function involves(mention: FoundMention, name: string): boolean {
  return (
    mention.people.includes(name) ||
    mention.organisations.includes(name) ||
    mention.places.includes(name)
  );
}

function names(a: FoundMention, b: FoundMention): Part {
  const [na, nb] = [
    [...a.people, ...a.organisations],
    [...b.people, ...b.organisations],
  ];
  if (na.length === 0 || nb.length === 0) return { weight: 0, reason: '' };
  const shared = na.filter((name) => nb.includes(name));
  if (shared.length === 0) return { weight: -1, reason: 'they name different people' };
  return {
    weight: (2 * shared.length) / Math.min(na.length, nb.length),
    reason: `both name ${shared.join(', ')}`,
  };
}

function places(a: FoundMention, b: FoundMention): Part {
  if (a.places.length === 0 || b.places.length === 0) return { weight: 0, reason: '' };
  const shared = a.places.filter((name) => b.places.includes(name));
  if (shared.length === 0) return { weight: -1, reason: 'different places' };
  return {
    weight: (1.5 * shared.length) / Math.min(a.places.length, b.places.length),
    reason: `both name ${shared.join(', ')}`,
  };
}

function words(a: FoundMention, b: FoundMention): Part {
  const acts = new Set([conceptOf(a.head), conceptOf(b.head)]);
  const [ta, tb] = [concepts(a, acts), concepts(b, acts)];
  const smaller = Math.min(ta.size, tb.size);
  if (smaller === 0) return { weight: 0, reason: '' };
  const shared = [...ta].filter((t) => tb.has(t));
  return { weight: (3 * shared.length) / smaller, reason: `words in common: ${shared.join(', ')}` };
}

function concepts(mention: FoundMention, acts: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(mention.terms.map(conceptOf).filter((term) => !acts.has(term)));
}

function date(a: FoundMention, b: FoundMention): Part {
  const [pa, pb] = [precisionOf(a.when), precisionOf(b.when)];
  if (a.when === b.when && (pa === 'day' || pa === 'time'))
    return { weight: 1.5, reason: 'same day' };
  if (pa === 'day' || pb === 'day' || pa === 'month' || pb === 'month')
    return { weight: 0.5, reason: 'dates agree' };
  return { weight: -0.5, reason: 'dates are coarse' };
}
