/**
 * Entries of a chronology whose only verb is a participle: "Plant closed, with the loss of
 * 900 jobs", "Berg assassinated by a former officer", "Lind appointed minister". They are
 * read as passives without their auxiliary.
 */
import { verbCandidate, type Candidate } from '../candidate.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isStative, kindOfVerb } from '../../grammar/heads.ts';
import { INTRANSITIVE_VERBS, REPORTING_VERBS } from '../../grammar/lexicon/verbs.ts';
import { isNominal, isNounLike } from '../../grammar/nominal.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';

/** "Case moved to Lund on a petition that was …": a participle behind the first noun phrase, where the first verb with a tense comes late. */
export function doneFirst(read: ReadSentence, first: Clause): Clause | undefined {
  const { tokens } = read;
  if (first.opener === undefined && first.verb.from < 8 && !isStative(first.verb.lemma))
    return undefined;
  const at = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      i < first.verb.from &&
      t.pos === 'verb' &&
      (t.form === 'past' || t.form === 'participle'),
  );
  return at > 0 && at < first.verb.from - 1 ? bareClause(read, at, first.verb.from) : undefined;
}

/** A passive clause without its auxiliary around the participle at `at`; undefined where that can be none. */
function bareClause({ tokens }: ReadSentence, at: number, to: number): Clause | undefined {
  const main = tokens[at];
  if (!main || isStative(main.lemma) || INTRANSITIVE_VERBS.has(main.lemma)) return undefined;
  if (!isNounLike(tokens[at - 1]) || tokens[at + 1]?.pos !== 'preposition') return undefined;
  const subject = { from: 0, to: at };
  const isPhrase = tokens.slice(0, at).every((t) => isNominal(t) && t.pos !== 'verb');
  return isPhrase ? { from: 0, to, subject, verb: barePassive(at, main.lemma) } : undefined;
}

function barePassive(at: number, lemma: string): VerbGroup {
  return {
    from: at,
    to: at + 1,
    main: at,
    lemma,
    kind: 'finite',
    tense: 'past',
    passive: true,
    perfect: false,
    progressive: false,
    negated: false,
    happens: false,
  };
}

/** "Berg assassinated by a former officer": a participle is all that such an entry has for a verb. */
export function bareDone(
  { tokens, clauses, ...read }: ReadSentence,
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  const at = tokens.findIndex(
    (t, i) => t.pos === 'verb' && (t.form === 'past' || t.form === 'participle') && i > 0,
  );
  const main = tokens[at];
  if (!main || clauses.length > 0 || taken.has(at) || isStative(main.lemma)) return [];
  if (INTRANSITIVE_VERBS.has(main.lemma) || !isNounLike(tokens[at - 1])) return [];
  const verb = barePassive(at, main.lemma);
  const clause: Clause = { from: 0, to: tokens.length, subject: { from: 0, to: at }, verb };
  return [verbCandidate({ ...read, tokens, clauses: [clause] }, clause)];
}

/** Verbs behind which a role without an article says what somebody was made: "Berg appointed minister of war". */
const NAMING =
  /^(?:appoint|elect|name|crown|re-elect|reelect|nominate|proclaim|declare|install|ordain)$/;

/** Whether what stands behind the verb is a role, and nobody by name. */
function isBareRole({ tokens, entities }: ReadSentence, at: number): boolean {
  const isSomebody = entities.some((e) => e.kind === 'person' && e.from <= at && at < e.to);
  return !isSomebody && /^(?:noun|adjective|proper)$/.test(tokens[at]?.pos ?? '');
}

/** Verbs that go on with what is done: "Thousands continued | to march". */
const GOES_ON =
  /^(?:continue|begin|start|try|attempt|agree|refuse|fail|decide|plan|manage|seek|vow|pledge|threaten|prepare|cease|want|hope|offer)$/;

/** "Plant closed, with the loss of 900 jobs", "Works destroyed in an air raid": a passive without its auxiliary. */
export function asPassive(read: ReadSentence, clause: Clause): Clause {
  const { tokens } = read;
  const { verb } = clause;
  const main = tokens[verb.main];
  const bare = verb.to === verb.from + 1 && (main?.form === 'past' || main?.form === 'participle');
  if (!bare || verb.passive || INTRANSITIVE_VERBS.has(verb.lemma)) return clause;
  const isNamed = NAMING.test(verb.lemma) && isBareRole(read, verb.to);
  const says = REPORTING_VERBS.has(verb.lemma) || kindOfVerb(verb.lemma) === 'statement';
  if (says && !isNamed) return clause;
  const after = tokens[verb.to];
  if (GOES_ON.test(verb.lemma) && after?.word === 'to') return clause;
  const isWhole =
    verb.to >= clause.to ||
    /[,;.]/.test(main.gap) ||
    after?.pos === 'preposition' ||
    after?.pos === 'subordinator' ||
    // "Contact lost en route".
    after?.word === 'en' ||
    isNamed;
  return isWhole && clause.subject !== undefined
    ? { ...clause, verb: { ...verb, passive: true } }
    : clause;
}
