/**
 * Clauses: stretches of tokens around one verb group, with the noun phrase that
 * is its subject. A shallow reading, linear in the length of the sentence; it
 * has to be right about who did what to whom, not about syntax.
 */
import type { Token } from './tokens.ts';
import { isContact } from './clause-openings.ts';
import { seamsOf } from './seams.ts';
import { asReduced } from './reduced.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import { subjectOf } from './subjects.ts';
import { asBare, asOpening, nounPhraseAfterComma, sharedPassive } from './passives.ts';
import { verbAs, type VerbGroup } from './verb-groups.ts';
import { RELATIVES, SUBORDINATORS } from './words.ts';

/** Token indices, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Clause extends TokenRange {
  readonly verb: VerbGroup;
  readonly subject?: TokenRange;
  /** The word that opens it, when it is not a main clause: "if", "while", "who". */
  readonly opener?: string;
  /** A participle that stands for a relative clause: "the treaty, signed in 2007, was". */
  readonly reduced?: boolean;
  /** The clause that says what is said, taken into this one. */
  readonly content?: Clause;
  /** The clause that says what it led to, cited with it. */
  readonly consequence?: Clause;
}

/** The clause but for what is given; written out as `tokenAs` is. */
export function clauseAs(
  clause: Clause,
  {
    verb = clause.verb,
    to = clause.to,
    subject = clause.subject,
    content = clause.content,
    consequence = clause.consequence,
  }: Partial<Omit<Clause, 'reduced' | 'from' | 'opener'>>,
): Clause {
  const { reduced, from, opener } = clause;
  return { reduced, verb, from, to, opener, subject, content, consequence };
}

export interface ParsedSentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** Whether a token only dates; such words stand outside subjects. */
export type IsDating = (index: number) => boolean;

export function parseClauses(
  tokens: readonly Token[],
  isDating: IsDating = () => false,
): ParsedSentence {
  const clauses: Clause[] = [];
  const seams = seamsOf(tokens, isDating);
  seams.forEach(({ group, from }, i) => {
    const to = endOf(tokens, group.to, seams[i + 1]?.from ?? tokens.length);
    const opening = openerOf(tokens, from, group);
    const opener = opening ?? contactOf(tokens, from, group, i);
    const shared = sharedPassive({ tokens, isDating }, group, from, clauses.at(-1));
    const aside = shared
      ? undefined
      : (asReduced({ tokens, isDating }, group, clauses) ??
        (group.kind === 'reduced' ? verbAs(group, { kind: 'finite', passive: true }) : undefined));
    const reduced = aside ?? asOpening(tokens, group, seams[i + 1]?.group);
    clauses.push({
      reduced: aside ? true : undefined,
      verb: reduced ?? shared ?? asBare(tokens, group) ?? group,
      from,
      to,
      opener,
      subject: reduced
        ? (nounPhraseBefore({ tokens, isDating }, group.from) ??
          nounPhraseAfterComma(tokens, group.to, seams[i + 1]?.group.from))
        : (subjectOf({ tokens, isDating }, from, group, clauses, opening) ??
          (i === 0 && isOpeningDoing(tokens, group)
            ? nounPhraseAfterComma(tokens, group.to, seams[1]?.group.from)
            : undefined)),
      // Named although nothing is known of them: clauses made from this one keep its hidden class.
      content: undefined,
      consequence: undefined,
    });
  });
  return { tokens, clauses: withBorn(tokens, clauses) };
}

/** "Born in Lund, the only child of a smith who had settled there, she grew up": it is she who was born. */
function withBorn(tokens: readonly Token[], clauses: readonly Clause[]): readonly Clause[] {
  const [born, ...others] = clauses;
  const isApart = tokens[born?.subject?.from ?? -1]?.pos === 'determiner';
  if (born?.verb.lemma !== 'born' || born.verb.from !== 0 || !isApart) return clauses;
  const main = others.find((c) => c.opener === undefined && c.reduced !== true && c.subject);
  const named = /^(?:pronoun|proper)$/.test(tokens[main?.subject?.from ?? -1]?.pos ?? '');
  return main && named ? [clauseAs(born, { subject: main.subject }), ...others] : clauses;
}

/** "Having crossed the strait in April, the fleet …": who does it is named behind the comma. */
function isOpeningDoing(tokens: readonly Token[], { kind, from }: VerbGroup): boolean {
  return kind === 'participle' || tokens[from]?.form === 'gerund';
}

/** Where a clause ends: where the next begins, or at a semicolon before it. */
function endOf(tokens: readonly Token[], from: number, next: number): number {
  for (let i = Math.max(0, from - 1); i < next - 1; i++)
    if (tokens[i]?.gap.includes(';')) return i + 1;
  return next;
}

/** "the post she held in Lund": a pronoun right behind a noun, in the middle of a sentence, opens a relative clause without "that". */
function contactOf(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  at: number,
): string | undefined {
  if (at === 0 || !isContact(tokens[from - 1], tokens[from])) return undefined;
  const adverbs = tokens.slice(from + 1, verb.from);
  return verb.kind === 'finite' && adverbs.every((t) => t.pos === 'adverb') ? 'that' : undefined;
}

/** "After a fall last autumn she moved": behind its noun a pronoun begins the main clause. */
function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 2, to)
    .some(
      (t, i) =>
        /^(?:he|she|they|it|we)$/.test(t.word) &&
        /^(?:noun|proper|number)$/.test(tokens[from + 1 + i]?.pos ?? ''),
    );
}

/** "as the Marr, a cruiser, left": between the word that opens the clause and its verb stands an apposition. */
function isApposed(tokens: readonly Token[], from: number, to: number): boolean {
  const commas = tokens.slice(from, to).filter((t) => t.gap.includes(',')).length;
  return commas === 2 && tokens[to - 1]?.gap.includes(',') === true;
}

function openerOf(tokens: readonly Token[], from: number, verb: VerbGroup): string | undefined {
  const first = tokens[from];
  if (!first || from >= verb.from) return undefined;
  if (first.pos === 'subordinator' || RELATIVES.has(first.word)) return first.word;
  const second = tokens[from + 1]?.word ?? '';
  if (first.pos === 'preposition' && /^(?:which|whom)$/.test(second)) return second;
  if (first.pos === 'preposition' && SUBORDINATORS.has(first.word)) {
    if (first.word === 'as' && isApposed(tokens, from, verb.from)) return first.word;
    // "Since X's rise in 1999, Iran has …": the phrase ends at the comma, so the clause is a main one.
    const comma = tokens.slice(from, verb.from - 1).some((t) => t.gap.includes(','));
    return comma || isPhrase(tokens, from, verb.from) ? undefined : first.word;
  }
  return undefined;
}
