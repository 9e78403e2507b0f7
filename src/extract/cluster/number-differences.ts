/**
 * Where sources give different numbers of the same thing. What a figure counts is its unit and
 * what befell those counted: the dead are not the injured, strikes are not boats. A count of people
 * of no particular kind is one with the only particular kind that another source counts.
 */
import type { Difference } from '../../model/index.ts';
import { isMeasure, isMoney, type FoundFigure } from '../figure/index.ts';
import type { FoundMention } from '../mention/found.ts';
import { isUndated } from '../mention/outline.ts';
import { singular } from '../grammar/language.ts';
import { actConceptOf, conceptOf, lesserConceptsOf } from './lexicon.ts';
import { hasOpenStart } from './times.ts';

/** The figures of each source that count one thing, sources in the order of the mentions. */
type Count = ReadonlyMap<string, readonly FoundFigure[]>;

/** The differences in numbers among the mentions of one event. */
export function numberDifferences(mentions: readonly FoundMention[]): readonly Difference[] {
  return [...countsOf(mentions)].flatMap(([kind, count]): Difference[] => {
    // Of two numbers without a noun nobody knows that they count the same.
    if (kind === BARE) return [];
    const said = [...count].flatMap(([source, figures]) => {
      const last = figures.at(-1);
      return last ? [{ source, last }] : [];
    });
    const [first] = said;
    if (!first || !differ([...count.values()])) return [];
    return [
      {
        about: 'number',
        label: labelOf(said.map(({ last }) => last)),
        values: said.map(({ source, last }) => ({ source, text: last.text, value: last.value })),
      },
    ];
  });
}

function countsOf(mentions: readonly FoundMention[]): ReadonlyMap<string, Count> {
  // "By the end of July 47 boats" counts more than what the others tell of.
  const counting = mentions.filter((m) => isUndated(m) || !hasOpenStart(m.when));
  const all = ofOneThing(
    counting.flatMap(({ source, head, figures }) =>
      inWholes(figures).map((figure) => ({ source, figure, act: actConceptOf(head) })),
    ),
  );
  const kinds = new Kinds(all);
  const counts = new Map<string, Map<string, FoundFigure[]>>();
  for (const { source, figure } of all) {
    const kind = kinds.joined(figure);
    const count = counts.get(kind) ?? new Map<string, FoundFigure[]>();
    count.set(source, [...(count.get(source) ?? []), figure]);
    counts.set(kind, count);
  }
  return counts;
}

interface ToldFigure {
  readonly source: string;
  readonly figure: FoundFigure;
  /** What is done in its passage. */
  readonly act: string;
}

const LENGTH = /^(?:(?:kilo|centi|milli)?met(?:re|er)s?|miles?|feet|foot|yards?|inch(?:es)?)$/;

/**
 * The figures without lengths that measure different things: "rock fell 1,800 metres", and soldiers "cleared 100
 * metres" of a tunnel. Two sources measure one thing where they tell the same act.
 */
function ofOneThing(all: readonly ToldFigure[]): readonly ToldFigure[] {
  const isMeasuredTwice = ({ source, figure: { unit }, act }: ToldFigure): boolean =>
    all.some((other) => other.source !== source && other.figure.unit === unit && other.act === act);
  return all.filter((told) => !LENGTH.test(told.figure.unit ?? '') || isMeasuredTwice(told));
}

/**
 * The figures of one mention, parts of one count made whole: "12 soldiers and 3 civilians" whom one thing
 * befell are 15 people.
 */
function inWholes(figures: readonly FoundFigure[]): readonly FoundFigure[] {
  const wholes: FoundFigure[] = [];
  for (let from = 0; from < figures.length; from++) {
    const first = figures[from];
    if (!first) break;
    let to = from + 1;
    while (figures[to]?.joined === true && figures[to]?.fate === first.fate) to += 1;
    const parts = figures.slice(from, to);
    const units = new Set(parts.map(({ unit }) => unit));
    wholes.push(parts.length > 1 && units.size === parts.length ? wholeOf(parts, first) : first);
    if (units.size < parts.length) wholes.push(...parts.slice(1));
    from = to - 1;
  }
  return wholes;
}

function wholeOf(parts: readonly FoundFigure[], first: FoundFigure): FoundFigure {
  return {
    ...first,
    text: parts.map(({ text, unit = '' }) => `${text} ${unit}`).join(' and '),
    value: parts.reduce((sum, { value }) => sum + value, 0),
    unit: PEOPLE,
    bound: parts.find(({ bound }) => bound !== 'exact')?.bound ?? 'exact',
  };
}

/** Words for people of no particular kind, so that "adults" and "participants" are one count. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people person man woman citizen victim adult participant volunteer human member soul name individual inhabitant resident civilian'.split(
    ' ',
  ),
);

/** Particular kinds of people that another source may count as people; who fights is told from who does not. */
const SOMEBODY: ReadonlySet<string> = new Set(
  `worker sailor passenger patient child pupil protester demonstrator striker supporter spectator student teacher
  miner refugee migrant villager prisoner hostage voter delegate shareholder guest tourist pilgrim player fisherman
  farmer marcher customer client tenant inmate evacuee climber cyclist runner settler monk nun musician
  journalist diplomat athlete commuter apprentice`
    .split(/\s+/)
    .map(conceptOf),
);

/** Nouns for the same people. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    prisoner: 'inmate convict detainee',
    sailor: 'seaman mariner',
    protester: 'demonstrator marcher',
    child: 'kid youngster',
    crew: 'crewman',
  }).flatMap(([name, others]) =>
    others.split(' ').map((other) => [other, conceptOf(name)] as const),
  ),
);

/** What counts people of no particular kind. */
const PEOPLE = 'people';
/** What has no unit: "at least 14". */
const BARE = '';

