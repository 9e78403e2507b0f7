/**
 * Neutral wording (DATA.md, rule 8): loaded words are left out of a title or
 * replaced by what they stand for. The list is data: `lexicon/loaded-terms.ts`.
 */
import { LOADED_TERMS } from './lexicon/loaded-terms.ts';

const NEUTRAL: ReadonlyMap<string, string> = new Map(
  LOADED_TERMS.trim()
    .split('\n')
    .map((line) => {
      const [term = '', neutral = ''] = line.split('=');
      return [term.trim(), neutral.trim()] as const;
    }),
);

const TERMS = [...NEUTRAL.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${TERMS.map((t) => t.replace(/[-]/g, '[-‐‑]')).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

const RAISED = new RegExp(
  `((?:\\b(?:most|more|very|highly|too|so)\\s)?)(${PATTERN.source})`,
  'giu',
);

/** The words that loaded terms begin with: a look at these spares most lines the pattern. */
const OPENERS: ReadonlySet<string> = new Set(TERMS.map((term) => term.split(' ', 1)[0] ?? ''));
const BETWEEN_WORDS = /[^\p{L}\p{N}‐‑-]+/u;

function mayBeLoaded(words: string): boolean {
  const small = words.toLowerCase();
  let start = 0;
  for (let i = 0; i <= small.length; i++) {
    const code = i < small.length ? small.charCodeAt(i) : SPACE;
    if (code > 127) return hasOpener(small);
    const isOfWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === HYPHEN;
    if (isOfWord) continue;
    if (i > start && OPENERS.has(small.slice(start, i))) return true;
    start = i + 1;
  }
  return false;
}

const SPACE = 32;
const HYPHEN = 45;

/** The same for words beyond ASCII. */
function hasOpener(small: string): boolean {
  const words = small.replace(/[‐‑]/g, '-').split(BETWEEN_WORDS);
  return words.some((word) => OPENERS.has(word));
}

/**
 * The words without what is loaded in them; `before` is what stands before them. Capitalised words inside the text are
 * names and stay ("Great Britain", "Islamic Revolution").
 */
export function neutralize(words: string, before: () => string = () => ''): string {
  const known = plain.get(words);
  if (known !== undefined) return known;
  if (!mayBeLoaded(words)) {
    const tidied = tidy(words);
    if (plain.size >= MOST_KNOWN) plain.clear();
    plain.set(words, tidied);
    return tidied;
  }
  const lead = before();
  const context = lead + words;
  const replaced = words.replace(
    RAISED,
    (all: string, raised: string, found: string, start: number) => {
      const at = start + raised.length;
      const isKept = isMeant(context, found, lead.length + at);
      if ((at > 0 && /^\p{Lu}/u.test(found)) || isKept) return all;
      const neutral = NEUTRAL.get(found.toLowerCase().replace(/[‐‑]/g, '-')) ?? found;
      // "the most recent offer": what raises a word goes with it.
      return neutral === '' ? '' : raised + neutral;
    },
  );
  return tidy(replaced);
}

/** Words met last in which nothing is loaded, as they are told: a title is tried with the same ones again and again. */
const plain = new Map<string, string>();
const MOST_KNOWN = 1000;

/** The loaded terms that stand in a text, in order: for checks of titles written by hand. */
export function loadedTermsIn(words: string): readonly string[] {
  if (!mayBeLoaded(words)) return [];
  return [...words.matchAll(PATTERN)]
    .filter(({ 0: found, index }) => !isName(words, found, index) && !isMeant(words, found, index))
    .map((found) => found[0].toLowerCase());
}

/** Whether a word that is loaded elsewhere says here what it says. */
function isMeant(words: string, found: string, at: number): boolean {
  if (/^crush/i.test(found)) return !UNREST.test(words);
  if (/^slap/i.test(found)) return !MEASURES.test(words);
  // "slammed into a freight train", "her 23rd grand slam": nobody was criticised.
  if (/^slam/i.test(found))
    return /\bslam(?:s|med|ming)? (?:into|onto|against|on|through|shut)\b|\bgrand slams?\b/i.test(
      words,
    );
  // "over claims of fraud": what is claimed, by its noun; "insists on a ban": what is wanted.
  if (/^claims$/i.test(found) && CLAIM_BEFORE.test(words.slice(0, at))) return true;
  if (/^insist/i.test(found)) return /^\son\b/i.test(words.slice(at + found.length));
  // "claimed 4,000 lives", "claims its last victim", "claims asylum": nothing was said.
  if (/^claim/i.test(found))
    return /\b(?:li[fv]es?|victims?|titles?|medals?|prize|victory|asylum|damages|responsibility)\b/i.test(
      words,
    );
  if (/^admit/i.test(found)) return !CONCEDED.test(words);
  return isCharge(words, found, at) || isDesignation(words, found, at);
}

const CLAIM_BEFORE =
  /\b(?:over|of|on|about|amid|against|with|the|his|her|its|their|these|no|any|all|some|such|false|many|land|compensation|insurance|deny|denies|denied|reject(?:s|ed)?|dismiss(?:es|ed)?|settle[sd]?|file[sd]?|press(?:es|ed)?)\s$/iu;

/** "admitted that …", "admits to taking bribes", "admitted guilt": what is conceded. Patients, members and evidence are let in. */
const CONCEDED =
  /\badmit(?:s|ted|ting)?,? (?:to (?:\p{L}+ ){1,4})?that\b|(?<!\b(?:was|were|been|being|be) )\badmit(?:s|ted|ting)? (?:(?:to )?(?!(?:king|wing|building|hearing|sitting|meeting)\b)\p{L}{2,}ing\b|(?:\p{L}+ ){0,3}?(?:guilt|wrongdoing|responsibility|liability|blame|fault|failings?|failures?|errors?|mistakes?|charges?|offences?|offenses?|crimes?|theft|fraud|murders?|manslaughter|perjury|bribery|corruption|involvement|role|defeat|truth|lies|lying|facts?|allegations?|counts?|doping|killings?|was|were|had|is|are|has)\b)/iu;

/** "designated a terrorist organization": what a state calls somebody is what it did. */
function isDesignation(words: string, found: string, at: number): boolean {
  return (
    /^terrorist$/i.test(found) &&
    /^\s(?:organi[sz]ations?|groups?|entit(?:y|ies))\b/iu.test(words.slice(at + found.length)) &&
    /\b(?:designat(?:e[sd]?|ion)|(?:black)?list(?:s|ed)?|classif(?:y|ies|ied))\b[^.;]{0,60}$/iu.test(
      words.slice(0, at),
    )
  );
}

/** What a state slaps on somebody. */
const MEASURES =
  /\b(?:sanctions?|tariffs?|fines?|bans?|duty|duties|tax(?:es)?|curbs?|restrictions?|embargo)\b/iu;

/** What is crushed by power, and not by weight. */
const UNREST =
  /\b(?:revolts?|rebel(?:s|lions?)?|uprisings?|insurgen\p{L}+|insurrections?|protest(?:s|ers?)?|demonstrat\p{L}+|dissent|dissidents?|oppos\p{L}+|resistance|strikes?|strikers|mutin\p{L}+|risings?|coups?|unrest|movements?|riots?|opponents?|rivals?|separatis\p{L}+|guerrillas?)\b/iu;

/** "murder charges", "convicted of murder": what the law calls a crime is what is charged, and no opinion. */
function isCharge(words: string, found: string, at: number): boolean {
  if (!/^(?:(?:murder|terrorism|massacre)s?|illegal)$/i.test(found)) return false;
  if (/\b(?:attempted|suspicion of|degree)[\s-]$/iu.test(words.slice(0, at))) return true;
  return (
    /^[\s,]+(?:and \p{L}+ )?(?:charges?|trials?|cases?|suspects?|inquir(?:y|ies)|convictions?|accusations?|investigations?|counts?)\b/iu.test(
      words.slice(at + found.length),
    ) ||
    /\b(?:charge[sd]?|convict(?:s|ed)?|acquit(?:s|ted)?|accuse[sd]?|tried|guilty|indict(?:s|ed)?|suspected|counts?|charges)\b[^.;]{0,40}\b(?:of|with|for|in)\s(?:the |attempted )?$/iu.test(
      words.slice(0, at),
    )
  );
}

/** A capital inside the text, or at its head before another: "Great Pompeii Project". */
function isName(words: string, found: string, at: number): boolean {
  if (!/^\p{Lu}/u.test(found)) return false;
  return at > 0 || /^\s\p{Lu}/u.test(words.slice(found.length));
}

/** Whether there is anything to tidy: most words are as they should be. */
const UNTIDY =
  /\s{2}|[^\S ]|\s[,;:.]|[,;]\s*[,;]|\ba [aeio]|\ban [bcdfgjklmnpqrstvwxyz]|\b(?:of|for|with|in|on|to|by) (?:and|or) |^[\s,;:.–—-]|[\s,;:–—-]$/;

/** What is mended for the space behind it, or beside it: "of and " loses its "and", "an one" becomes "a one". */
const NEEDS_END = / (?:and|or)$|\ban on(?:e|ce)\b/;

/** The words without the space that most of them end in: made word by word, each has one behind it. */
function withoutEnd(words: string): string {
  const last = words.length - 1;
  if (words.charCodeAt(last) !== SPACE) return words;
  const before = words.slice(0, last);
  return NEEDS_END.test(before) ? words : before;
}

/** One space between words, none before punctuation, no doubled commas, no dangling "and". */
export function tidy(told: string): string {
  const words = withoutEnd(told);
  if (!UNTIDY.test(words)) return words;
  return words
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/([,;])(?:\s*[,;])+/g, '$1')
    .replace(/\ban? (?=[aeio])(?!one\b|once\b|uni|eu)/g, 'an ')
    .replace(/\ban (?=[bcdfgjklmnpqrstvwxyz]|one\b|once\b)/g, 'a ')
    .replace(/\b(of|for|with|in|on|to|by) (?:and|or) /g, '$1 ')
    .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '')
    .trim();
}
