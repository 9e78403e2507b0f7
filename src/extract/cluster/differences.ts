/**
 * Where sources differ on one event: in a number that counts the same thing, in dates
 * that exclude each other, or in where the same act took place. Every source's own words are kept, none is
 * preferred; within one source the last word stands.
 */
import { isApproximate, type Difference } from '../../model/index.ts';
import type { FoundMention } from '../mention/found.ts';
import { isUndated } from '../mention/outline.ts';
import { knownName } from '../entity/index.ts';
import { conceptOf } from './lexicon.ts';
import { numberDifferences } from './number-differences.ts';
import { isCarried, isCurrent } from './times.ts';
import { datesDiffer, decisive } from './when.ts';

/** The differences among the mentions of one event, which come in order of publication. */
export function differencesOf(mentions: readonly FoundMention[]): readonly Difference[] {
  return [
    ...numberDifferences(mentions),
    ...dates(mentions.filter((m) => !isUndated(m))),
    ...placesGiven(mentions),
  ];
}

function dates(mentions: readonly FoundMention[]): readonly Difference[] {
  const told = new Map(
    decisive(mentions)
      // "It killed 31 people, the mayor said on Friday": Friday is the day of the telling.
      .filter((m) => !isCurrent(m) && !isCarried(m) && m.attribution?.when !== m.when)
      .map((m) => [m.source, m]),
  );
  const all = [...told.values()];
  // Who says "about" does not disagree, where two say it firmly.
  const firm = all.filter(({ when }) => !isApproximate(when));
  const list = firm.length > 1 ? firm : all;
  // "Last week" disagrees with neither of two days in it, and takes no side.
  const opposed = list.filter((a) => list.some((b) => datesDiffer(a, b)));
  if (opposed.length === 0) return [];
  return [
    {
      about: 'date',
      label: 'Date',
      values: opposed.map((m) => ({ source: m.source, text: m.time.text, value: m.when })),
    },
  ];
}

/** A place that a mention gives for its event. */
interface Located {
  readonly source: string;
  readonly place: string;
}

function placesGiven(mentions: readonly FoundMention[]): readonly Difference[] {
  const acts = new Set(mentions.map(({ head }) => conceptOf(head)));
  // Another act may be of another place: who is arrested in Lima may be tried in Quito.
  if (acts.size > 1) return [];
  const told = new Map(mentions.flatMap((m) => locationOf(m) ?? []).map((m) => [m.source, m]));
  const list = [...told.values()];
  const differ = list.some((a, i) => list.slice(i + 1).some((b) => isElsewhere(a.place, b.place)));
  if (!differ) return [];
  return [
    {
      about: 'place',
      label: 'Place',
      values: list.map(({ source, place }) => ({ source, text: place, value: place })),
    },
  ];
}

/** Where a mention says that its event took place: the one place behind "in", "at" or "near". */
function locationOf({ source, title, quote, places }: FoundMention): Located | undefined {
  const words = `${title} … ${quote.exact ?? ''}`;
  const located = places.filter((place) => isLocated(place, words));
  const [place] = located;
  return place !== undefined && located.length === 1 ? { source, place } : undefined;
}

const LOCATIVE =
  /\b(?:in|at|near|off|outside)(?: the)?(?: (?:city|town|village|port|island) of)?$/i;

function isLocated(place: string, words: string): boolean {
  for (let at = words.indexOf(place); at >= 0; at = words.indexOf(place, at + 1))
    if (LOCATIVE.test(words.slice(0, at).trimEnd())) return true;
  return false;
}

/**
 * Whether an event in one of the places cannot be in the other. Of a country and a town
 * nobody here knows; nor of names that share a word: the Sound of Marrin is off Marrin.
 */
function isElsewhere(a: string, b: string): boolean {
  const [ka, kb] = [knownName(a), knownName(b)];
  if (ka?.country === true && kb?.country === true) return a !== b;
  if (ka || kb) return false;
  const words = new Set(wordsOf(a));
  return !wordsOf(b).some((word) => words.has(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !SMALL_WORDS.has(word));
}

const SMALL_WORDS: ReadonlySet<string> = new Set('of the and in de la el del al'.split(' '));
