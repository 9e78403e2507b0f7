/**
 * Words that end in a full stop without ending a sentence: data for
 * `sentences.ts`, English and Spanish together. Lower case, without the final stop.
 */

/** A name follows these, or words that belong to what stands before: the sentence goes on. */
export const LEADS_ON: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon pres gov sen rep gen col adm maj lt cpt capt cmdr sgt cpl pvt brig ' +
    'amb supt insp messrs mme mlle st ste vs cf eg ie e.g i.e viz approx circa ca ' +
    'sr sra srta dña dra ing lic arq gral cnel tte mons pbro avda ee p.ej aprox'
  ).split(' '),
);

/** The same, but only where a number follows: "No. 5", not "He said no." */
export const COUNTS: ReadonlySet<string> = new Set(
  'no nos nr fig figs vol vols p pp ch chap sec art arts par ed eds pág págs núm núms tel cap col ref item'.split(
    ' ',
  ),
);

/** These, written with a capital, may also stand last in a sentence; the word that follows decides. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ene abr dic ' +
    'inc ltd co corp llc plc bros jr snr esq ph.d dept univ assn ave blvd rd mt ft uu ud uds cía'
  ).split(' '),
);

/** What goes on behind "9 p.m." with a capital: the day, or whose time it is. */
export const BEHIND_HOUR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec eastern central mountain pacific greenwich'
  ).split(' '),
);

/**
 * Words that begin sentences far oftener than they continue one when written
 * with a capital: what tells "… in the U.S. The group" from "the U.S. Navy".
 */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an in on at by for from with without within to of as if it its he she they we i you this that these those ' +
    'there here then thus hence so yet but and or nor however moreover furthermore meanwhile although though while ' +
    'when where why what which who whose how after before since until during despite because once later earlier ' +
    'his her their our my your some many most several both each every all no not one two three only even still also ' +
    'instead today yesterday tomorrow according asked about under over between among against ' +
    'el la los las un una unos unas en con sin por para según pero y e o si cuando donde aunque mientras tras desde ' +
    'hasta durante entre sobre bajo ante este esta estos estas ese esa esos esas aquel aquella su sus él ella ellos ' +
    'ellas al del no también además hoy ayer mañana luego después antes así como qué quién'
  ).split(' '),
);
