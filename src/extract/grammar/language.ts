/**
 * The one door to the dictionary (compromise): inflection, and what is known of
 * single words. Its types do not cover what is used here, so the shapes are named
 * and cast once, in this file, and nowhere else.
 */
import nlp from 'compromise/two';
import { foldName } from '../entity/fold-name.ts';
import { givenName } from '../entity/lexicon/given-names.ts';
import { remembered } from '../remembered.ts';
import { isUnchanging, regularGerund, regularPast, regularPresent } from './regular-forms.ts';

type Lexicon = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Inflection {
  readonly PresentTense?: string;
  readonly PastTense?: string;
  readonly Gerund?: string;
  readonly Participle?: string;
}

interface Transforms {
  readonly verb: {
    toInfinitive(word: string, model: object, form: string): string;
    conjugate(infinitive: string, model: object): Inflection;
  };
  readonly noun: { toSingular(word: string, model: object): string };
}

const model = nlp.model();
const { lexicon } = (model as unknown as { one: { lexicon: Lexicon } }).one;
const { transform } = (nlp.methods() as unknown as { two: { transform: Transforms } }).two;

export type VerbForm = 'base' | 'present' | 'past' | 'gerund' | 'participle';

const FORM_TAGS: Record<VerbForm, string> = {
  base: 'Infinitive',
  present: 'PresentTense',
  past: 'PastTense',
  gerund: 'Gerund',
  participle: 'Participle',
};

/** What a word names, by its entry in the dictionary; words that are also names count only as names. */
const FACETS: Readonly<Record<string, readonly string[]>> = {
  Month: ['Date'],
  WeekDay: ['Date'],
  Demonym: ['Demonym'],
  Person: ['Person'],
  FirstName: ['Person', 'FirstName'],
  MaleName: ['Person', 'MaleName'],
  FemaleName: ['Person', 'FemaleName'],
  LastName: ['Person'],
  Country: ['Place', 'Country'],
  City: ['Place', 'City'],
  Region: ['Place'],
  Place: ['Place'],
};

/** Months that are ordinary words too, which the dictionary leaves out. */
const MONTHS: ReadonlySet<string> = new Set(['march', 'may', 'august']);

/** What a name is the name of: "Date", "Place" and "Country", "Person" and "FirstName", "Demonym". */
export const nameTags = remembered((word): readonly string[] => {
  if (MONTHS.has(word)) return ['Date'];
  const listed = entriesOf(word).flatMap((entry) => FACETS[entry] ?? []);
  if (listed.length > 0) return listed;
  // "María", "Nicolás": the dictionary has them without their accents.
  const plain = foldName(word);
  const given = givenName(plain) ?? entriesOf(plain).find((entry) => GIVEN.has(entry));
  return given === undefined || (plain === word && entriesOf(word).length > 0)
    ? []
    : (FACETS[given] ?? []);
});

const GIVEN: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName']);

/** Those named by a trade, an office or a people that end in "men", which the dictionary lacks; "Yemen" and "specimen" are others. */
const SEVERAL_MEN =
  /^(?:air|alder|assembly|boats|business|camera|clergy|coal|congress|council|country|crafts|crew|dutch|english|ferry|fire|fisher|foot|french|guards|gun|horse|hunts|irish|kins|militia|norse|oars|police|rail|rifle|sales|scots|sea|service|ship|sports|spokes|states|swords|towns|trades|tribes|watch|welsh|work)(?:wo)?men$/;

/** Whether a noun stands in the plural: "men", "strikes", not "glass". */
export function isPlural(noun: string): boolean {
  const entries = entriesOf(noun);
  if (entries.includes('Plural') || SEVERAL_MEN.test(noun)) return true;
  return /[^sui]s$/.test(noun) && !entries.includes('Singular') && !entries.includes('Uncountable');
}

/** Participles that stand for no other form of a verb: "is born" tells of no bearing. */
const DEFECTIVE: ReadonlySet<string> = new Set(['born']);
const VERB_TAGS = Object.values(FORM_TAGS);

