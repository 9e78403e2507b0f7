/** Participles and other forms of verbs that stand before a noun and tell more of it. */
import { describesSubject } from './bound-participles.ts';
import type { Token } from './tokens.ts';

/** A participle before its noun ("failed attempt", "handling of it") or a noun compound in -ing ("drug trafficking"). */
export function isModifier(
  tokens: readonly Token[],
  at: number,
  isDating: (index: number) => boolean,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || !before) return at === 0 && describesSubject(tokens);
  if (saysWhen(tokens, at, isDating)) return true;
  if (token.form === 'base' || token.form === 'present') {
    return (
      (before.pos === 'determiner' && before.word !== 'that') ||
      before.pos === 'adjective' ||
      before.possessive
    );
  }
  // "Berg and visiting minister Lind have": in a list of those who act.
  const isListed =
    token.form === 'gerund' &&
    before.word === 'and' &&
    (after?.pos === 'proper' || (after?.pos === 'adjective' && /^\p{Lu}/u.test(after.text))) &&
    tokens.slice(0, at).every((t) => t.pos !== 'verb' && t.pos !== 'auxiliary');
  if (isListed) return true;
  const opensNounPhrase =
    (before.pos === 'determiner' && before.word !== 'that') ||
    before.pos === 'adjective' ||
    // "Otto Lind, 95, died July 30": how old he was opens no noun phrase.
    (before.pos === 'number' && !isDating(at - 1) && !before.gap.includes(',')) ||
    before.possessive ||
    opensWithManner(tokens, at - 1, isDating) ||
    (ORDINAL.test(before.word) && tokens[at - 2]?.pos === 'determiner') ||
    (before.pos === 'coordinator' && DESCRIBING.test(token.word) && after?.pos === 'noun') ||
    isSecondAdjective(tokens, at) ||
    (token.form !== 'gerund' && (before.pos === 'preposition' || before.form === 'gerund'));
  // "encouraged by | weakening winds": it does that by itself, and nobody does it to the noun.
  if (before.pos === 'preposition' && OF_ITSELF.test(token.word) && after?.pos === 'noun')
    return token.gap === ' ';
  if (opensNounPhrase && token.form === 'gerund' && after?.word === 'of') return true;
  const followedByNoun =
    after?.pos === 'noun' || after?.pos === 'proper' || after?.pos === 'adjective';
  if (opensNounPhrase && followedByNoun && token.gap.trim() === '') return true;
  return (
    token.form === 'gerund' &&
    before.pos === 'noun' &&
    before.gap.trim() === '' &&
    (after === undefined ||
      (after.pos !== 'determiner' && after.pos !== 'proper' && after.pos !== 'preposition'))
  );
}

/** Participles of what goes on without anybody's doing. */
const OF_ITSELF =
  /^(?:weakening|rising|falling|worsening|mounting|declining|dwindling|advancing|retreating|invading|visiting|remaining|opposing|warring|raging|blazing|burning|freezing|ongoing|existing|emerging|surviving)$/;

/** "a | first | planned flight". */
const ORDINAL = /^(?:first|second|third|next|last|only)$/;
/** "fuel and | related products": participles that hardly ever are a second verb. */
const DESCRIBING =
  /^(?:related|associated|refined|enriched|guided|armed|processed|organi[sz]ed|unmanned|displaced|mixed|finished|frozen|assorted|aggravated|attempted|massed|exiled|forced|aborted|ripped|alleged|suspected|wounded|injured|unarmed|skilled|experienced|combined|increased|reduced|limited|detailed|sustained|concerted|continued|prolonged|widespread|renewed|unexploded|undisclosed|unidentified|unpaid|unsolicited|perceived|disputed|embattled|dedicated|motorized|mechanized|mechanised|motorised)$/;

/** "smaller or | exiled governments": behind an adjective and "and" or "or" stands another. */
function isSecondAdjective(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1];
  if (joint?.gap !== ' ' || (joint.word !== 'and' && joint.word !== 'or')) return false;
  const [first, token, after] = [tokens[at - 2], tokens[at], tokens[at + 1]];
  return (
    first?.pos === 'adjective' &&
    first.gap === ' ' &&
    token?.word.endsWith('ed') === true &&
    after?.pos === 'noun' &&
    token.gap === ' '
  );
}

/** "the newly formed army", "Freshly raised troops": the adverb opens the noun phrase or stands in it. */
function opensWithManner(
  tokens: readonly Token[],
  at: number,
  isDating: (index: number) => boolean,
): boolean {
  const adverb = tokens[at];
  if (adverb?.pos !== 'adverb' || !adverb.word.endsWith('ly')) return false;
  const before = tokens[at - 1];
  // "the recently announced telescope", "broke generally accepted rules".
  if (before?.pos === 'determiner' && before.gap === ' ') return true;
  if (before?.pos === 'verb' && before.form === 'past' && tokens[at + 1]?.form === 'past')
    return before.gap === ' ';
  if (isDating(at)) return false;
  return before === undefined || before.pos === 'determiner' || isDating(at - 1);
}

/** "the year ending in May", "the siege, beginning on 4 May, lasted": when something begins or ends, and no event beside it. */
function saysWhen(
  tokens: readonly Token[],
  at: number,
  isDating: (index: number) => boolean,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!/^(?:beginning|starting|ending|ended)$/.test(token?.word ?? '') || !isDating(at + 1))
    return false;
  if (/^(?:year|quarter|month|week|period|season|decade)s?$/.test(before?.word ?? '')) return true;
  return token?.form === 'gerund' && before?.gap.includes(',') === true;
}
