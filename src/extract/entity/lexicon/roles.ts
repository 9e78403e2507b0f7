const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before a person's name and are not part of it; several may follow one another. */
export const ROLES = list(`
  president vice-president minister premier chancellor king queen prince princess emperor empress sultan
  shah pope bishop archbishop cardinal imam ayatollah rabbi reverend saint sir dame lord lady baron count
  duke duchess general admiral colonel major captain lieutenant sergeant commander marshal brigadier
  secretary senator governor mayor ambassador judge justice professor doctor dr mr mrs ms miss speaker
  spokesperson spokesman spokeswoman chief director chairman chairwoman leader dictator strongman despot
  tyrant martyr comrade engineer explorer astronaut historian economist physicist diplomat envoy
  adviser advisor attorney then-president ex-president gen lt col capt adm sgt maj sen rep gov prof rev
  congressman congresswoman mp councillor sheriff treasurer
  striker coach trainer goalkeeper midfielder defender winger forward batsman bowler quarterback coach manager skipper
  referee umpire swimmer sprinter runner cyclist boxer golfer rider jockey driver pilot co-pilot
  fisherman farmer shepherd baker carpenter plumber electrician builder nurse surgeon teacher headteacher
  headmaster headmistress student pupil lawyer barrister solicitor prosecutor magistrate juror detective inspector
  constable officer soldier sailor corporal guard firefighter paramedic
  journalist reporter correspondent editor broadcaster photographer cameraman presenter columnist blogger
  author novelist poet playwright writer actor actress singer composer conductor musician pianist violinist guitarist
  drummer painter sculptor architect designer filmmaker
  laureate geneticist neuroscientist oncologist cardiologist botanist zoologist ecologist meteorologist statistician microbiologist biochemist astrophysicist
  biologist chemist geologist volcanologist seismologist virologist epidemiologist physician psychologist
  sociologist anthropologist archaeologist astronomer mathematician philosopher scientist researcher
  banker broker trader entrepreneur businessman businesswoman billionaire founder co-founder owner
  co-owner shareholder boss executive analyst accountant auditor clerk secretary-general
  activist campaigner dissident organiser organizer lobbyist pastor priest monk nun vicar preacher
  lawmaker legislator parliamentarian deputy candidate ombudsman commissioner negotiator mediator
  hostage suspect defendant gunman victim survivor widow widower
  curator librarian archivist historian locksmith sacristan
`);

/** Words that stand among roles without making one: "Foreign Minister", "Parliament Speaker". */
export const ROLE_MODIFIERS = list(`
  vice prime deputy head supreme foreign interior defence defense finance oil parliament parliamentary
  revolutionary opposition state former late interim acting transport trade energy health justice culture
  environment education economy agriculture home labour labor housing tourism security party majority minority
  federal chief assistant under associate permanent outgoing incoming newly-elected
`);

/** What a role is "of": "Secretary of State", "Secretary of the Treasury". */
export const OFFICES = list(`
  state war defense defence treasury energy labor labour health commerce education justice interior homeland
  security agriculture transportation transport foreign affairs finance exchequer staff
`);

/**
 * Family names that stand first in the names of East Asia: in "Yoon Suk Yeol" the
 * family name is Yoon. Only where three names stand, or the second has a hyphen.
 */
export const FAMILY_FIRST = list(`
  kim lee park yoon yun moon choi han xi li wang zhang zhao nguyen chen liu mao deng hu wen chiang cho jang jung
  kang lim shin song tsai ma lai tran pham le ahn roh chun syngman ban hwang oh seo kwon ko bae baek yang sun zhou
  lin huang wu xu guo he gao zhu luo tang
`);

/** Generational suffixes: never a family name. */
export const NAME_SUFFIXES = list('ii iii iv jr sr');

/** Common nouns for a person: "the president", "the official", which a following sentence uses for a name. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'president minister leader official general commander king queen pope chancellor governor mayor diplomat premier senator ambassador captain manager prosecutor judge lawyer chairman director chief spokesman spokeswoman striker goalkeeper envoy shepherd colonel corporal'.split(
    ' ',
  ),
);

/** Words behind which a comma and a name tell who it is: "his assistant, Ana Rudd". */
export const KIN: ReadonlySet<string> = new Set(
  'wife husband son daughter father mother brother sister uncle aunt nephew niece cousin partner assistant friend colleague rival successor predecessor counterpart employee member head chair aide'.split(
    ' ',
  ),
);

/** Common nouns for a country. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(
  'country nation state republic'.split(' '),
);

/** Common nouns for an organisation. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'company firm bank airline carrier manufacturer agency club party union charity museum university lender operator maker publisher retailer'.split(
    ' ',
  ),
);

/** Common nouns for a place that can be the subject of its history. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'city town village island capital site'.split(' '),
);

/** Particles inside a name: "Tarek El Aissami", "Ursula von der Leyen". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del el al bin ibn von van der la di da los dos'.split(' '),
);
