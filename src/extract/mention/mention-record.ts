/** A candidate that is an event of the story → its record: title, names, figures, and on whose word. */
import type { Attribution, Edtf, ResolvedTime, TextRange } from '../../model/index.ts';
import { attributionRecord, outletsOf } from '../attribution/index.ts';
import type { NamedText } from '../entity/index.ts';
import { figuresOf } from '../figure/index.ts';
import type { Names } from '../people.ts';
import { timeAs } from '../time/index.ts';
import { agreesInKind } from './who/agrees.ts';
import { resolveActor, type ActorRef, type Earlier } from './who/actor.ts';
import type { Candidate } from './candidate.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import type { evidenceIn } from './evidence.ts';
import type { MentionRecord } from './found.ts';
import { headlineOf, printable, subjectOf, type NameOf } from './headline.ts';
import { namingOf } from './who/names-in.ts';
import { entitiesOf, spanOf } from './passage.ts';
import { textRange, type ReadSentence } from './read-sentence.ts';
import type { ActorOf } from './who/stand-ins.ts';
import { termsOf } from './terms.ts';

/** The date of a candidate, with the words that carry it. */
export interface Dated {
  readonly time: ResolvedTime;
  readonly when: Edtf;
}

export interface RecordContext {
  readonly source: { readonly id: string; readonly publisher: string };
  readonly names: Names;
  readonly nameOf: NameOf;
  readonly evidence: ReturnType<typeof evidenceIn>;
  /** Sentences before this one. */
  readonly earlier: Earlier;
  /** On whose word; asked for once the record is. */
  readonly attribution: () => Attribution | undefined;
}

/** What a candidate comes to. */
export interface Told {
  /** The clause alone tells who did what; else the passage's own words stand for a title. */
  readonly isTitled: boolean;
  /** Made where it is asked for: most of its cost is what only a citation needs. */
  readonly record: () => MentionRecord;
}

/** What a candidate tells; undefined where it has no date. */
export function candidateTold(
  read: ReadSentence,
  candidate: Candidate,
  { time, when }: Dated,
  context: RecordContext,
): Told | undefined {
  const { edtf, basis } = time;
  if (edtf === null || basis === null) return undefined;
  const { source, names, nameOf, evidence, earlier } = context;
  const subject = subjectOf(candidate);
  const { clause } = candidate;
  const actorOf = askedOnce((phrase, apartFrom) => {
    const found = resolveActor(read, phrase, earlier, apartFrom);
    const isActing = clause !== undefined && phrase.from === clause.subject?.from;
    return found && isActing && !agreesInKind(read, clause, found) ? undefined : found;
  });
  const actor = actorOf(subject);
  const headline = printable(headlineOf(read, candidate, actorOf, nameOf));
  const record = (): MentionRecord => {
    const span = spanOf(read, candidate);
    const passage = textRange(read, span);
    const sentence = { start: read.start, end: read.start + read.text.length };
    const attribution = context.attribution();
    const via = outletsOf(read, attribution, source.publisher);
    const named = namingOf(
      read,
      span,
      entitiesOf(read, candidate, span, actor),
      actor,
      names.people,
    );
    const said = attribution && attributionRecord(attribution);
    const proof = evidence({ passage, sentence, head: candidate.lemma, timeText: time.text });
    // Written out, in the order in which findings have it: spreads of parts cost more than the parts.
    return {
      source: source.id,
      passage,
      time: timeAs(time, edtf, basis),
      when,
      kind: candidate.kind,
      title: headline?.title ?? wordsOf(read, passage),
      short: headline?.short,
      head: candidate.lemma,
      actor: named.actor,
      people: named.people,
      organisations: named.organisations,
      places: named.places,
      unknown: named.unknown,
      attribution: said?.attribution,
      speaker: said?.speaker,
      via: via.length > 0 ? via : undefined,
      figures:
        candidate.shape === 'noun' && candidate.phrase
          ? figuresOf(read, candidate.phrase, true, candidate.head)
          : figuresOf(read, span, false, candidate.head),
      terms: termsOf(read, span),
      sentence,
      sentenceSha256: proof.sentenceSha256,
      eventId: proof.eventId,
      quote: proof.quote,
      passageSha256: proof.passageSha256,
      status: undefined,
    };
  };
  return { isTitled: headline !== undefined, record };
}

function wordsOf({ text, start }: ReadSentence, passage: TextRange): NamedText {
  return [text.slice(passage.start - start, passage.end - start).replace(/\s+/g, ' ')];
}

/** Who acts in a phrase, looked for once: the record asks, then its title does. */
function askedOnce(
  resolve: (phrase: TokenRange, apartFrom?: TokenRange) => ActorRef | undefined,
): ActorOf {
  const known: { from: number; to: number; apart?: TokenRange; actor?: ActorRef }[] = [];
  return (phrase, apart) => {
    if (!phrase) return undefined;
    const { from, to } = phrase;
    for (const before of known)
      if (before.from === from && before.to === to && isSame(before.apart, apart))
        return before.actor;
    const actor = resolve(phrase, apart);
    known.push({ from, to, apart, actor });
    return actor;
  };
}

function isSame(a: TokenRange | undefined, b: TokenRange | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
