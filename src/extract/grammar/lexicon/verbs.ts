/**
 * Verbs by kind of event (infinitives), and those that tell no event at all.
 * A verb in none of these lists still tells an event of kind `other` when a
 * date stands in its own clause.
 */
import type { EventKind } from '../../../model/index.ts';

export const EVENT_VERBS: Readonly<Record<EventKind, string>> = {
  visit: `visit travel tour arrive return fly land depart migrate emigrate relocate`,
  statement: `say warn declare announce claim state condemn denounce praise criticise criticize thank threaten urge vow
    pledge deny accuse insist tell appreciate address call reject apologise apologize demand proclaim concede
    testify assert speak reiterate hail welcome request offer ask appeal admit confirm echo promise protest
    propose renounce censor reprimand resolve uphold`,
  agreement: `sign agree ratify negotiate conclude meet reconcile normalise normalize join accede merge formalise
    formalize pact authorise authorize permit broker renew settle unite`,
  attack: `attack bomb strike kill assassinate murder shell shoot hijack kidnap abduct ambush raid hack sabotage
    destroy target poison massacre torpedo rape torture lynch maim behead decapitate assault infiltrate ram mug
    gun detonate batter punch stab strangle`,
  military: `invade deploy mobilise mobilize withdraw surrender occupy conquer besiege blockade capture seize retreat
    liberate intervene station amass defeat defend evacuate cross bombard fight sink arm transfer airlift disarm
    patrol recapture penetrate overpower repulse advance shelter regroup mine encircle`,
  sanction: `sanction embargo ban boycott restrict freeze prohibit quarantine suspend delist blacklist bar confiscate`,
  unrest: `overthrow topple oust revolt rebel protest riot demonstrate rise-up replace depose crush march mutiny storm
    rally purge loot rampage scuffle vandalise vandalize`,
  election: `elect re-elect vote campaign poll re-run outvote endorse`,
  office: `appoint resign inaugurate crown abdicate impeach dismiss succeed swear nominate retire sack fire become step
    name promote demote reinstate ordain induct usher recruit`,
  economy: `nationalise nationalize privatise privatize default devalue export import sell buy acquire ship invest earn
    auction liquidate list manufacture produce fund employ borrow repay raise downgrade upgrade generate
    distribute commission`,
  legal: `arrest indict convict sentence try extradite sue execute jail imprison fine detain acquit charge rule
    abolish enact repeal pass outlaw legalise legalize ordain arraign prosecute interrogate question investigate
    probe subpoena summon exonerate remand parole deport evict banish annul rescind quash overrule amend adjourn
    disqualify confess violate overturn`,
  disaster: `erupt flood collapse burn crash derail explode drown collide spill leak freeze-over destroy-by break damage
    rupture capsize swell shake devastate flatten electrocute infect contaminate perish injure disrupt sever
    crack submerge overflow evaporate wreck`,
  publication: `publish release premiere broadcast unveil print post issue televise record exhibit perform expose reveal`,
  other: `win lose beat host launch open close found establish deliver lay begin start end die discover build complete
    demolish move marry bury found create split unify unite secede annex adopt restore repair help recover
    rebuild rename abandon celebrate fall restart invent expel exile flee escape give grant send recognise
    recognize introduce dig reach replace disband dissolve separate reopen reunite finish disappear detect
    develop diagnose vaccinate excavate exhume examine extract test implement expand extend enlarge reform
    improve strengthen weaken widen postpone cancel delay defer discontinue decommission dismantle terminate
    tighten trigger spark provoke cause culminate transform transmit transport retrieve unearth organise
    organize stage hurl swap inherit cremate mourn divorce triumph trounce outscore defect honour sponsor invite
    interview revive resume reverse review`,
};

/** Verbs that say how things are, not what happened. */
export const STATIVE_VERBS: ReadonlySet<string> = new Set(
  `be have seem remain belong contain consist depend exist involve know mean need own resemble want
  represent reflect exemplify indicate demonstrate-that show showcase underscore underscores emphasise
  emphasize highlight span encompass include continue pose enable allow serve rest lie stand fuel facilitate
  illustrate provide constitute comprise deserve matter signal suggest point combine transcend understand
  believe think feel hope like love hate fear keep hold-that live reside sit aim seek strive hover vary
  date trace stem hail-from reaffirm mark coincide follow precede accompany maintain control govern inhabit populate surround face
  struggle spend expect await loom linger persist prevail result age`.split(/\s+/),
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

/** Verbs of perceiving, feeling and trying: without a date of their own they colour a story and do not go on with it. */
export const QUIET_VERBS: ReadonlySet<string> = new Set(
  `watch notice study hear listen look try attempt wait sleep eat drink dream enjoy prefer wish learn remember forget
  realise realize recognise recognize care tend sound smell taste concern fade glance stare peer gaze wander sing dance play
  cry weep pray cheer wave clap shake tremble worry regret trust doubt suspect interest please surprise shock amuse
  work use treat handle discuss consider weigh debate ponder prepare plan intend mention refer quote cite echo
  look-like cost weigh measure total number average equal exceed lack owe deserve fit suit carry wear bear hang lean
  help need feel seem explain happen express focus frame centre center concentrate revolve cover relate share entail imply
  symbolise symbolize define shape characterise characterize resonate draw count view regard perceive deem rely range
  stretch tower overlook dominate feature boast house border tell-of deepen aim promote encourage welcome support oppose
  back favour favor resist underline reiterate`.split(/\s+/),
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
  fly sail dock graduate convene meet debut premiere expire lapse default mutiny compete communicate confer converse
  correspond cooperate collaborate retaliate react respond reply apologise apologize testify perish deteriorate falter
  stumble crumble swerve skid roll drift rebound resurface evolve intervene interfere mediate enlist succumb flock swarm
  congregate converge proceed advance subside recede cease ensue arise topple-over derail vanish persist thrive`.split(
    /\s+/,
  ),
);
