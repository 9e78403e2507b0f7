/**
 * What weighing asks of a mention, worked out once, for a mention is weighed against
 * many: words and names as numbers, in rising order, dates as stretches of time.
 */
import type { EventKind } from '../../model/index.ts';
import { isEventiveNoun } from '../grammar/heads.ts';
import { singular } from '../grammar/language.ts';
import { isUndated, TOLL_RULE, type MentionOutline } from '../mention/outline.ts';
import {
  actConceptOf,
  conceptOf,
  hasRelations,
  isAmbiguous,
  isIdle,
  lesserConceptsOf,
  phrasalAct,
  tellingOf,
  type Telling,
} from './lexicon.ts';
import { DEADLY, HARM } from './lexicon/concepts.ts';
import type { Collection } from './collection.ts';
import { hoursOf, type Hours } from './hours.ts';
import { sceneNames, scenesOf, wordsOfName } from './prevalence.ts';
import { isCarried, isCurrent, saysDay, Times, type TimeFacts } from './times.ts';

/** Numbers of a `Vocabulary`, each once, rising. */
export type Ids = readonly number[];

/** No word, or no name. */
export const NOBODY = -1;

export interface Profile {
  readonly source: number;
  readonly sentence: number;
  readonly kind: EventKind;
  readonly time: TimeFacts;
  /** Dated by the publication alone. */
  readonly isCurrent: boolean;
  /** Nothing but the event that it tells again dates it. */
  readonly isUndated: boolean;
  /** It only counts whom an event harmed, and has no date. */
  readonly isCount: boolean;
  /** Its day is the story's, not that of its own words. */
  readonly isCarried: boolean;
  /** Its own words say which day, be it from what was told before. */
  readonly saysDay: boolean;
  /** What its figures count more than one of. */
  readonly counts: Ids;
  /** Its own act is counted, so that many are told as one: "at least 20 strikes". */
  readonly isCounted: boolean;
  /** Concept of the head, or of the head with a word beside it. */
  readonly act: number;
  readonly actTells: Telling;
  /** The head is of several kinds. */
  readonly isAmbiguous: boolean;
  readonly actor: number;
  /** On whose word. */
  readonly teller: number;
  /** People and organisations. */
  readonly names: Ids;
  readonly places: Ids;
  /** All names, those among them that nobody explains: one article's place is another's firm. */
  readonly allNames: Ids;
  /** Everything the words of the passage may stand for, its act often among them. */
  readonly concepts: Ids;
  /** The concepts, and the words of names: what one article knows for a name is a word to another. */
  readonly words: Ids;
  /** Figures of the passage that tell it from others: no one or two. */
  readonly values: Ids;
  /** What harms people, and harm done to people it does not name, only counts. */
  readonly isDeadly: boolean;
  readonly isToll: boolean;
  /** The harm done to somebody whom it names. */
  readonly isVictimNamed: boolean;
  /** It says that it is not the first of its kind: "a second fire". */
  readonly isAnother: boolean;
  /** Its article opens with it. */
  readonly isLead: boolean;
  /** Scenes that its words are of, and those among them that its act is of. */
  readonly scenes: Ids;
  readonly actScenes: Ids;
  /** The hours of its day, where it tells them. */
  readonly hours: Hours | undefined;
  /** Where the words of its date begin, and its sentence begins and ends. */
  readonly timeStart: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** Where what is cited of it begins and ends. */
  readonly passageStart: number;
  readonly passageEnd: number;
}

const ANOTHER = /^(?:Another|Second|Third|Further)\s+\p{Ll}/u;

/** Words and names as numbers, and back. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly eventive: boolean[] = [];
  private readonly idle: boolean[] = [];
  private readonly related: boolean[] = [];

  get size(): number {
    return this.words.length;
  }

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.numbers.set(word, number);
    this.words.push(word);
    this.eventive.push(isEventiveNoun(word));
    this.idle.push(isIdle(word));
    this.related.push(hasRelations(word));
    return number;
  }

  wordOf(number: number): string {
    return this.words[number] ?? '';
  }

  /** Whether the act that the word stands for is anything to another. */
  isRelated(number: number): boolean {
    return this.related[number] ?? false;
  }

  /** Whether the word tells nothing of an event. */
  isIdle(number: number): boolean {
    return this.idle[number] ?? false;
  }

  /** Whether the word names something that happens. */
  isEventive(number: number): boolean {
    return this.eventive[number] ?? false;
  }
}

/** Makes profiles that can be weighed against one another. */
export class Profiler {
  readonly vocabulary = new Vocabulary();
  private readonly times = new Times();
  private readonly lists = new Map<readonly string[], Ids>();
  private readonly sharedLists = new Map<string, Ids>();
  private readonly unitConcepts = new Map<string, string>();
  private readonly wordsByName = new Map<number, Ids>();
  readonly collection: Collection;

  constructor(collection: Collection) {
    this.collection = collection;
  }

