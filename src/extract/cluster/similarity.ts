/**
 * How alike two mentions are, as a sum of parts that a person can read and
 * weigh. No learnt numbers: the weights are below, the reasons go into the report.
 */
import type { MentionOutline } from '../mention/outline.ts';
import { coarserDays, dateFit } from './dates.ts';
import { holds, NOBODY, Profiler, sharedBy, type Ids, type Profile } from './profile.ts';

export interface Similarity {
  readonly score: number;
  /** The parts, in words: "same act (strike)", "both name Iran". */
  readonly reasons: readonly string[];
}

/** From here on, two mentions are of one event. */
export const SAME_EVENT = 3.5;

/** Concepts and names that many mentions of the collection share, so that they tell little of one event. */
export type Common = ReadonlySet<string>;

/** Two mentions, weighed by themselves. Symmetric. Minus infinity when the dates exclude each other. */
export function similarityOf(
  a: MentionOutline,
  b: MentionOutline,
  common: Common = new Set(),
): Similarity {
  const profiler = new Profiler();
  const [pa, pb] = [profiler.profileOf(a), profiler.profileOf(b)];
  return new Scales(profiler, common).explain(pa, pb);
}

interface Part {
  readonly weight: number;
  /** Worked out only where somebody asks. */
  readonly reason: () => string;
}

function part(weight: number, reason: string): Part {
  return { weight, reason: () => reason };
}

/** An article seldom tells an event twice, and then in other words. */
const ONE_ARTICLE = part(-2, 'one article tells both');
/** What a sentence tells with two verbs are two events, and the words around them are the same anyway. */
const ONE_SENTENCE = part(-3, 'one sentence tells both');
/** The same act of nobody in common, or the same people doing something else. */
const ONE_SIDED = part(-1.5, 'little else in common');
/** The same, where one of them tells so little beside its act that there is nothing to compare. */
const TERSE = part(-0.75, 'little else is told');
const TERSE_WORDS = 1;
const NEAR = part(-1.5, 'the dates differ a little');
/** Whoever dates an event otherwise should at least tell of the same act. */
const NEAR_OTHER_ACT = part(-2.5, 'the dates differ a little, and so does the act');
const NONE = part(0, '');

const SAME_DAY = part(2, 'same day');
/** Told twice in one article, a day is hardly a hint: much happens on the day it tells of. */
const SAME_DAY_ONCE = part(1, 'same day');
const SAME_STRETCH = part(1.5, 'same stretch of time');
const SAME_WEEK = part(1.25, 'dates agree to the week');
/** A week, or ten days told as one. */
const WEEK_DAYS = 10;
const SAME_MONTH = part(1, 'dates agree');
const DATES_AGREE = part(0.5, 'dates agree');
const COARSE = part(-0.5, 'dates are coarse');

const SAME_ACT = { much: 3, something: 2.5, little: 1.5 } as const;
const EACH_OTHERS_ACT = part(2.5, 'each names the other’s act');
const BY_NOUN = part(2.5, 'one tells the other’s act by a noun');
const ONE_OTHERS_ACT = part(1.5, 'one names the other’s act');
const DEED = 1.5;
const OTHER_ACT = { plain: -1.5, vague: -0.5 } as const;

const OTHER_KIND = part(-1.5, 'different kinds');

const TURNED = part(-4, 'actor and counterpart change places');
const RELATED = part(0.5, 'the actors are named together');
const OTHER_ACTOR = part(-1.5, 'different actors');
const OTHER_PEOPLE = part(-1, 'they name different people');
const OTHER_PLACES = part(-1, 'different places');

/** Kinds that two do together, so that either may be told as the one who acts. */
const MUTUAL: ReadonlySet<string> = new Set(['agreement', 'visit']);

/** Weighs mentions whose profiles one profiler made. */
export class Scales {
  private readonly words: Profiler['vocabulary'];
  private readonly common: ReadonlySet<number>;

