/** A mention as its article gives it → the mention as all articles together explain it. */
import { tellNames, type NamedText } from './entity/index.ts';
import type { FoundMention, MentionRecord } from './mention/found.ts';
import type { Names } from './people.ts';
import { SHORT_LENGTH, TITLE_LENGTH } from './title/index.ts';

/**
 * The mention with each person called as the articles call them most fully, and
 * with the names that only another article explains sorted in among people and
 * places. A title that a fuller name would make too long keeps its own.
 */
export function knownMention(record: MentionRecord, names: Names): FoundMention {
  const { title, short, unknown, speaker, actor, attribution, ...rest } = record;
  const { canonical } = names.people;
  const people = unknown.filter(names.knowsPerson);
  const others = unknown.filter((name) => !people.includes(name));
  const places = others.flatMap((name) => placesIn(name, names));
  const actorName = actor === undefined ? undefined : actingName(record, people, names);
  return {
    ...rest,
    title: retold(title, TITLE_LENGTH, canonical),
    ...(short && { short: retold(short, SHORT_LENGTH, canonical) }),
    people: sorted([...record.people, ...people].map(canonical)),
    places: sorted([...record.places, ...places]),
    named: others.filter((name) => !places.includes(name)),
    ...(actorName !== undefined && { actor: actorName }),
    ...(attribution && {
      attribution: speaker ? { ...attribution, who: canonical(attribution.who) } : attribution,
    }),
  };
}

/** The places in a run of names, longest first: "Great Pompeii Project" names Pompeii. */
function placesIn(run: string, { knowsPlace }: Names): readonly string[] {
  const words = run.split(' ');
  const places: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const name = words.slice(from, to).join(' ');
      if (!knowsPlace(name)) continue;
      places.push(name);
      from = to - 1;
      break;
    }
  }
  return places;
}

/** The actor under the fullest name; an unknown one only when another article knows it for a person. */
function actingName(
  { actor = '', people, unknown }: MentionRecord,
  explained: readonly string[],
  names: Names,
): string | undefined {
  if (people.includes(actor) || explained.includes(actor)) return names.people.canonical(actor);
  return unknown.includes(actor) ? undefined : actor;
}

function retold(words: NamedText, limit: number, canonical: (name: string) => string): string {
  const full = tellNames(words, canonical);
  return full.length <= limit ? full : tellNames(words, (name) => name);
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
