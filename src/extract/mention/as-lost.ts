/** What is lost or shot down in an entry of a chronology, whose verb reads as if it did that itself. */
import { clauseAs, type Clause } from '../grammar/clauses.ts';
import { verbAs } from '../grammar/verb-groups.ts';
import type { ReadSentence } from './read-sentence.ts';

/** "Contact lost en route": contact loses nothing, and is lost. */
export function asLost({ tokens }: Pick<ReadSentence, 'tokens'>, clause: Clause): Clause {
  const { verb, subject } = clause;
  if (isDownedHere({ tokens }, clause))
    return clauseAs(clause, { verb: verbAs(verb, { passive: true }) });
  const isBare = tokens[verb.main]?.word === 'lost' && verb.to === verb.from + 1 && !verb.passive;
  const what = tokens[(subject?.to ?? 0) - 1]?.word ?? '';
  if (!isBare || !LOSES_NOTHING.test(what)) return clause;
  const next = tokens[verb.to];
  const hasObject = /^(?:noun|proper|determiner|adjective|number|pronoun)$/.test(next?.pos ?? '');
  return hasObject && next?.word !== 'en'
    ? clause
    : clauseAs(clause, { verb: verbAs(verb, { passive: true }) });
}

const LOSES_NOTHING =
  /^(?:contact|communications?|signal|orbiter|lander|probe|spacecraft|satellite|aircraft)$/;

/** "A jet shot down over Varn": in the entries of a chronology, the jet shoots nothing down. */
function isDownedHere(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { verb, subject }: Clause,
): boolean {
  const what = tokens[(subject?.to ?? 0) - 1]?.word ?? '';
  const next = tokens[verb.to + 1];
  return (
    verb.lemma === 'shoot' &&
    !verb.passive &&
    tokens[verb.to]?.word === 'down' &&
    /^(?:jet|plane|helicopter|aircraft|airliner|drone|bomber|fighter|balloon)s?$/.test(what) &&
    (next === undefined || next.pos === 'preposition' || /[,;.]/.test(tokens[verb.to]?.gap ?? ''))
  );
}
