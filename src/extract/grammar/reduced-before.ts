/** Whether what seemed the verb of a clause only tells more of its subject: "The craft carrying two men | lifted off". */
import { kindOfVerb } from './heads.ts';
import { HOLDS } from './said-without-that.ts';
import type { Token } from './tokens.ts';
import { isPastAlone, type VerbGroup } from './verb-groups.ts';

/** "The commission set up in May never published": what seemed the verb only tells more of the subject. */
export function isReducedBefore(
  tokens: readonly Token[],
  running: VerbGroup,
  next: VerbGroup,
  isLast: boolean,
): boolean {
  const [before, main, after] = [
    tokens[running.from - 1],
    tokens[running.main],
    tokens[running.to],
  ];
  const bare =
    running.to === running.from + 1 &&
    main?.pos === 'verb' &&
    (main.form === 'past' || main.form === 'gerund') &&
    !FALLS.has(main.lemma);
  if (isWithinSubject(tokens, running)) return next.kind === 'finite';
  // "The bank refused to say | how much was stolen": what is asked has the second verb.
  if (asksWithin(tokens, running.to, next.from)) return false;
  const behindNoun =
    (before?.pos === 'noun' || before?.pos === 'proper') && /^\s+$/.test(before.gap);
  // "a plane owned by Arden and sold to Lund was seized".
  const joined =
    before?.word === 'and' &&
    tokens.slice(0, running.from - 1).some((t) => t.pos === 'verb' && t.form === 'past');
  const hangs =
    main?.form === 'gerund' ||
    running.to === next.from ||
    after?.pos === 'adjective' ||
    after?.pos === 'preposition' ||
    after?.pos === 'adverb' ||
    after?.tags.has('Date') === true ||
    /^(?:up|out|down|off)$/.test(after?.word ?? '') ||
    (after?.word === 'the' && GIVES.has(main?.lemma ?? ''));
  const stopped = tokens.slice(running.to, next.from).some((t) => /[,;:—–()]/.test(t.gap));
  // "Tankers carrying oil have docked": behind an auxiliary it is no participle of its own.
  const helped = tokens[next.from]?.pos === 'auxiliary' || tokens[next.from]?.pos === 'modal';
  // "The craft carrying two men lifted off": what nothing else tells is told by the one past.
  const isOnly = isLast && main?.form === 'gerund' && behindNoun;
  const isVerb =
    next.kind === 'finite' &&
    (helped || (next.tense === 'past' && (isOnly || !mayBeReduced(tokens, next))));
  const isRead = bare && (behindNoun || joined) && !stopped && isVerb;
  return isRead && (hangs || isBeforeItsNoun(tokens, running, next));
}

/** "The lawyer for the man accused of | killing Berg quit": what a deed hangs on by "of" is the subject of another verb. */
function isWithinSubject(tokens: readonly Token[], { kind, from, to }: VerbGroup): boolean {
  const [host, carrier, main] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (to !== from + 1 || main?.form !== 'gerund' || carrier?.gap !== ' ') return false;
  if (kind === 'gerund')
    return (
      /^(?:of|for|from|with)$/.test(carrier.word) &&
      /^(?:noun|proper|verb)$/.test(host?.pos ?? '') &&
      host?.form !== 'gerund'
    );
  return false;
}

/** Whether "how", "what" or "whether" opens a question right before a verb. */
function asksWithin(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokens.findLastIndex(
    ({ word }, i) => i >= from && i < to && /^(?:how|what|why|whether|whom)$/.test(word),
  );
  return at > from && tokens[at - 1]?.pos === 'verb' && tokens[at - 2]?.word === 'to';
}

/** "The Lund fortified Berg Line was bypassed": behind an article and a name, before a noun that has a verb of its own. */
function isBeforeItsNoun(
  tokens: readonly Token[],
  running: VerbGroup,
  { from }: VerbGroup,
): boolean {
  const [first, name] = [tokens[running.from - 2], tokens[running.from - 1]];
  if (first?.pos !== 'determiner' || name?.pos !== 'proper') return false;
  if (HOLDS.has(running.lemma) || kindOfVerb(running.lemma) === 'statement') return false;
  const nouns = tokens.slice(running.to, from);
  return (
    tokens[from]?.pos === 'auxiliary' &&
    nouns.length > 0 &&
    nouns.every(({ pos }) => /^(?:noun|proper|adjective)$/.test(pos))
  );
}

/** "The crew told the news left": behind these alone a participle has an object; "annulled the election held in May" is the verb. */
const GIVES: ReadonlySet<string> = new Set(
  'give tell award hand offer send show pay deny grant teach ask assign lend owe promise refuse allow call name'.split(
    ' ',
  ),
);

/** Verbs of how figures move: never said of what has been moved. */
const FALLS: ReadonlySet<string> = new Set(
  'rise fall drop slip plunge tumble slump soar surge climb jump shrink grow'.split(' '),
);

/** "invested in ships built in Chile": the second may be the participle, not the first. */
function mayBeReduced(tokens: readonly Token[], group: VerbGroup): boolean {
  if (tokens[group.from - 1]?.pos === 'pronoun') return true;
  const main = tokens[group.from];
  // "a truck loaded with stones drove into": a past that is no participle.
  if (main?.pos !== 'verb' || isPastAlone(main)) return false;
  return tokens[group.to]?.pos === 'preposition';
}
