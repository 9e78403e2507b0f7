/**
 * What a title may not be (DATA.md, rule 8): the rules of the house as a check, so
 * that no record carries a line that an editor would have to mend. Composition
 * leaves out what has a fault; tests hold every title of the samples to them.
 */
import { endsDangling } from './phrases.ts';
import { formTag } from '../grammar/language.ts';
import { tagTerms, type TaggedTerm } from '../grammar/tagger.ts';
import { loadedTermsIn } from './neutral.ts';

export const TITLE_LENGTH = 120;
export const SHORT_LENGTH = 38;

export type TitleFault =
  | 'length'
  | 'date'
  | 'loaded'
  | 'quotation'
  | 'cut'
  | 'case'
  | 'pronoun'
  | 'dangling'
  | 'bare'
  | 'repeats'
  | 'tangled';

const MONTHS =
  '(?:January|February|April|June|July|August|September|October|November|December)(?! (?:Revolution|Uprising|Rising|War|Offensive|Coup|Movement|Palace|Agreement|Crisis|Massacre)\\b)|March(?= \\d)|May(?= \\d)';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${MONTHS}|${DAYS})(?![\\p{L}])|(?:1[0-9]|20)\\d\\d(?:s|-\\d\\d)?(?![\\p{L}\\p{N}-]|[,.]\\d)|yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year)|\\d+ (?:days?|weeks?|months?|years?) (?:ago|later|earlier))`,
  'u',
);
/** Some letters of each way above to write a date: a title without them has none. */
const MAY_DATE =
  /\d|day|uary|March|April|June|July|August|ember|tober|tomorrow|tonight|week|month|year/;
/** What only points to another sentence. */
const POINTS =
  /^ones? (?:against|in|at|near|on|for|from|by)\b|^(?:he|she|it|they|we|i|you|this|that|these|those|which|who|whom|whose|there|his|her|its|their|our|my|another)\b|\b(?:which|whom|whose|themselves|i(?!\.)|we|you|our|my)\b/iu;
/** Some letters of each word above that points within a line, or how a line opens that points. */
const MAY_POINT =
  /^(?:one|[hsw]e|she|they|[iy]|th|who|which|his|her|its|our|my|another)|whi|who|themsel|\bi\b|\bwe\b|you|our|my/i;
/** A capital that began a quotation or sentence of the source. */
const STRAY_CAPITAL = /\s(?:The|An|We|It|He|She|They|This|There)\s/;
/** "Latest attacks": which of them, and not what they were. */
const ONLY_WHICH =
  /^(?:latest|recent|last|new|further|such|other|same|various|several|ongoing|current|subsequent|previous|earlier|similar|additional|initial)\s\p{L}+$/iu;
const LEFT_OPEN: ReadonlySet<string> = new Set(
  'that who which has have had is are was were be been to not if whether because while when'.split(
    ' ',
  ),
);

/** The letters, digits and underscores of ASCII at the end, small. */
function lastWord(title: string): string {
  let from = title.length;
  while (from > 0 && isOfWord(title.charCodeAt(from - 1))) from -= 1;
  return title.slice(from).toLowerCase();
}

function isOfWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95;
}

const FROM_ITSELF = /^(\p{Lu}[\p{L}.]+)\s(?:\S+\s)+(?:from|to|with|against|by)\s\1$/u;

/** Whether the first word is also the last. */
function endsAsItBegins(title: string): boolean {
  const end = title.search(/\s/);
  return end > 0 && title.endsWith(title.slice(0, end));
}

/** Somebody doing something to the same noun, which ends there. */
const OF_ITSELF =
  /^((?:\S+ )?\p{L}{2,}) \p{Ll}+ (?:the )?\1(?=$| (?:in|on|at|from|near|with|for|into|after|over|and)\b)/iu;

/** "with a post that began": a relative clause of which only the verb is left. */
const HALF_RELATIVE = /\s(?:a|an|the)\s(?:\p{L}+\s){1,2}(?:that|which|who)\s\p{L}+$/iu;

/** "in an effort", "on the grounds", "begins when four": what it was an effort at, and what then happened, is cut. */
const HALF_TOLD =
  /\s(?:in|as|on|by|with|for|at|amid)\s(?:an?|the)\s(?:\p{L}+\s)?(?:effort|attempt|bid|case|grounds|hope|wake|fear|way|manner|sign|basis|condition|fashion|assumption|belief|aim|intention)$|\s(?:when|where|while)\s\P{Z}+$/iu;

/** The rules a title breaks, in the order above; nothing for a title that may stand. */
export function titleFaults(title: string, longest = TITLE_LENGTH): readonly TitleFault[] {
  const faults = WAYS.flatMap(([fault, breaks]) => (breaks(title) ? [fault] : []));
  return [
    ...(hasLength(title, longest) ? [] : (['length'] as const)),
    ...faults,
    ...(isTangled(title) ? (['tangled'] as const) : []),
  ];
}

/** Whether a title breaks a rule: the tagger is asked only about one that breaks no other. */
export function isFaulty(title: string, longest = TITLE_LENGTH): boolean {
  return isFaultyLine(title, longest) || isTangled(title);
}

/** The same but for tangles, which need the tagger: for a line made of a title that has none. */
export function isFaultyLine(title: string, longest: number): boolean {
  return !hasLength(title, longest) || breaksRule(title);
}

function hasLength(title: string, longest: number): boolean {
  return title.length <= longest && title.trim() !== '';
}

/** Whether a line breaks a rule but those of its length and of tangles: the first that it breaks says so. */
function breaksRule(title: string): boolean {
  const known = broken.get(title);
  if (known !== undefined) return known;
  const isBroken = WAYS.some(([, breaks]) => breaks(title));
  if (broken.size >= MOST_KNOWN) broken.clear();
  broken.set(title, isBroken);
  return isBroken;
}

/** Lines weighed last: each is asked about when it is made and when it is kept. */
const broken = new Map<string, boolean>();

/** The ways to break each rule, but for those of length and of tangles that need the tagger. */
const WAYS: readonly (readonly [TitleFault, (title: string) => boolean])[] = [
  ['date', (title) => MAY_DATE.test(title) && DATE.test(title)],
  ['loaded', (title) => loadedTermsIn(title).length > 0],
  ['quotation', (title) => /["“”«»]|(?<!\p{L})['‘]|[’'](?!\p{L})(?<!s[’'])/u.test(title)],
  [
    'cut',
    (title) =>
      /[…,:;–—-]$|\.\.\.|[^.]\.$(?<!\b\p{Lu}\.)|^[,.;:)]/u.test(title) || !isBalanced(title),
  ],
  ['case', (title) => !/^[\p{Lu}\p{N}€$£¥]/u.test(title) || STRAY_CAPITAL.test(title)],
  ['pronoun', (title) => MAY_POINT.test(title) && POINTS.test(title)],
  [
    'dangling',
    (title) => endsDangling(title) || LEFT_OPEN.has(lastWord(title)) || HALF_RELATIVE.test(title),
  ],
  ['dangling', (title) => HALF_TOLD.test(title)],
  // "holds one-and-a-half": of what, is left out.
  ['dangling', (title) => /-half$/iu.test(title)],
  // "tickets for the 150-foot": of what, is left out.
  [
    'dangling',
    (title) =>
      /\d-(?:foot|metre|meter|mile|ton|tonne|year|year-old|day|man|seat|storey|story)$/iu.test(
        title,
      ),
  ],
  ['bare', (title) => /^(?:behalf|himself|herself|itself|themselves)\s/iu.test(title)],
  ['bare', (title) => !/\S\s+\S|\p{L}[-‐‑–]\p{L}/u.test(title) || ONLY_WHICH.test(title)],
  // "Peru receives oil from Peru": somebody was mistaken for somebody else.
  ['repeats', (title) => endsAsItBegins(title) && FROM_ITSELF.test(title)],
  ['tangled', (title) => PARTED.test(title)],
  // "Driver assaults the driver": one pronoun was taken for another's.
  ['repeats', (title) => title.includes(' the ') && OF_ITSELF.test(title)],
  // "Marr founded by Marr": the firm was taken for its founder.
  [
    'repeats',
    (title) => title.includes(' by ') && /^(\S+(?: \S+){0,3}) \p{Ll}+ by \1$/u.test(title),
  ],
  [
    'repeats',
    (title) => mayRepeat(title) && /(?<![\p{L}\p{N}])(\p{L}{2,}) \1(?![\p{L}\p{N}-])/iu.test(title),
  ],
];

/** Whether a word may stand twice: whatever is beyond ASCII, and two that begin the same way behind a space, have to be looked at. */
function mayRepeat(title: string): boolean {
  let start = 0;
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i);
    if (code > 127) return true;
    if (code === SPACE) {
      // Two letters behind the space are the last of what stands before it, or begin what does.
      if (beginAlike(title, start, i + 1)) return true;
      start = i + 1;
    } else if (!isLetter(code)) start = i + 1;
  }
  return false;
}

function beginAlike(title: string, first: number, second: number): boolean {
  const small = (at: number): number => title.charCodeAt(at) | 32;
  return small(first) === small(second) && small(first + 1) === small(second + 1);
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

const SPACE = 32;

/** "Lund a strike kills three", "Drenched the guests fled": behind a first word that is no doing and no measure, an article shows that two things were run together. */
const PARTED =
  /^(?!(?:Half|All|Both|Most|Such|Quite|Over|About|Around|Nearly|Almost|Per|Off|Near|Inside|Outside|Behind)\s|\p{L}+ing\s)\p{L}[\p{L}’'-]*\s(?:an?\s|the\s\p{Ll})/u;

/** What takes no object, with one that belonged elsewhere: "dies his confession". */
const INTRANSITIVE = /\b(?:dies?|arrives?|erupts?|occurs?) (?:an?|the|his|her|its|their)\b/;

/** Two sentences in one ("Ana Lopez ends speaks of it"), or a line that begins with what was done ("Raised hangs"). */
function isTangled(title: string): boolean {
  const known = tangles.get(title);
  if (known !== undefined) return known;
  const tangled = hasTangle(title);
  if (tangles.size >= MOST_KNOWN) tangles.clear();
  tangles.set(title, tangled);
  return tangled;
}

/** Titles weighed last: each is asked about when it is made and when it is kept. */
const tangles = new Map<string, boolean>();
const MOST_KNOWN = 1000;

function hasTangle(title: string): boolean {
  if (INTRANSITIVE.test(title)) return true;
  if (!mayTangle(title)) return false;
  const words = tagTerms(title);
  const [first, second] = words;
  if (first?.tags.has('PastTense') && !opensNoun(second)) return true;
  if (first?.text === 'Said') return true;
  return words.some((word, i) => {
    const before = words[i - 1];
    return before !== undefined && isBent(before) && isBent(word);
  });
}

/** A word that the tagger leaves whole: of such as "gotta" it makes two. */
const FIRST_WORD = /^\p{L}+(?<!ta|na)(?=\s)/iu;
/** Two words in -s, the second no name. */
const TWO_IN_S = /s[^\p{L}\p{N}]+\p{Ll}\S*s(?![\p{L}\p{N}])/u;

/** Whether the tagger has to be asked: a look at the letters spares most titles that. */
function mayTangle(title: string): boolean {
  const first = FIRST_WORD.exec(title)?.[0];
  return (
    first === undefined || formTag(first.toLowerCase()) === 'PastTense' || TWO_IN_S.test(title)
  );
}

/** "Revised 14th edition", "Frozen assets". */
function opensNoun(word: TaggedTerm | undefined): boolean {
  return ['Noun', 'Ordinal', 'Adjective'].some((tag) => word?.tags.has(tag) === true);
}

/** A verb in -s that helps no other. */
function isBent({ text, tags }: TaggedTerm): boolean {
  return tags.has('Verb') && !tags.has('Auxiliary') && /^\p{Ll}.*[^s]s$/u.test(text);
}

function isBalanced(words: string): boolean {
  if (!/[()]/.test(words)) return true;
  return (words.match(/\(/g) ?? []).length === (words.match(/\)/g) ?? []).length;
}
