/**
 * How likely two mentions are of one event, in log-odds, as a sum of parts that a person can read
 * and weigh: the weights stand in `weights.ts`, the reasons go into the report.
 */
import type { MentionOutline } from '../mention/outline.ts';
import { dateFit } from './dates.ts';
import { relationOf } from './lexicon.ts';
import { Collection } from './collection.ts';
import * as context from './context.ts';
import { holds, NOBODY, Profiler, sharedBy, type Ids, type Profile } from './profile.ts';
import * as w from './weights.ts';

export interface Similarity {
  readonly score: number;
  /** The parts, in words: "same act (strike)", "both name Iran". */
  readonly reasons: readonly string[];
}

/** Two mentions, weighed by themselves. Symmetric. Minus infinity when the dates exclude each other. */
export function similarityOf(
  a: MentionOutline,
  b: MentionOutline,
  collection: Collection = BY_THEMSELVES,
): Similarity {
  const profiler = new Profiler(collection);
  const [pa, pb] = [profiler.profileOf(a), profiler.profileOf(b)];
  return new Scales(profiler).explain(pa, pb);
}

/** What is done in both; `word` where a noun that is neither's head tells it. */
interface Deed extends w.Part {
  readonly word?: number;
}

/** Two numbers below it make one that is exact. */
const MOST_WORDS_KNOWN = 2 ** 26;

const BY_THEMSELVES = new Collection([]);

/** Weighs mentions whose profiles one profiler made. */
export class Scales {
  private readonly profiler: Profiler;
  private readonly words: Profiler['vocabulary'];
  /** Rarity by number; a word has none until it is asked for. */
  private readonly rarities: number[] = [];
  /** Relations of acts, by both numbers. */
  private readonly relations = new Map<number, ReturnType<typeof relationOf>>();

  constructor(profiler: Profiler) {
    this.profiler = profiler;
    this.words = profiler.vocabulary;
  }

  /** Minus infinity when the dates exclude each other. */
  scoreOf(a: Profile, b: Profile): number {
    return this.parts(a, b)?.reduce((sum, { weight }) => sum + weight, 0) ?? -Infinity;
  }

  /**
   * Whether two have so much in common that one may tell the other again without its date: what was
   * done and a name or a number, or words that few use.
   */
  mayRetell(a: Profile, b: Profile): boolean {
    const isNamed = sharedBy(a.allNames, b.allNames).length > 0;
    const isCounted = sharedBy(a.values, b.values).length > 0;
    if ((isNamed || isCounted) && isSomething(this.act(a, b))) return true;
    const words = sharedBy(a.words, b.words).filter(
      (word) => word !== a.act && word !== b.act && !this.words.isIdle(word),
    );
    return this.rarityOfAll(words) > w.TELLING_WORDS;
  }

  explain(a: Profile, b: Profile): Similarity {
    const parts = this.parts(a, b)?.filter(({ weight }) => weight !== 0);
    if (!parts) return { score: -Infinity, reasons: ['the dates exclude each other'] };
    return {
      score: parts.reduce((sum, { weight }) => sum + weight, 0),
      reasons: parts.map(({ weight, reason }) => `${reason()} (${signed(weight)})`),
    };
  }

  private parts(a: Profile, b: Profile): readonly w.Part[] | undefined {
    const fit = dateFit(a, b);
    if (fit === 'apart') return undefined;
    const deed = this.act(a, b);
    // The words of one sentence are around both, whatever each tells.
    const said = a.sentence === b.sentence ? w.NONE : this.sharedWords(a, b, deed);
    const actors = this.actor(a, b);
    const names = this.names(a, b);
    // Other actors are other people: that is one difference, not two.
    const isSaid = actors === w.OTHER_ACTOR && names === w.OTHER_PEOPLE;
    const who = [actors, isSaid ? w.NONE : names, this.places(a, b), this.otherNames(a, b)];
    const counted = w.figures(a, b);
    const isTwoSided = w.isOneBreath(a, b) || [said, counted, ...who].some(isSomething);
    return [
      deed,
      w.kind(a, b),
      ...who,
      said,
      counted,
      w.date(a, b, fit),
      context.dateRarity(a, b, this.profiler.collection.calendar),
      context.hours(a, b, fit === 'near'),
      context.leads(a, b),
      ...context.sequel(a, b),
      ...this.scenes(a, b),
      w.teller(a, b),
      isTwoSided ? w.NONE : this.oneSided(a, b, deed, [actors, names]),
      a.isAnother === b.isAnother ? w.NONE : w.ANOTHER,
      w.PRIOR,
    ];
  }

