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
    proclaim concede testify assert speak reiterate hail welcome request offer ask appeal admit confirm echo promise protest`,
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
  `be have seem remain belong contain consist depend exist involve know mean need own resemble want
  represent reflect exemplify indicate demonstrate-that show showcase underscore underscores emphasise
  emphasize highlight span encompass include continue pose enable allow serve rest lie stand fuel facilitate
  illustrate provide constitute comprise deserve matter signal suggest point combine transcend understand
  believe think feel hope like love hate fear keep hold-that live reside sit aim seek strive hover vary
  date trace stem hail-from reaffirm mark coincide follow precede accompany maintain control govern inhabit populate surround face
  struggle spend expect await loom linger persist prevail result`.split(/\s+/),
);

/** Verbs that lend their object a subject and little else: "launch an attack", "hold talks". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `launch make hold carry conduct execute stage give take mount perform undertake wage do have suffer
  experience face subject impose begin start commit see witness pay deliver`.split(/\s+/),
);

/** Verbs whose object clause is what someone says: the attribution, not the event, when they only report. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say report claim state tell allege assert recall write add note argue believe estimate maintain insist
  suggest announce confirm acknowledge explain recount testify reveal disclose divulge find`.split(
    /\s+/,
  ),
);

/** Verbs that tell how somebody spoke or thought, and nothing that happened. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  'observe assure remark comment stress describe joke quip sigh smile laugh whisper mutter shout nod shrug wonder think decide-not hope admire compare'.split(
    ' ',
  ),
);

/** Reporting verbs whose saying is itself news, unless what is said has already happened to somebody else. */
export const ANNOUNCING_VERBS: ReadonlySet<string> = new Set(
  'announce claim allege confirm testify'.split(' '),
);

/** Verbs whose clause behind "that" is what was decided or found. */
export const DECIDING_VERBS: ReadonlySet<string> = new Set(
  'agree decide rule find conclude order decree determine show prove establish discover recommend vote swear argue'.split(
    ' ',
  ),
);

/** Verbs that take no object: they are whole without one, and their past participle is no passive. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  `arrive burst hit hold succeed concede gather assemble speak talk protest-out depart leave die fall rise collapse resign erupt surrender withdraw begin end open close sink crash fail
  retire burn explode protest riot rebel revolt retreat flee escape vote win lose divorce marry emerge land derail
  reopen disband dissolve merge go come occur happen strike march abdicate return disappear vanish drown
  capsize shut stop start break finish melt freeze flood defect emigrate migrate land launch survive recover
  surge soar plunge plummet tumble slump drop climb jump double triple halve shrink grow fade step travel
  fly sail dock graduate convene meet debut premiere expire lapse default mutiny compete`.split(
    /\s+/,
  ),
);
