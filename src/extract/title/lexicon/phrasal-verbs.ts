/** Verbs that a particle makes whole, where the particle could be taken for a preposition that was cut off: infinitives, as data. */
export const PHRASAL_VERBS: Readonly<Record<string, string>> = {
  in: `break bring build burst call cash cave check chime chip close come creep crowd dig draw drop fence fill flock flood fly give
  go hand hem invite join kick let listen live lock log march move muscle opt pack phase phone pitch plug pour pull put roll rush
  send set settle ship shut sink sit sneak squeeze stay step storm swear sweep swoop take trade tune turn usher vote weigh`,
  on: 'bring carry drag fight go hold log march move pass press put sail sign soldier struggle switch take turn urge wave',
  over: `blow boil bowl bring call change cross deed fall freeze give hand keel knock make pull roll run sign spill start
  switch take tip topple turn win`,
  through: 'break carry come fall force get go pull push rush vote wave',
  under: 'go plough plow',
};
