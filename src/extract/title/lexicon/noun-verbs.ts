/**
 * Nouns of action and the headline verb that says the same with the actor as
 * subject. `transitive`: the noun's "to" falls away ("visit to Tehran" → "visits Tehran").
 */
export const VERB_OF_NOUN: Readonly<
  Record<string, { readonly says: string; readonly transitive?: boolean }>
> = {
  visit: { says: 'visits', transitive: true },
  trip: { says: 'travels' },
  tour: { says: 'tours', transitive: true },
  arrival: { says: 'arrives' },
  departure: { says: 'departs' },
  interview: { says: 'gives an interview' },
  speech: { says: 'gives a speech' },
  address: { says: 'gives an address' },
  resignation: { says: 'resigns' },
  election: { says: 'is elected' },
  inauguration: { says: 'is inaugurated' },
  coronation: { says: 'is crowned' },
  appointment: { says: 'is appointed' },
  rise: { says: 'rises' },
  fall: { says: 'falls' },
  withdrawal: { says: 'withdraws' },
  surrender: { says: 'surrenders' },
  collapse: { says: 'collapses' },
  bankruptcy: { says: 'goes bankrupt' },
  death: { says: 'dies' },
  birth: { says: 'is born' },
  arrest: { says: 'is arrested' },
  conviction: { says: 'is convicted' },
  execution: { says: 'is executed' },
  exile: { says: 'goes into exile' },
  defection: { says: 'defects' },
  escape: { says: 'escapes' },
  retreat: { says: 'retreats' },
  victory: { says: 'wins' },
  abdication: { says: 'abdicates' },
  accession: { says: 'accedes' },
  independence: { says: 'becomes independent' },
};