/** The dictionary's tag for the form of a verb: "PastTense" of "held"; by its ending where it is not listed. */
export const formTag = remembered((verb): string => {
  if (DEFECTIVE.has(verb)) return FORM_TAGS.participle;
  if (BASE_OF_PARTICIPLE.has(verb) && !verb.endsWith('ed')) return FORM_TAGS.participle;
  const listed = entriesOf(verb).find((entry) => VERB_TAGS.includes(entry));
  if (listed !== undefined) return listed;
  if (verb.endsWith('ing')) return FORM_TAGS.gerund;
  if (verb.endsWith('ed') || isIrregularPast(verb)) return FORM_TAGS.past;
  return /[^s]s$/.test(verb) ? FORM_TAGS.present : FORM_TAGS.base;
});

function isIrregularPast(word: string): boolean {
  const base = transform.verb.toInfinitive(word, model, FORM_TAGS.past);
  return base !== '' && base !== word && transform.verb.conjugate(base, model).PastTense === word;
}

/** Common nouns that the dictionary lacks. */
const UNLISTED_NOUNS: ReadonlySet<string> = new Set(['member', 'members']);
const COMMON_NOUNS: ReadonlySet<string> = new Set([
  'Plural',
  'Singular',
  'Actor',
  'Noun',
  'Uncountable',
]);

/** Whether the dictionary has the word, or its singular, as a noun that is no name. */
export const isCommonNoun = remembered((word): boolean => {
  const isListed = (each: string) =>
    UNLISTED_NOUNS.has(each) || entriesOf(each).some((entry) => COMMON_NOUNS.has(entry));
  return isListed(word) || (isPlural(word) && isListed(singular(word))) || isDoer(word);
});

/** "divers", "prosecutors": those who dive, prosecute, where the dictionary has the verb. */
function isDoer(word: string): boolean {
  const stem = /^(.{3,})[eo]rs$/.exec(word)?.[1];
  return stem !== undefined && (isBaseOfVerb(stem) || isBaseOfVerb(`${stem}e`));
}

/** Whether the dictionary knows the word as the base of a verb. */
export function isBaseOfVerb(word: string): boolean {
  return entriesOf(word).includes(FORM_TAGS.base);
}

/** "William", "Abraham": a name of people, and no word beside. */
export function isGivenName(word: string): boolean {
  return (
    !isCommonNoun(word) && entriesOf(word).some((tag) => /^(?:First|Male|Female)Name$/.test(tag))
  );
}

function entriesOf(word: string): readonly string[] {
  const entry = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
  return typeof entry === 'string' ? [entry] : (entry ?? []);
}

/** Forms that the dictionary takes for those of another verb: people are hanged, pictures hung. */
const INFINITIVES: ReadonlyMap<string, string> = new Map([['hanged', 'hang']]);

/** The infinitive of a verb form: "declared" gives "declare". */
export function infinitive(word: string, form: VerbForm): string {
  return form === 'base' ? word : INFINITIVE_OF[form](word);
}

const INFINITIVE_OF = {
  present: remembered((word) => infinitiveOf(word, 'present')),
  past: remembered((word) => infinitiveOf(word, 'past')),
  gerund: remembered((word) => infinitiveOf(word, 'gerund')),
  participle: remembered((word) => infinitiveOf(word, 'participle')),
} as const;

function infinitiveOf(word: string, form: VerbForm): string {
  if (DEFECTIVE.has(word)) return word;
  const listed = INFINITIVES.get(word);
  if (listed !== undefined) return listed;
  const known = IRREGULAR[word] ?? BASE_OF_PARTICIPLE.get(word);
  if (known !== undefined) return known;
  const british = britishInfinitive(word);
  if (british !== undefined) return british;
  const found = transform.verb.toInfinitive(word, model, FORM_TAGS[form]) || word;
  return found === word && word.endsWith('ed') ? withoutEnding(word.slice(0, -2)) : found;
}

