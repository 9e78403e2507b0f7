const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before a person's name and are not part of it; several may follow one another. */
export const ROLES = list(`
  president vice-president minister premier chancellor king queen prince princess emperor empress sultan
  shah pope bishop archbishop cardinal imam ayatollah rabbi reverend saint sir dame lord lady baron count
  duke duchess general admiral colonel major captain lieutenant sergeant commander marshal brigadier
  secretary senator governor mayor ambassador judge justice professor doctor dr mr mrs ms miss speaker
  spokesperson spokesman spokeswoman chief director chairman chairwoman leader dictator strongman despot
  tyrant martyr comrade engineer explorer astronaut historian economist physicist diplomat envoy
  adviser advisor attorney then-president ex-president
`);

/** Words that stand among roles without making one: "Foreign Minister", "Parliament Speaker". */
export const ROLE_MODIFIERS = list(`
  vice prime deputy head supreme foreign interior defence defense finance oil parliament parliamentary
  revolutionary opposition state former late interim acting
`);

/** Generational suffixes: never a family name. */
export const NAME_SUFFIXES = list('ii iii iv jr sr');

/** Common nouns for a person: "the president", "the official", which a following sentence uses for a name. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'president minister leader official general commander king queen pope chancellor governor mayor diplomat'.split(
    ' ',
  ),
);

/** Common nouns for a country. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(
  'country nation state republic'.split(' '),
);

/** Common nouns for a place that can be the subject of its history. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'city town village island capital site'.split(' '),
);

/** Particles inside a name: "Tarek El Aissami", "Ursula von der Leyen". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del el al bin ibn von van der la di da los dos'.split(' '),
);