  /** Two that name other people tell of strangers; where one tells nothing beside its act there is nothing to compare. */
  private oneSided(a: Profile, b: Profile, deed: w.Part, named: readonly w.Part[]): w.Part {
    if (named.some(({ weight }) => weight < 0)) return w.STRANGERS;
    const isTerse = ({ words, act }: Profile): boolean =>
      words.filter((word) => word !== act).length <= w.TERSE_WORDS;
    return isSomething(deed) && (isTerse(a) || isTerse(b)) ? w.TERSE : w.ONE_SIDED;
  }

  /**
   * What is done in both. A verb that only lends its subject ("take place", "open
   * fire", "give"), or that the lexicon does not know, says little against an act
   * that the other mention names with a noun.
   */
  private act(a: Profile, b: Profile): Deed {
    if (a.act === b.act)
      return {
        weight: w.SAME_ACT[a.actTells],
        reason: () => `same act, ${this.words.wordOf(a.act)}`,
      };
    const relation = this.relationOf(a.act, b.act);
    if (relation === 'successive') return w.SUCCESSIVE;
    const [inB, inA] = [holds(b.concepts, a.act), holds(a.concepts, b.act)];
    if (inA && inB) return w.EACH_OTHERS_ACT;
    // Who opens fire fires: where the head says little, the noun is the act.
    const isByNoun = (inA && a.actTells === 'little') || (inB && b.actTells === 'little');
    if (isByNoun) return w.BY_NOUN;
    if (context.counts(a, b) || context.counts(b, a)) return w.TOLL;
    if (inA || inB) return w.ONE_OTHERS_ACT;
    const deed = sharedBy(a.concepts, b.concepts).find(
      (word) => this.words.isEventive(word) && this.rarityOf(word) > w.COMMON,
    );
    if (deed !== undefined)
      return {
        weight: w.DEED,
        word: deed,
        reason: () => `both tell of a ${this.words.wordOf(deed)}`,
      };
    if (relation === 'kindred') return w.KINDRED;
    const isVague = a.actTells !== 'much' || b.actTells !== 'much';
    return {
      weight: isVague ? w.OTHER_ACT.vague : w.OTHER_ACT.plain,
      reason: () =>
        `different acts, ${[a, b]
          .map(({ act }) => this.words.wordOf(act))
          .sort()
          .join(' and ')}`,
    };
  }

  /** Scenes in common: of any of their words, and of two acts; what comes after is another scene. */
  private scenes(a: Profile, b: Profile): readonly w.Part[] {
    if (a.scenes.length === 0 || b.scenes.length === 0) return [];
    if (this.relationOf(a.act, b.act) === 'successive') return [];
    const scenes = sharedBy(a.scenes, b.scenes);
    if (scenes.length === 0) return [w.OTHER_SCENE];
    // One act is of its scenes, which says nothing more than the act.
    const isOneAct = a.act === b.act;
    const shared = this.rarestOf(
      isOneAct ? scenes.filter((scene) => !holds(a.actScenes, scene)) : scenes,
    );
    if (!shared) return [];
    const ofActs = isOneAct ? undefined : this.rarestOf(sharedBy(a.actScenes, b.actScenes));
    const any = {
      weight: w.SAME_SCENE * shared.rarity,
      reason: () => `both may tell of a ${shared.name}`,
    };
    if (!ofActs) return [any];
    return [
      any,
      {
        weight: w.SCENE_OF_ACTS * ofActs.rarity,
        reason: () => `both acts may be of a ${ofActs.name}`,
      },
    ];
  }

  private rarestOf(words: Ids): { readonly name: string; readonly rarity: number } | undefined {
    const [first, ...others] = words;
    if (first === undefined) return undefined;
    const rarest = others.reduce((x, y) => (this.rarityOf(y) > this.rarityOf(x) ? y : x), first);
    return { name: this.words.wordOf(rarest), rarity: this.rarityOf(rarest) };
  }

