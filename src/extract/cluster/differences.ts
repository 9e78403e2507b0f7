/**
 * Where sources differ on one event: in a number that counts the same thing, or
 * in dates that exclude each other. Every source's own words are kept, none is
 * preferred; within one source the last word stands.
 */
import type { Difference, Figure } from '../../model/index.ts';
import type { FoundMention } from '../mention/found.ts';
import { singular } from '../mention/language.ts';
import { conceptOf } from './lexicon.ts';
import { datesDiffer } from './when.ts';

/** The differences among the mentions of one event, which come in order of publication. */
export function differencesOf(mentions: readonly FoundMention[]): readonly Difference[] {
  return [...numbers(mentions), ...dates(mentions)];
}

function numbers(mentions: readonly FoundMention[]): readonly Difference[] {
  const byUnit = new Map<string, Map<string, Figure>>();
  for (const mention of mentions) {
    const { source, figures } = mention;
    for (const figure of figures) {
      const counted = countedBy(figure, mention);
      const said = byUnit.get(counted) ?? new Map<string, Figure>();
      said.set(source, figure);
      byUnit.set(counted, said);
    }
  }
  return [...byUnit.values()].flatMap((said): Difference[] => {
    const figures = [...said.entries()];
    if (new Set(figures.map(([, f]) => `${f.bound} ${f.value}`)).size < 2) return [];
    const unit = figures[0]?.[1].unit;
    const label = unit === undefined ? 'Number given' : `Number of ${unit}`;
    return [
      {
        about: 'number',
        label,
        values: figures.map(([source, f]) => ({ source, text: f.text, value: f.value })),
      },
    ];
  });
}

/** Words for people of no particular kind, so that "adults" and "participants" are one count. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people person man citizen victim adult participant volunteer human'.split(' '),
);
const DEATHS: ReadonlySet<string> = new Set(['kill', 'execute']);

/** What a figure counts, in one word for all who count the same: "33 citizens died" and "31 dead". */
function countedBy({ unit = '' }: Figure, { head, terms }: FoundMention): string {
  const counted = conceptOf(singular(unit));
  if (!ANYBODY.has(counted)) return counted;
  // "erupted and killed 3,000 people" counts the dead as well as "the eruption killed".
  return [head, ...terms].some((word) => DEATHS.has(conceptOf(word))) ? 'kill' : 'people';
}

function dates(mentions: readonly FoundMention[]): readonly Difference[] {
  const told = new Map(
    mentions.filter((m) => m.time.basis !== 'publication').map((m) => [m.source, m]),
  );
  const list = [...told.values()];
  const differ = list.some((a, i) => list.slice(i + 1).some((b) => datesDiffer(a, b)));
  if (!differ) return [];
  return [
    {
      about: 'date',
      label: 'Date',
      values: list.map((m) => ({ source: m.source, text: m.time.text, value: m.when })),
    },
  ];
}