/** What a figure counts, in words that are the same for all who count the same. */
function kindOf({ unit, fate }: FoundFigure): string {
  if (unit === undefined) return BARE;
  const one = /^(\p{L}+) members$/u.exec(unit)?.[1] ?? singular(unit);
  const counted = ANYBODY.has(one) || fate === one ? PEOPLE : countedAs(one);
  return fate === undefined ? counted : `${fate} ${isState(one) ? PEOPLE : counted}`;
}

/** "Mill hands" are workers, where they are counted. */
function countedAs(noun: string): string {
  const other = OTHER_NAMES.get(noun);
  if (other !== undefined) return other;
  return lesserConceptsOf(noun).find((concept) => SOMEBODY.has(concept)) ?? conceptOf(noun);
}

/** "31 dead" counts people, too. */
function isState(unit: string): boolean {
  return /^(?:dead|injured|wounded|missing|death|fatality|casualty|survivor|body|corpse|life|live|injury|arrest|detention|detainee|rescue)$/.test(
    unit,
  );
}

/** The kinds that the sources of one event count, and which of them are one. */
class Kinds {
  /** The figures of each kind. */
  private readonly figures = new Map<string, FoundFigure[]>();
  /** The kinds that each source gives. */
  private readonly given = new Map<string, Set<string>>();

  constructor(all: readonly { readonly source: string; readonly figure: FoundFigure }[]) {
    for (const { source, figure } of all) {
      const kind = kindOf(figure);
      this.figures.set(kind, [...(this.figures.get(kind) ?? []), figure]);
      this.given.set(source, (this.given.get(source) ?? new Set()).add(kind));
    }
  }

  /** What a figure counts, or the only particular kind that it may be among those that are given. */
  joined(figure: FoundFigure): string {
    const kind = kindOf(figure);
    if (kind === BARE) return this.countable(theOnly(this.kinds().filter((k) => k !== BARE)));
    const [, fate = '', counted] = /^(?:(\w+) )?(.+)$/.exec(kind) ?? [];
    if (counted !== PEOPLE) return kind;
    const prefix = fate === '' ? '' : `${fate} `;
    const particular = [...SOMEBODY]
      .map((each) => `${prefix}${each}`)
      .filter((each) => this.figures.has(each) && !this.isPart(each, kind));
    return theOnly(particular) ?? kind;
  }

  /** "Killed 35, among them six children": who counts both counts a part and its whole. */
  private isPart(particular: string, whole: string): boolean {
    return [...this.given.values()].some((kinds) => kinds.has(particular) && kinds.has(whole));
  }

  /** A kind that is counted one by one, as a number without a noun is; points and crowns are not. */
  private countable(kind: string | undefined): string {
    const figures = kind === undefined ? undefined : this.figures.get(kind);
    const isCounted = figures?.every(
      ({ unit, value }) => Number.isInteger(value) && unit !== undefined && !isAmount(unit),
    );
    return kind !== undefined && isCounted === true ? kind : BARE;
  }

  private kinds(): readonly string[] {
    return [...this.figures.keys()];
  }
}

/** What is measured or paid, and not counted one by one. */
function isAmount(unit: string): boolean {
  return (
    isMeasure(unit) ||
    isMoney(unit) ||
    /^(?:points|goals|years|months|weeks|days|hours|minutes|seats)$/.test(unit) ||
    unit.startsWith('votes ')
  );
}

function theOnly(kinds: readonly string[]): string | undefined {
  const [only, another] = new Set(kinds);
  return another === undefined ? only : undefined;
}

function differ(counts: readonly (readonly FoundFigure[])[]): boolean {
  return counts.some((a, i) =>
    counts.slice(i + 1).some((b) => !a.some((x) => b.some((y) => agree(x, y)))),
  );
}

/** "About 70" and "71", "dozens" and "31", "at least 20" and "20" agree; "at least 20" and "21" are told differently. */
function agree(a: FoundFigure, b: FoundFigure): boolean {
  if (isVague(a) || isVague(b)) return isVague(a) ? b.value >= a.value : a.value >= b.value;
  if (a.bound === 'about' || b.bound === 'about')
    return Math.abs(a.value - b.value) <= ABOUT * Math.max(a.value, b.value);
  return a.value === b.value || isRounded(a, b) || isRounded(b, a);
}

const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** "1.2 billion" is "1.23 billion", told in fewer figures. */
function isRounded(coarse: FoundFigure, fine: FoundFigure): boolean {
  const [, decimals = '', word = ''] =
    /\d+(?:\.(\d+))?\s*(million|billion|trillion|mn?|bn|tn)\b/iu.exec(coarse.text) ?? [];
  const scale = SCALES[word.toLowerCase()];
  if (scale === undefined) return false;
  return (
    (fine.value / scale).toFixed(decimals.length) ===
    (coarse.value / scale).toFixed(decimals.length)
  );
}

/** What "about" allows, as a share. */
const ABOUT = 0.05;

function isVague({ text }: FoundFigure): boolean {
  return /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b/i.test(text);
}

function labelOf(figures: readonly FoundFigure[]): string {
  const fate = figures.find((figure) => figure.fate)?.fate;
  if (fate === 'arrested' || fate === 'saved' || fate === 'aboard')
    return `Number of people ${fate}`;
  if (fate) return `Number of ${fate}`;
  const unit = figures.find((figure) => figure.unit !== undefined)?.unit ?? PEOPLE;
  if (unit === 'magnitude') return 'Magnitude';
  return unit === 'percent' ? 'Percentage' : `Number of ${unit}`;
}