/** "gleaned", "fenned", "strafed" without their ending, where the dictionary has no infinitive. */
function withoutEnding(stem: string): string {
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  // "rivaled", "galloped".
  if (DOUBLED.test(stem) || /^(?:gallop|harbor|labor|savor)$/.test(stem)) return stem;
  return /[aeiou]{2}[^aeiou]$|[^aeiou]{2}$|[aeiou]$/.test(stem) ? stem : `${stem}e`;
}

/** Participles that the dictionary lacks, by infinitive: "undertake" has "undertaken". */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  `undertake undertaken|overtake overtaken|mistake mistaken|retake retaken|undergo undergone|forgo forgone|
rewrite rewritten|underwrite underwritten|beat beaten|weave woven|forbid forbidden|foresee foreseen|
oversee overseen|override overridden|overthrow overthrown|withdraw withdrawn|withhold withheld|uphold upheld|
mislead misled|redraw redrawn|spring sprung|strive striven|stride stridden|string strung|flow flowed|
pen penned|bear borne|embargo embargoed|run run|outrun outrun|overrun overrun|rerun rerun|
overcome overcome|rebuild rebuilt|resell resold|tweet tweeted|torpedo torpedoed|veto vetoed|reroute rerouted|
refuel refuelled|moor moored|unveil unveiled|knight knighted|know known`
    .split('|')
    .map((pair) => {
      const [base = '', participle = ''] = pair.trim().split(' ');
      return [base, participle] as const;
    }),
);
const BASE_OF_PARTICIPLE: ReadonlyMap<string, string> = new Map(
  [...PARTICIPLES].map(([base, participle]) => [participle, base]),
);

/** Pasts that the dictionary leaves as they are. */
const IRREGULAR: Readonly<Record<string, string>> = {
  broken: 'break',
  frozen: 'freeze',
  woke: 'wake',
  awoke: 'awake',
  strode: 'stride',
  strove: 'strive',
  clung: 'cling',
  flung: 'fling',
};

/** Verbs in -l that double it in British spelling. */
const DOUBLED =
  /^(?:travel|cancel|model|label|level|fuel|duel|rebel|compel|expel|propel|repel|dispel|excel|control|patrol|pummel|tunnel|funnel|counsel|marshal|signal|total|equal|rival|channel|panel|shovel|unravel|pedal|quarrel|dial|initial|imperil|fulfil|enrol|instil|distil)$/;

function britishInfinitive(word: string): string | undefined {
  // "pummelled", "tunnelling".
  const doubled = /^(.*[aeiou]l)l(?:ed|ing)$/.exec(word)?.[1];
  if (doubled !== undefined && DOUBLED.test(doubled)) return doubled;
  const found = /^(.{3,}is)(?:ed|ing)$/.exec(word);
  return found && /(?:al|or|an|at|ol|el|er|en|og|in)is$/.test(found[1] ?? '')
    ? `${found[1] ?? ''}e`
    : undefined;
}

/** The third person singular present: "declare" gives "declares". */
export const thirdPerson = remembered((verb): string =>
  regularPresent(verb, transform.verb.conjugate(verb, model).PresentTense),
);

/** The past participle: "strike" gives "struck". */
export const pastParticiple = remembered((verb): string => {
  if (DEFECTIVE.has(verb)) return verb;
  const listed = PARTICIPLES.get(verb);
  if (listed !== undefined) return listed;
  const forms = transform.verb.conjugate(verb, model);
  const found = forms.Participle ?? forms.PastTense;
  // "loot", "harbor" come back as they are, but only few verbs have their infinitive for a past.
  return found === undefined || (found === verb && !isUnchanging(verb)) ? regularPast(verb) : found;
});

/** The form in -ing: "strike" gives "striking". */
export const gerund = remembered((verb): string => {
  const found = transform.verb.conjugate(verb, model).Gerund;
  return found?.endsWith('ing') === true && found !== verb ? found : regularGerund(verb);
});

/** The singular of a plural noun: "ceremonies" gives "ceremony". */
export const singular = remembered(
  (noun): string => transform.noun.toSingular(noun, model) || noun,
);
