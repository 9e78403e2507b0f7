/**
 * What acts are to one another, in the words that stand for them in `concepts.ts`: which are told for
 * one another, and which never are. Data: to add to it, add a row, or a word to one.
 */

/** A row of words, one after another. */
type Rows = readonly (readonly string[])[];

/** A line of a chronology that tells the first of a row may as well tell one of the others: what strikes sets ablaze. */
export const KINDRED: Rows = rowsOf(`
accident crash explode blaze sink fall flood earthquake avalanche leak burst poison outage
strike blaze explode damage fire fall burst reply
explode blaze fall damage
earthquake fall flood avalanche damage
fall avalanche sink burst break fail
burst break fail flood fall sweep-away
sink roll
crash explode blaze sink
storm flood damage
flood sweep-away damage
blaze spread sweep rage engulf
poison leak injure
fire kill riot
riot protest fire
coup seize sack bring-down
shoot-down bring-down fall strike fire
demolish bring-down
seize hold take
hijack seize take
invade cross enter
vote elect approve sack sign
vote deny accept
elect win choose appoint
win lose score
lose score
buy sell accept
sell accept
offer promise
sack resign vote leave
resign leave end
appoint become hire
sanction suspend convict fine
fine give
sign meet end
meet visit receive host welcome speak sit
visit receive host welcome speak
speech say speak
offer buy
evacuate leave bring move clear
release return leave walk swap
return carry bring
search seize discover take
arrest seize question
investigate discover arrest
convict receive get
acquit leave walk
acquit clear
approve clear
publish say leak discover show expose
expose say discover
trial testify
testify say
say speak
warn say
condemn say
deny say
charge say
charge blame
suspend end cancel
end cancel withdraw block blockade
block blockade protest
cancel deny withdraw
deny withdraw
build cover mount fit
build begin
found begin
protest gather draw attend mourn
bury attend follow mourn commemorate
commemorate protest mourn
kill crash strike
give receive lend
supply receive
lift-off begin
outage fail end
extinguish end
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