  private relationOf(a: number, b: number): ReturnType<typeof relationOf> {
    if (!this.words.isRelated(a) || !this.words.isRelated(b)) return undefined;
    const key = Math.min(a, b) * MOST_WORDS_KNOWN + Math.max(a, b);
    if (!this.relations.has(key))
      this.relations.set(key, relationOf(this.words.wordOf(a), this.words.wordOf(b)));
    return this.relations.get(key);
  }

  private actor(a: Profile, b: Profile): w.Part {
    if (a.actor === NOBODY || b.actor === NOBODY) return w.NONE;
    if (a.actor === b.actor)
      return { weight: w.SAME_ACTOR, reason: () => `same actor, ${this.words.wordOf(a.actor)}` };
    const [bInA, aInB] = [involves(a, b.actor), involves(b, a.actor)];
    // "A attacks B" and "B attacks A" are two events.
    if (aInB && bInA && a.kind === b.kind && !w.MUTUAL.has(a.kind)) return w.TURNED;
    return aInB || bInA ? w.NONE : w.OTHER_ACTOR;
  }

  private names(a: Profile, b: Profile): w.Part {
    return this.sharedNames(a.names, b.names, w.SAME_NAMES, w.OTHER_PEOPLE);
  }

  private places(a: Profile, b: Profile): w.Part {
    // One says the town, another the quarter: other places tell nothing.
    return this.sharedNames(a.places, b.places, w.SAME_PLACES, w.NONE);
  }

  /** `most` for all of the shorter list; nothing where either is empty. */
  private sharedNames(a: Ids, b: Ids, most: number, other: w.Part): w.Part {
    if (a.length === 0 || b.length === 0) return w.NONE;
    const shared = sharedBy(a, b);
    if (shared.length === 0) return other;
    return {
      weight: (most * this.rarityOfAll(shared)) / Math.min(a.length, b.length),
      reason: () => `both name ${this.listed(shared)}`,
    };
  }

  /** Names in common that are a person's, body's or place's to one of the two at most. */
  private otherNames(a: Profile, b: Profile): w.Part {
    const shared = sharedBy(a.allNames, b.allNames).filter(
      (name) =>
        !(holds(a.names, name) && holds(b.names, name)) &&
        !(holds(a.places, name) && holds(b.places, name)),
    );
    if (shared.length === 0) return w.NONE;
    return {
      weight: Math.min(w.MOST_OTHER_NAMES, w.OTHER_NAME * this.rarityOfAll(shared)),
      reason: () => `both name ${this.listed(shared)}`,
    };
  }

  /** Words in common beside act, deed and names: their share of the shorter text, less where that is a word or two. */
  private sharedWords(a: Profile, b: Profile, { word: deed }: Deed): w.Part {
    const named = sharedBy(a.allNames, b.allNames).flatMap((name) => this.profiler.wordsIn(name));
    const isCounted = (word: number): boolean =>
      word !== a.act &&
      word !== b.act &&
      word !== deed &&
      !this.words.isIdle(word) &&
      !named.includes(word);
    const shared = sharedBy(a.words, b.words).filter(isCounted);
    if (shared.length === 0) return w.NONE;
    const lengthOf = ({ words }: Profile): number => words.filter(isCounted).length;
    const share = shared.length / Math.min(lengthOf(a), lengthOf(b));
    return {
      weight:
        Math.min(w.MOST_WORDS, w.WORD * this.rarityOfAll(shared)) *
        (0.5 + share / 2) *
        (a.source === b.source ? w.WORDS_OF_ONE_ARTICLE : 1),
      reason: () => `words in common: ${this.listed(shared)}`,
    };
  }

  private rarityOfAll(shared: Ids): number {
    return shared.reduce((sum, each) => sum + this.rarityOf(each), 0);
  }

  private rarityOf(word: number): number {
    return (this.rarities[word] ??= this.profiler.collection.prevalence.rarityOf(
      this.words.wordOf(word),
    ));
  }

  private listed(words: Ids): string {
    return words
      .map((word) => this.words.wordOf(word))
      .sort()
      .join(', ');
  }
}

function isSomething({ weight }: w.Part): boolean {
  return weight > 0;
}

function signed(weight: number): string {
  return `${weight > 0 ? '+' : '−'}${Math.abs(Math.round(weight * 100) / 100)}`;
}

function involves({ names, places }: Profile, name: number): boolean {
  return holds(names, name) || holds(places, name);
}