  constructor({ vocabulary }: Profiler, common: Common) {
    this.words = vocabulary;
    this.common = new Set([...common].map((word) => vocabulary.numberOf(word)));
  }

  /** Minus infinity when the dates exclude each other. */
  scoreOf(a: Profile, b: Profile): number {
    return this.parts(a, b)?.reduce((sum, { weight }) => sum + weight, 0) ?? -Infinity;
  }

  explain(a: Profile, b: Profile): Similarity {
    const parts = this.parts(a, b)?.filter(({ weight }) => weight !== 0);
    if (!parts) return { score: -Infinity, reasons: ['the dates exclude each other'] };
    return {
      score: parts.reduce((sum, { weight }) => sum + weight, 0),
      reasons: parts.map(({ weight, reason }) => `${reason()} (${signed(weight)})`),
    };
  }

  private parts(a: Profile, b: Profile): readonly Part[] | undefined {
    const fit = dateFit(a, b);
    if (fit === 'apart') return undefined;
    const deed = this.act(a, b);
    const said = this.sharedWords(a, b);
    const who = [this.actor(a, b), this.names(a, b), this.places(a, b)];
    const isTwoSided = isSomething(said) || (who.some(isSomething) && isSomething(deed));
    return [
      deed,
      kind(a, b),
      ...who,
      said,
      fit === 'agree' ? date(a, b) : a.act === b.act ? NEAR : NEAR_OTHER_ACT,
      teller(a, b),
      isTwoSided ? NONE : this.oneSided(a, b, deed),
    ];
  }

  private oneSided(a: Profile, b: Profile, deed: Part): Part {
    const isTerse = ({ words, act }: Profile): boolean =>
      words.filter((word) => word !== act).length <= TERSE_WORDS;
    return isSomething(deed) && (isTerse(a) || isTerse(b)) ? TERSE : ONE_SIDED;
  }

  /**
   * What is done in both. A verb that only lends its subject ("take place", "open
   * fire", "give"), or that the lexicon does not know, says little against an act
   * that the other mention names with a noun.
   */
  private act(a: Profile, b: Profile): Part {
    if (a.act === b.act)
      return {
        weight: SAME_ACT[a.actTells],
        reason: () => `same act, ${this.words.wordOf(a.act)}`,
      };
    const [inB, inA] = [holds(b.concepts, a.act), holds(a.concepts, b.act)];
    if (inA && inB) return EACH_OTHERS_ACT;
    // Who opens fire fires: where the head says little, the noun is the act.
    const isByNoun = (inA && a.actTells === 'little') || (inB && b.actTells === 'little');
    if (isByNoun) return BY_NOUN;
    if (inA || inB) return ONE_OTHERS_ACT;
    const deed = sharedBy(a.concepts, b.concepts).find(
      (word) => this.words.isEventive(word) && !this.common.has(word),
    );
    if (deed !== undefined)
      return { weight: DEED, reason: () => `both tell of a ${this.words.wordOf(deed)}` };
    const isVague = a.actTells !== 'much' || b.actTells !== 'much';
    return {
      weight: isVague ? OTHER_ACT.vague : OTHER_ACT.plain,
      reason: () =>
        `different acts, ${[a, b]
          .map(({ act }) => this.words.wordOf(act))
          .sort()
          .join(' and ')}`,
    };
  }

  private actor(a: Profile, b: Profile): Part {
    if (a.actor === NOBODY || b.actor === NOBODY) return NONE;
    if (a.actor === b.actor)
      return { weight: 1.5, reason: () => `same actor, ${this.words.wordOf(a.actor)}` };
    const [bInA, aInB] = [involves(a, b.actor), involves(b, a.actor)];
    // "A attacks B" and "B attacks A" are two events.
    if (aInB && bInA && a.kind === b.kind && !MUTUAL.has(a.kind)) return TURNED;
    return aInB || bInA ? RELATED : OTHER_ACTOR;
  }

