/**
 * Past participles that hang on the noun before them wherever a certain preposition follows, as
 * data: verb = prepositions. "An order based on a ruling": nothing bases on anything.
 */
export const BOUND_PARTICIPLES = `
base = on upon in
bind = for
tie = to
link = to with
relate = to
implicate = in
locate = in at near on off
situate = in at near on
associate = with
affiliate = with to
equip = with
entitle = to
accuse = of
suspect = of
dedicate = to
accustom = to
estimate = at
value = at
intend = for
derive = from
modell = on
model = on
`;

/** Participles that tell what the noun before them is called: "a painter called Otto Lind". */
export const NAMING: ReadonlySet<string> = new Set([
  'name',
  'call',
  'dub',
  'nickname',
  'christen',
  'title',
  'entitle',
]);
