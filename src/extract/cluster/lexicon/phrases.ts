/**
 * Acts that a verb tells only with a word beside it. Data: to add to it, add a row, or a word to one.
 */

/**
 * Verbs that a word beside them makes another act: verb, word, act. The act is a concept's word,
 * or "happen", which leaves it to the noun that is its subject or object.
 */
export const PHRASES: ReadonlyMap<string, ReadonlyMap<string, string>> = phrasesOf(`
take: custody arrest, streets protest, place happen, part join, hostage take-hostage, over take-over, office take-office, off depart, life kill, lives kill, back retake, up begin, effect begin, refuge flee, silver win, gold win
give: years convict, lives kill, life kill, way collapse, up give-up, blessing approve, birth born, clearance approve, evidence testify, consent approve, permission approve, verdict convict, ground retreat
grant: clearance approve, permission approve, approval approve, licence approve
lose: life kill, lives kill, job sack, jobs sack
turn: over capsize, back stop, down reject, himself surrender, herself surrender, themselves surrender
go: streets protest, flames blaze, down sink, over capsize, off explode, ahead begin, back return, home return, aground founder, strike walkout, bankrupt bankruptcy, public list, trial trial
come: down fall, home return, back return, out publish, force begin
step: down resign, aside resign
stand: down resign, aside resign, trial trial
lay: off sack, arms surrender
walk: out walkout, free release
break: out happen, down fail, into rob, through cross, off end, banks flood
open: fire fire
close: down close
shut: down close
set: ablaze blaze, alight blaze, up found, fire burn, off depart, free release, sail sail
put: tents found, names sign, name sign, signature sign, online publish, off postpone, down crush, forward propose, death execute, out extinguish, sea depart
call: together meet, session meet, off cancel, up mobilise, strike walkout, election elect
carry: out happen, away carry-away
hand: over give, down sentence, resignation resign
pull: out withdraw, down demolish
tear: up cancel, down demolish, away tear-away
blow: up explode
bring: safety evacuate, court charge, down bring-down, control extinguish
cast: votes vote, vote vote
vote: out sack, confidence oust
win: vote elect, election elect
hold: talks negotiate, hostage take-hostage, vote vote, election elect, elections elect, referendum vote, funeral bury, rally protest
make: public publish, offer offer, bid offer, approach offer, arrest arrest, arrests arrest, landing land, off make-off
present: offer offer, proposal offer, bid offer
submit: offer offer, proposal offer, bid offer, resignation resign
reach: agreement agree, deal agree, settlement agree, verdict rule, truce agree, accord agree, pact agree
find: guilty convict
strike: deal agree, down strike-down
rise: up revolt, against revolt, toll kill, dead kill, deaths kill
see: off beat
knock: out beat, down demolish
burn: down burn
run: aground founder
leave: dead kill, injured injure, wounded injure, rails crash, track crash, tracks crash
jump: track crash, tracks crash, rails crash
claim: life kill, lives kill
cost: life kill, lives kill
deliver: verdict rule, ruling rule, judgment rule
pass: sentence convict, law approve, bill approve, motion approve
catch: fire burn
file: bankruptcy bankruptcy
declare: bankruptcy bankruptcy
tender: resignation resign
announce: resignation resign, retirement resign
offer: resignation resign
suffer: defeat lose
plead: guilty admit
burst: banks flood
stay: away stay-away, home stay-away
shake: hands agree
blast: off lift-off
lift: off lift-off
climb: toll kill, deaths kill
let: go release, free release
hit: back hit-back
overturn: ruling cancel, verdict cancel, conviction cancel, judgment cancel, law cancel, decision cancel, ban cancel, election cancel, result cancel
pitch: tents found, camp found
throw: out throw-out
wash: away wash-away
sweep: away sweep-away
shoot: down shoot-down
ram: into crash
slam: into crash
plough: into crash
smash: into crash
`);

function phrasesOf(table: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((row) => {
        const [verb = '', rest = ''] = row.split(': ');
        const acts = rest.split(', ').map((pair) => pair.split(' ') as [string, string]);
        return [verb, new Map(acts)];
      }),
  );
}