  private names(a: Profile, b: Profile): Part {
    return this.sharedNames(a.names, b.names, 2, OTHER_PEOPLE);
  }

  private places(a: Profile, b: Profile): Part {
    return this.sharedNames(a.places, b.places, 1.5, OTHER_PLACES);
  }

  /** `most` for all of the shorter list; nothing where either is empty. */
  private sharedNames(a: Ids, b: Ids, most: number, other: Part): Part {
    if (a.length === 0 || b.length === 0) return NONE;
    const shared = sharedBy(a, b);
    if (shared.length === 0) return other;
    return {
      weight: (most * this.rarityOf(shared)) / Math.min(a.length, b.length),
      reason: () => `both name ${this.listed(shared)}`,
    };
  }

  /** Words in common beside act and names: their share of the shorter text, less where that is a word or two. */
  private sharedWords(a: Profile, b: Profile): Part {
    const isCounted = (word: number): boolean =>
      word !== a.act && word !== b.act && !(holds(a.nameWords, word) && holds(b.nameWords, word));
    const shared = sharedBy(a.words, b.words).filter(isCounted);
    if (shared.length === 0) return NONE;
    const lengthOf = ({ words }: Profile): number => words.filter(isCounted).length;
    const share = shared.length / Math.min(lengthOf(a), lengthOf(b));
    return {
      weight: Math.min(3, 0.5 + this.rarityOf(shared)) * (0.5 + share / 2),
      reason: () => `words in common: ${this.listed(shared)}`,
    };
  }

  /** How many, of which a common one counts half. */
  private rarityOf(shared: Ids): number {
    return shared.reduce((sum, each) => sum + (this.common.has(each) ? 0.5 : 1), 0);
  }

  private listed(words: Ids): string {
    return words
      .map((word) => this.words.wordOf(word))
      .sort()
      .join(', ');
  }
}

function isSomething({ weight }: Part): boolean {
  return weight > 0;
}

function signed(weight: number): string {
  return `${weight > 0 ? '+' : '−'}${Math.abs(Math.round(weight * 10) / 10)}`;
}

const SAME_KIND = 1;
/** Of no kind, both: they need not be alike. */
const NO_KIND = part(0.5, 'same kind, other');

function kind(a: Profile, b: Profile): Part {
  if (a.kind === b.kind)
    return a.kind === 'other'
      ? NO_KIND
      : { weight: SAME_KIND, reason: () => `same kind, ${a.kind}` };
  if (a.kind === 'other' || b.kind === 'other') return NONE;
  return a.isAmbiguous || b.isAmbiguous ? NONE : OTHER_KIND;
}

function teller(a: Profile, b: Profile): Part {
  if (a.source !== b.source) return NONE;
  return a.sentence === b.sentence ? ONE_SENTENCE : ONE_ARTICLE;
}

function involves({ names, places }: Profile, name: number): boolean {
  return holds(names, name) || holds(places, name);
}

/** The same day, told twice, is a strong hint where two sources tell it; a year in common is none. */
function date(a: Profile, b: Profile): Part {
  const isSame = a.time.when === b.time.when;
  const [pa, pb] = [a.time.precision, b.time.precision];
  if (isSame && (pa === 'day' || pa === 'time'))
    return a.source === b.source ? SAME_DAY_ONCE : SAME_DAY;
  if (isSame && !a.isCurrent && a.time.isInterval && !a.time.isOpen) return SAME_STRETCH;
  if (isSame && pa === 'month' && !a.isCurrent) return SAME_MONTH;
  if (!a.isCurrent && !b.isCurrent && coarserDays(a, b) <= WEEK_DAYS) return SAME_WEEK;
  const isFine = [pa, pb].some((each) => each === 'time' || each === 'day' || each === 'month');
  return isFine ? DATES_AGREE : COARSE;
}
