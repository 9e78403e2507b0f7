/**
 * Verbs by kind of event (infinitives), and those that tell no event at all.
 * A verb in none of these lists still tells an event of kind `other` when a
 * date stands in its own clause.
 */
import type { EventKind } from '../../../model/index.ts';

export const EVENT_VERBS: Readonly<Record<EventKind, string>> = {
  visit: 'visit travel tour arrive return fly land depart',
  statement: `say warn declare announce claim state condemn denounce praise criticise criticize thank threaten
    urge vow pledge deny accuse insist tell appreciate address call reject apologise apologize demand
    proclaim assert reiterate hail welcome request offer ask appeal admit confirm echo promise protest`,
  agreement: `sign agree ratify negotiate conclude meet reconcile normalise normalize join accede merge
    formalise formalize pact`,
  attack: `attack bomb strike kill assassinate murder shell shoot hijack kidnap abduct ambush raid hack
    sabotage destroy target poison massacre torpedo`,
  military: `invade deploy mobilise mobilize withdraw surrender occupy conquer besiege blockade capture seize
    retreat liberate intervene station amass defeat defend evacuate cross bombard fight sink
    arm transfer`,
  sanction: 'sanction embargo ban boycott restrict freeze',
  unrest: `overthrow topple oust revolt rebel protest riot demonstrate rise-up replace depose crush march mutiny
    storm`,
  election: 'elect re-elect vote campaign poll',
  office: `appoint resign inaugurate crown abdicate impeach dismiss succeed swear nominate retire sack fire
    become step name promote`,
  economy: `nationalise nationalize privatise privatize default devalue export import sell buy acquire ship invest`,
  legal: `arrest indict convict sentence try extradite sue execute jail imprison fine detain acquit charge rule
    abolish enact repeal pass outlaw legalise legalize ordain`,
  disaster: `erupt flood collapse burn crash derail explode drown collide spill leak freeze-over destroy-by
    break damage`,
  publication: 'publish release premiere broadcast unveil print post issue',
  other: `win lose beat host launch open close found establish deliver lay begin start end die discover build complete demolish move marry bury found create split unify
    unite secede annex adopt restore repair help recover rebuild rename abandon celebrate fall restart
    invent expel exile flee escape give grant send recognise recognize introduce dig reach replace
    disband dissolve separate reopen reunite finish`,
};

/** Verbs that say how things are, not what happened. */
export const STATIVE_VERBS: ReadonlySet<string> = new Set(
  `be have seem remain appear belong contain consist depend exist involve know mean need own resemble want
  represent reflect exemplify indicate demonstrate-that show showcase underscore underscores emphasise
  emphasize highlight span encompass include continue pose enable allow serve rest lie stand fuel facilitate
  illustrate provide constitute comprise deserve matter signal suggest point combine transcend understand
  believe think feel hope like love hate fear keep hold-that live reside sit aim seek strive hover vary
  date trace stem hail-from reaffirm mark coincide follow precede accompany`.split(/\s+/),
);

/** Verbs that lend their object a subject and little else: "launch an attack", "hold talks". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `launch make hold carry conduct execute stage give take mount perform undertake wage do have suffer
  experience face subject impose begin start commit see witness pay deliver`.split(/\s+/),
);

/** Verbs whose object clause is what someone says: the attribution, not the event, when they only report. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say report claim state tell allege assert recall write add note argue believe estimate maintain insist
  suggest announce confirm acknowledge explain recount testify`.split(/\s+/),
);
