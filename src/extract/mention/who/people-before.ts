/** People whom "he" and "she" point back to although no name explains them: a lone surname, a role. */
import { ORGANISATION_WORDS } from '../../entity/lexicon/organisations.ts';
import { PERSON_NOUNS } from '../../entity/lexicon/roles.ts';
import { headEnd, overlaps, withoutDates, type ActorRef, type Pointing } from './antecedents.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import { isCommonNoun, isPlural } from '../../grammar/language.ts';
import type { Token } from '../../grammar/tokens.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** Sentences that a name which nothing explains may stand before its pronoun. */
const SURNAME_REACH = 2;

/** "Marr left the company. He was charged": a lone name that nothing explains, as the subject of a sentence just before. */
export function surnameBefore({
  read: own,
  at,
  earlier,
  apartFrom,
}: Pointing): ActorRef | undefined {
  // "Her owners sold her": who is taken for both was mistaken once.
  if (/^h(?:is|er)$/.test(own.tokens[apartFrom?.from ?? -1]?.word ?? '')) return undefined;
  const here = own.clauses.find((c) => c.opener === undefined && c.subject && c.verb.to <= at);
  if (here?.subject && isLoneName(own, here.subject)) return { read: own, range: here.subject };
  const reach = reachOf(earlier, SURNAME_REACH);
  for (let back = 1; back <= reach; back++) {
    const read = earlier(back);
    const subject = read?.clauses.find((c) => c.opener === undefined && c.subject)?.subject;
    if (read && subject && isLoneName(read, subject)) return { read, range: subject };
    // "Jane Wu told the court that Leo Marr opened the accounts. He moved …".
    const told = read?.clauses.find(
      (c) => c.opener === 'that' && c.subject && c.subject.from > c.from,
    );
    if (read && told?.subject && isLoneName(read, told.subject))
      return { read, range: told.subject };
  }
  return undefined;
}

/** "Marr", "Adolphus Marr": a name and nothing else, which is none that is known. */
function isLoneName(read: ReadSentence, { from, to }: TokenRange): boolean {
  const words = read.tokens.slice(from, to);
  if (words.length > LONGEST_NAME || !words.every(isNamePart)) return false;
  const only = words.length === 1 ? (words[0]?.word ?? '') : '';
  // "Parliament": the capital of a sentence's first word makes no name of it.
  if (isPlural(only) || (from === 0 && (isCommonNoun(only) || ORGANISATION_WORDS.has(only))))
    return false;
  return !read.entities.some((e) => overlaps(e, { from, to }));
}

const LONGEST_NAME = 3;

function isNamePart(
  { pos, text, gap, possessive }: Token,
  i: number,
  all: readonly Token[],
): boolean {
  const runsOn = i === all.length - 1 || gap === ' ';
  return pos === 'proper' && runsOn && !possessive && /^\p{Lu}\p{L}*\p{Ll}/u.test(text);
}

/** Sentences that nobody but "he" or "she" need be the subject of. */
const LONGEST_RUN = 8;

/** "He was dismissed. He left. He …": sentences that go on with a pronoun take nobody farther away. */
function reachOf(earlier: Pointing['earlier'], reach: number): number {
  let run = 0;
  while (run < LONGEST_RUN && goesOn(earlier(run + 1))) run += 1;
  return Math.max(reach, run + 1);
}

function goesOn(read: ReadSentence | undefined): boolean {
  const subject = read?.clauses.find((c) => c.opener === undefined && c.subject)?.subject;
  if (!read || subject?.to !== (subject?.from ?? 0) + 1) return false;
  return /^(?:he|she)$/.test(read.tokens[subject.from]?.word ?? '');
}

/** Sentences that somebody told by a role alone may stand before the pronoun. */
const ROLE_REACH = 2;

/**
 * "The prime minister chaired the meeting. He had been criticised": somebody whom nobody names,
 * as the subject of a clause of the sentence, or of the main clause of one just before.
 */
