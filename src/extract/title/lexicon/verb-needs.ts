/** What a verb needs to say something in a title, and what a saying is called: infinitives, as data. */
/** Verbs that may go without their object. */
export const WHOLE_ALONE: ReadonlySet<string> = new Set(
  'report testify appeal apply confess apologise apologize respond react intervene campaign perform resume mobilise mobilize qualify pay score sign withdraw pass agree increase'.split(
    ' ',
  ),
);

/** Verbs that say nothing without an object, so that one without it was misread. */
export const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  `make take give get put bring set hold have find use see keep leave let call name want need do buy sell
  build send show provide include cause allow force order sign add raise receive offer carry lead win beat
  defeat kill kidnap capture seize arrest appoint elect announce publish release introduce create establish
  found produce approve reject accept adopt pass grant award present propose describe cite claim blame accuse
  charge convict sentence fine ban permit require expect plan decide agree try attempt manage threaten pledge
  promise intend help support visit destroy damage injure wound hit strike cut reduce increase replace remove
  become involve base concern commission design paint write compose record deploy involve detain hold discover
  invent mention address issue order lay place throw catch pull push turn run own complete ask propose deny
  warn tell say declare state confirm wait breach relegate promote free suspend abolish acquire annex assassinate banish
  behead besiege bombard confiscate demolish deport donate enact endorse erect expel extradite hijack hire
  impeach imprison inaugurate indict inherit jail loot murder nationalise nationalize nominate occupy oust outlaw
  overthrow pardon poison postpone prosecute punish raid ratify rebuild reconquer rename repeal rescue restore revoke
  sabotage sack sanction target topple torture uncover unveil uphold veto violate`.split(/\s+/),
);

/** Verbs that tell nothing without what follows them, in the passive or alone. */
export const NEEDS_MORE: ReadonlySet<string> = new Set(
  'find name call give make hold use put bring consider see tell order take set leave go come become lead turn get keep ask allow force fall rise start begin return vote have bear send say move enter fail refuse seek'.split(
    ' ',
  ),
);

/** Verbs whose object nothing else can stand for: "uses for making petrol". */
export const ALWAYS_OF_SOMETHING: ReadonlySet<string> = new Set(
  'accuse use make give bring seize capture arrest kill destroy damage appoint acquire detain kidnap announce reveal disclose unveil sanction'.split(
    ' ',
  ),
);

/** Verbs that tell nothing with whom it was told alone: "assures Peru". */
export const NEEDS_CONTENT: ReadonlySet<string> = new Set(
  'assure inform remind notify convince persuade tell advise dub'.split(' '),
);

/** Verbs whose object alone is half of what was done: "orders the army | to withdraw", "leaves two | dead". */
export const NEEDS_SECOND: ReadonlySet<string> = new Set(
  `order ask urge tell force compel prompt cause leave allow enable help invite require instruct direct authorise
  authorize permit encourage press put place attribute call beg drive lead get`.split(/\s+/),
);

/** Verbs that tell nothing in the passive without what follows: "Suns Cartel designated". */
export const PASSIVE_NEEDS_MORE: ReadonlySet<string> = new Set(
  'designate describe deem brand label accuse suspect undertake consider tell ask allow enable help permit require expect base make regard treat lead escalate dedicate list portray depict confront'.split(
    ' ',
  ),
);

/** Verbs that "as" completes: "designated as", "disguised as". */
export const NEEDS_AS: ReadonlySet<string> = new Set(
  `designate name appoint describe recognise recognize identify classify brand label list register disguise depict
  regard treat install dismiss serve confirm certify work act`.split(/\s+/),
);

/** Feelings and views, which are no deeds and say nothing alone: "Argentines perturbed". */
export const FELT: ReadonlySet<string> = new Set(
  'perturb worry concern alarm surprise shock please anger upset disappoint impress interest trouble puzzle excite regard consider perceive portray depict'.split(
    ' ',
  ),
);

/** What stands for something told before it, and says by itself of nothing what it was: "Approach leads to …". */
export const EMPTY_SUBJECT =
  /^(?:the |this |that |these |their |his |her |its )?(?:approach|factor|relationship|suspicions?|doubts?|situation|story|stories|announcement|factors|drama|decision|move|step|effort|response|news|details?|first|rest|result|outcome|trip|process|agenda|goal|aim|idea|notion|view|feeling|attitude)$/iu;

/** Verbs of saying what somebody is, which say nothing without it where "as" follows. */
export const SAYS_AS_WHAT: ReadonlySet<string> = new Set(
  'term regard name list describe identify classify brand label register depict treat portray characterise characterize'.split(
    ' ',
  ),
);

/** What a saying is called, for want of room for what is said. */
export const SPEECHES: Readonly<Record<string, string>> = {
  accuse: 'Accusation by',
  announce: 'Announcement by',
  apologise: 'Apology by',
  apologize: 'Apology by',
  appeal: 'Appeal by',
  ask: 'Request by',
  assert: 'Claim by',
  call: 'Appeal by',
  claim: 'Claim by',
  declare: 'Declaration by',
  deny: 'Denial by',
  demand: 'Demand by',
  order: 'Order by',
  pledge: 'Pledge by',
  promise: 'Promise by',
  say: 'Statement by',
  state: 'Statement by',
  tell: 'Statement by',
  testify: 'Testimony of',
  threaten: 'Threat by',
  urge: 'Appeal by',
  vow: 'Pledge by',
  warn: 'Warning by',
};
