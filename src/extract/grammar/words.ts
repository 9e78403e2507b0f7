/**
 * Closed classes of English words, as data: the tagger's guesses yield to
 * these, because a preposition never is anything else.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PREPOSITIONS = list(`
  of in on at to from by with against during since after before over under within into near across
  between among amongst for about around toward towards including despite amid amidst through
  throughout via off upon onto inside outside beyond behind above below along alongside without until
  till per versus concerning regarding due according
`);

export const DETERMINERS = list(`
  the a an this that these those its their his her our my your some any each every both many several
  all no another such few more most other multiple numerous various
`);

export const PRONOUNS = list(`
  he she it they we i you him them us me himself herself itself themselves there who which whom
`);

/** Words that open a relative clause after a noun. */
export const RELATIVES = list('who which whom whose that where');

/** Words that open a subordinate clause. */
export const SUBORDINATORS = list(`
  while whilst when whenever because although though if unless whether since after before until till once as
  whereas so lest than
`);

/** Words a tagger often takes for verbs that are nouns nearly always. */
export const NOUNS = list(`
  power office war drone drones boat boats ship ships plane planes arms missile missiles tank tanks fleet
  imports exports repairs refinery part
`);

/** Adverbs that a tagger sometimes takes for adjectives. */
export const ADVERBS = list(
  'now soon then again also still just already often once twice only ever even too almost nonetheless nevertheless meanwhile however moreover furthermore therefore thus instead otherwise additionally similarly notably finally eventually afterwards afterward thereafter simultaneously formally officially later',
);

/** Participles that say how someone or something is. */
export const MOODS = list(
  'interested tired excited worried concerned located based supposed married pleased convinced ashamed advanced complicated limited',
);

/** Past tenses that a tagger takes for names or nouns. */
export const PASTS = list(
  'met spoke broke drove rode sang rang stole tore threw wore froze chose dug hung slid swept drew rose fell bore shot wrote hit won met led fought flew swore sank beat overthrew overtook undertook overcame overran withdrew forbade foresaw outran outdid withstood undid spun bound bred shrank strove',
);

/** Verbs whose past is written as their infinitive: "was cut", "the mayor set". */
export const UNCHANGED = list(
  'cut set put hit shut hurt split spread cast let burst bid quit shed cost beat thrust',
);

export const COORDINATORS = list('and but or nor yet');

export const MODALS = list('will would can could may might shall should must');

export const BE = list('be is are was were am been being');
export const HAVE = list('have has had having');
export const DO = list('do does did');