  profileOf(mention: MentionOutline): Profile {
    const { source, kind, head, actor, attribution, people, organisations, places } = mention;
    const phrase = phrasalAct(head, mention.title);
    const act = phrase === undefined ? actConceptOf(head) : conceptOf(phrase);
    const names = [...people, ...organisations];
    const allNames = this.numbers([...names, ...places, ...mention.named]);
    const who = this.shared(names);
    const counts = this.numbers(
      mention.figures.flatMap(({ value, unit = '' }) =>
        value > 1 ? [this.unitConcept(unit)] : [],
      ),
    );
    const words = mention.terms.map(conceptOf);
    const concepts = this.numbers([...words, ...mention.terms.flatMap(lesserConceptsOf)]);
    const told = allNames.reduce(
      (all, name) => unionOf(all, this.wordsIn(name)),
      this.numbers(words),
    );
    return {
      source: this.number(source),
      sentence: this.number(mention.sentenceSha256),
      kind,
      time: this.times.of(mention.when),
      isCurrent: isCurrent(mention),
      isUndated: isUndated(mention),
      isCount: isCount(mention),
      isCarried: isCarried(mention),
      saysDay: saysDay(mention),
      counts,
      isCounted: holds(counts, this.number(act)),
      act: this.number(act),
      actTells: phrase === undefined ? tellingOf(head) : tellingOf(act),
      isAmbiguous: isAmbiguous(head),
      actor: actor === undefined ? NOBODY : this.number(actor),
      teller: attribution === undefined ? NOBODY : this.number(attribution.who),
      names: who,
      places: this.listed(places),
      allNames: unlessEqual(who, allNames),
      concepts,
      words: unlessEqual(concepts, told),
      values: this.numbers(
        mention.figures.flatMap(({ value }) => (value > 2 ? [`= ${String(value)}`] : [])),
      ),
      isDeadly: DEADLY.has(act) || words.some((word) => DEADLY.has(word)),
      isToll: (HARM.has(act) && people.length === 0) || (isCount(mention) && !namesEvent(head)),
      isVictimNamed: HARM.has(act) && names.length > 0,
      isAnother: ANOTHER.test(mention.title),
      isLead: this.collection.isLead(mention),
      scenes: this.shared([...scenesOf(mention)]),
      actScenes: this.shared([
        ...sceneNames(head),
        ...(phrase === undefined ? [] : sceneNames(phrase)),
      ]),
      hours: hoursOf(mention),
      timeStart: mention.time.range.start,
      sentenceStart: mention.sentence.start,
      sentenceEnd: mention.sentence.end,
      passageStart: mention.passage.start,
      passageEnd: mention.passage.end,
    };
  }

  /** The words of a name of some profile. */
  wordsIn(name: number): Ids {
    const known = this.wordsByName.get(name);
    if (known) return known;
    const words = this.numbers(wordsOfName(this.vocabulary.wordOf(name)));
    this.wordsByName.set(name, words);
    return words;
  }

  private number(word: string): number {
    return this.vocabulary.numberOf(word);
  }

  private numbers(words: readonly string[]): Ids {
    if (words.length === 0) return NONE;
    return [...new Set(words.map((word) => this.number(word)))].sort((a, b) => a - b);
  }

  /** Outlines share their lists; so do profiles. */
  private listed(words: readonly string[]): Ids {
    const known = this.lists.get(words) ?? this.numbers(words);
    this.lists.set(words, known);
    return known;
  }

  /** The numbers of words of which there are few lists, so that each is held once. */
  private shared(words: readonly string[]): Ids {
    const key = words.join('\n');
    const known = this.sharedLists.get(key) ?? this.numbers(words);
    this.sharedLists.set(key, known);
    return known;
  }

  private unitConcept(unit: string): string {
    const known = this.unitConcepts.get(unit) ?? conceptOf(singular(unit));
    this.unitConcepts.set(unit, known);
    return known;
  }
}

/** Whether a count is told with the noun of its event, and not with what events do: "cost 21 lives". */
function namesEvent(head: string): boolean {
  return isEventiveNoun(head) && !/^(?:cost|claim|leave|toll|number|loss|death)$/.test(head);
}

function isCount({ time }: MentionOutline): boolean {
  return time.rule === TOLL_RULE;
}

const NONE: Ids = [];

/** The list `known` where `ids` is equal to it, so that the two are held once. */
function unlessEqual(known: Ids, ids: Ids): Ids {
  return known.length === ids.length && ids.every((id, at) => id === known[at]) ? known : ids;
}

/** Whether a list holds a number. */
export function holds(ids: Ids, id: number): boolean {
  return ids.includes(id);
}

/** What two lists have in common. */
export function sharedBy(a: Ids, b: Ids): Ids {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

function unionOf(a: Ids, b: Ids): Ids {
  return b.length === 0 ? a : [...new Set([...a, ...b])].sort((x, y) => x - y);
}