export function roleBefore({ read, at, earlier, apartFrom }: Pointing): ActorRef | undefined {
  const here = read.clauses.findLast(
    ({ subject, to }) => subject && to <= at && subject.from !== apartFrom?.from,
  );
  const agrees = agreementOf(read.tokens[at]?.word ?? '', read.tokens[apartFrom?.from ?? -1]?.word);
  const fitting = (found: ActorRef | undefined): ActorRef | undefined =>
    found && agrees(found.read.tokens[found.range.to - 1]?.word ?? '') ? found : undefined;
  const own = here?.subject && fitting(roleIn(read, here.subject));
  if (own) return own;
  const reach = reachOf(earlier, ROLE_REACH);
  for (let back = 1; back <= reach; back++) {
    const sentence = earlier(back);
    const main = sentence?.clauses.find((c) => c.opener === undefined && c.subject)?.subject;
    const found =
      sentence && (fitting(main && roleIn(sentence, main)) ?? fitting(roleDoneTo(sentence)));
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether somebody told by a noun may be the pronoun: "he" is no girl. In "he hit her" they are two
 * people, so that only a noun that says which of the two it is will do; in "he hit him" none does.
 */
function agreementOf(pronoun: string, subject?: string): (noun: string) => boolean {
  const isHers = /^(?:she|hers?|herself)$/.test(pronoun);
  const [own, other] = isHers ? [WOMEN, MEN] : [MEN, WOMEN];
  const theOther = isHers ? 'he' : 'she';
  if (subject === (isHers ? 'she' : 'he')) return () => false;
  return (noun) => (subject === theOther ? own.test(noun) : !other.test(noun));
}

const WOMEN =
  /^(?:.*(?:woman|girl|mother|daughter)|wife|sister|aunt|niece|widow|bride|queen|princess|duchess|countess|baroness|actress|waitress|hostess|heiress|heroine|nun|abbess|midwife)$/;
const MEN =
  /^(?:(?:.*[^o]|)man|.*(?:boy|father)|husband|son|grandson|brother|uncle|nephew|widower|groom|king|prince|duke|baron|monk|abbot)$/;

/** "Police arrested a man of 61. He …": whom the main clause says that something was done to. */
function roleDoneTo(read: ReadSentence): ActorRef | undefined {
  const main = read.clauses.find((c) => c.opener === undefined && c.subject);
  if (!main || main.verb.passive || main.verb.kind !== 'finite') return undefined;
  let to = main.verb.to;
  while (to < main.to && !read.dating.has(to) && isPhrasePart(read, to, main.verb.to)) to += 1;
  return to > main.verb.to + 1 ? roleIn(read, { from: main.verb.to, to }) : undefined;
}

function isPhrasePart({ tokens }: ReadSentence, at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (at > from && before && /[,;:—–(]/.test(before.gap)) return false;
  return /^(?:determiner|adjective|noun)$/.test(tokens[at]?.pos ?? '');
}

/** "a man of 61", "the prime minister": one person, told by what he is. */
function roleIn(read: ReadSentence, phrase: TokenRange): ActorRef | undefined {
  const range = withoutDates(read, phrase);
  const end = headEnd(read, range);
  const [first, head] = [read.tokens[range.from], read.tokens[end - 1]];
  const isOne = first?.pos === 'determiner' && /^(?:the|an?)$/.test(first.word);
  const word = head?.word ?? '';
  const isPerson =
    PERSON_NOUNS.has(word) || ANYBODY.test(word) || (DOER.test(word) && !THING.test(word));
  return isOne && isPerson ? { read, range: { from: range.from, to: end } } : undefined;
}

/** "goalkeeper", "biologist", "fisherman": by their ending, but for these. */
const DOER = /^\p{Ll}{2,}(?:er|or|ist|ian|eer|man|woman)$/u;
const THING =
  /(?:^(?:river|tower|paper|letter|number|water|winter|summer|power|border|quarter|matter|weather|order|offer|chapter|centre|center|corner|counter|cover|danger|disaster|dinner|fever|filter|fire|flower|helicopter|hammer|ladder|layer|liner|manner|master|monster|meter|murder|shutter|shelter|shoulder|silver|steamer|sweater|theatre|timber|tanker|tiger|transfer|trawler|freighter|cruiser|cutter|carrier|crater|glacier|barrier|boiler|container|newspaper|poster|register|server|trailer|computer|printer|cancer|chamber|copper|finger|leather|factor|tractor|reactor|harbor|motor|corridor|error|sector|door|floor|labor|mirror|monitor|anchor|terror|tremor|vector|list|mist|twist|fist)$)/;

/** Nouns for a person that the lexicon of roles has no need of. */
export const ANYBODY =
  /^(?:man|woman|boy|girl|teenager|student|teacher|driver|pilot|worker|officer|soldier|inspector|engineer|doctor|nurse|farmer|pensioner|suspect|defendant|priest|bishop|coach|player|singer|dealer|buyer|seller|trader|thief|collector|owner|tenant|minister|passenger|resident|referee|clerk)$/;
