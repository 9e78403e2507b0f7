/**
 * What a rule can say against a title: length, dates, loaded words, quotation marks, and signs
 * that a sentence was cut. It knows nothing of the rules that make titles, and does not share
 * their lists.
 */
const MOST_LETTERS = 120;
const MOST_LETTERS_SHORT = 38;

const MONTHS =
  'January|February|March|April|June|July|August|September|October|November|December|May(?= \\d)|(?<=in |of |since )May';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const DATE = new RegExp(
  `\\b(?:${MONTHS}|${DAYS}|1[0-9]{3}|20[0-9]{2}|yesterday|today|tomorrow|ago|(?:last|next|this) (?:week|month|year|night))\\b`,
  'u',
);

/** Words that take a side, by their beginnings. */
const LOADED = new RegExp(
  `\\b(?:${[
    'atrocious|barbar|blatant|bloodthirst|brutal|butcher|catastroph|cowardly|criminal regime|crushing',
    'despicable|devastat|dictator|disastrous|disgrace|evil|fanatic|glorious|gruesome|heinous|henchm',
    'heroic|horde|horrif|humiliat|hysteri|infamous|lavish|lies\\b|lying|notorious|outrageous|puppet',
    'reckless|regimes?\\b|ruthless|savage|scandalous|shameful|shameless|shocking|slaughter|so-called',
    'stooge|stunning|terrorist|thug|traitor|tragic|triumphant|tyran|unprovoked|valiant|vicious',
  ].join('|')})`,
  'iu',
);

/** What a line may end in although it looks cut off: a particle that belongs to its verb. */
const WHOLE = new RegExp(
  `\\b(?:${[
    '(?:steps?|moves?|sworn|gives?|caves?|comes?|takes?|taken|hand(?:s|ed)?|let|brought|called|sent|put|goes|go|falls?|turn(?:s|ed)?|voted|phased|locked|drafted|rush(?:es)?|break|breaks) in',
    '(?:takes?|taken|hand(?:s|ed)?|turn(?:s|ed)?|run|rolls?|tips?|pulled|won|made|knocked|falls?) over',
    '(?:carr(?:y|ies)|goes|go|press(?:es)?|moves?|drags?|holds?|signs?|switched|turned|put|passed) on',
    '(?:goes|go) under|(?:falls?|breaks?|voted|pushed) through',
  ].join('|')})$`,
  'iu',
);

const DANGLING =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|into|over|after|before|and|or|but|that|which|who|as|than|is|was|are|were|has|had|have|be|its|their|his|her)$|[,;:(–—-]$|(?:…|\.\.\.)$/iu;
const ORPHAN =
  /^(?:said|says|according|it|he|she|they|we|i|this|that|these|those|which|who|and|but|or|because|when|while|after|before|then|there)\b/iu;
const QUOTATION = /["“”„«»]|(?:^|\s)['‘]|['’](?:\s|$)(?<!s['’](?:\s|$))/u;

/** What is wrong with a title, in words; empty where nothing is. */
export function titleFaults(title: string): string[] {
  return lineFaults(title, MOST_LETTERS);
}

/** What is wrong with a short title; a title short enough needs none. */
export function shortTitleFaults(title: string, short: string | undefined): string[] {
  if (short !== undefined) return lineFaults(short, MOST_LETTERS_SHORT);
  return title.length > MOST_LETTERS_SHORT ? ['none'] : [];
}

function lineFaults(line: string, most: number): string[] {
  const checks: readonly [boolean, string][] = [
    [line.length > most, `longer than ${most}`],
    [DATE.test(line), 'a date'],
    [LOADED.test(line), 'a loaded word'],
    [QUOTATION.test(line), 'quotation marks'],
    [DANGLING.test(line) && !WHOLE.test(line), 'cut off'],
    [/[a-z]{3}\.$/u.test(line), 'a full stop'],
    [ORPHAN.test(line), 'begins in the middle'],
    [!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(line), 'no capital'],
    [!/\s/u.test(line), 'a single word'],
  ];
  return checks.filter(([isFault]) => isFault).map(([, name]) => name);
}
