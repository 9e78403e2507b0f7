/**
 * What acts are to one another, in the words that stand for them in `concepts.ts`: which are told for
 * one another, and which never are. Data: to add to it, add a row, or a word to one.
 */

/** A row of words, one after another. */
type Rows = readonly (readonly string[])[];

/** A line of a chronology that tells the first of a row may as well tell one of the others: what strikes sets ablaze. */
export const KINDRED: Rows = rowsOf(`
strike blaze explode damage fire
explode blaze fall damage
earthquake fall flood avalanche
fall avalanche sink
crash explode blaze sink
storm flood
riot protest fire
coup seize sack
vote elect approve sack sign
sack resign vote
sanction suspend convict fine
sign meet end
offer buy
evacuate leave
visit meet
publish say leak
warn say
condemn say
deny say
charge say
`);

/**
 * Acts that follow one another or undo one another: however much else two mentions share, any two
 * of a row are two lines of a chronology.
 */
export const SUCCESSIVE: Rows = rowsOf(`
arrest charge trial convict acquit release pardon
offer approve deny
kill release
injure release
sink release
begin end resume
begin resume cancel
seize release
elect resign
elect sack
appoint resign
appoint sack
build-up withdraw
invade withdraw
evacuate return
leave return
sanction lift
strike end
warn strike
fall build
promise deny
test approve
`);

function rowsOf(table: string): Rows {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}
