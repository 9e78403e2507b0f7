/**
 * Whom an interview is with, where its turns do not say so: somebody whom its opening or its title names,
 * and neither who asks nor who is only told of.
 */
import type { Source } from '../../model/index.ts';
import { foldName } from '../entity/fold-name.ts';
import { PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { isForm, namedInTitle } from './interview-page.ts';
import { isOutlet } from './outlet-words.ts';

/** Somebody whom the opening names, and how much speaks for it that it is whom the interview is with. */
export interface Named {
  readonly who: string;
  readonly words: string;
  readonly weight: number;
}

/** Words of a sentence that tells who is interviewed. */
const SPEAKS =
  /\b(?:interview(?:ed|s)?|spoke|speaks|speaking|talk(?:s|ed|ing)?|told|tells|answer(?:s|ed)?|asked|asks|questions?|conversation|sat down|sits down|met|meets|recalls?|explains?)\b/iu;

/** What asks, between a name and whoever is asked: "Tom Weller | talked to". */
const ASKS =
  /^(?: (?:of|from) (?:the )?[\p{L} ]{1,30}?)?,? (?:has |have )?(?:talk(?:s|ed) (?:to|with)|ask(?:s|ed)|interview(?:s|ed)|visit(?:s|ed)|met|meets|caught up with|sat down with|sp(?:oke|eaks) (?:to|with) (?:him|her|them))\b/u;
/** Whoever asks, by what stands before the name. */
const ASKER =
  /\b(?:our|this (?:paper|newspaper|magazine)’?'?s?) (?:\p{Ll}+ )?$|\b(?:[Bb]y|[Ww]ords:?|[Tt]old to) $/u;
/** Whoever is asked, by what stands before the name. */
const ASKED =
  /\b(?:interview(?:ed|s)?|interview with|talk(?:s|ed) (?:to|with)|caught up with|sat down with|conversation with|questions (?:for|to)|(?:asked|visited|met)) (?:\p{L}+\.? ){0,2}$/iu;

/** What the parts of a page say for a name. */
const WEIGHTS = { named: 1, inSpeaking: 2, first: 1, asked: 3, inTitle: 3, ofTitle: 6 } as const;

/** The people whom the sentences before the first turn name, and who the title opens with; whoever asks is left out. */
export function namedIn(
  opening: readonly ReadSentence[],
  nameOf: NameOf,
  { title = '', author = '', publisher }: Pick<Source, 'title' | 'author' | 'publisher'>,
): readonly Named[] {
  const told = opening.flatMap((read) => namesOf(read, nameOf));
  const asking = new Set(told.filter(({ asks }) => asks).map(({ words }) => words));
  const isOwn = (words: string): boolean =>
    [author, publisher].some((own) => own !== '' && foldName(own).includes(foldName(words)));
  const named = told
    .filter(({ words }) => !asking.has(words) && !isOwn(words))
    .map((each) => ({
      ...each,
      weight: each.weight + (title.includes(each.words) ? WEIGHTS.inTitle : 0),
    }));
  const first = namedInTitle(title);
  return first === undefined
    ? named
    : [...named, { who: inFull(first, named), words: first, weight: WEIGHTS.ofTitle }];
}

/** "Ana Lopez", whom the opening calls so, too: the same somebody. */
function inFull(name: string, named: readonly Named[]): string {
  return named.find(({ words }) => words === name || words.endsWith(` ${name}`))?.who ?? name;
}

/** Whoever does not want to be named, is not. */
const UNNAMED =
  /\bnot (?:to )?(?:be named|(?:print|give|use|publish|reveal|disclose) (?:his|her|their) (?:\p{L}+ )?names?)|\b(?:anonym\p{L}+|names? (?:has|have) been changed|under a false name|withheld)\b/iu;

/** Whom most speaks for, the first among equals; their role where they keep their name to themselves. */
export function intervieweeOf(
  opening: readonly ReadSentence[],
  named: readonly Named[],
): string | undefined {
  if (opening.some(({ text }) => UNNAMED.test(text))) return roleIn(opening);
  const weights = new Map<string, number>();
  for (const { who, weight } of named) weights.set(who, (weights.get(who) ?? 0) + weight);
  const most = Math.max(0, ...weights.values());
  return [...weights].find(([, weight]) => weight === most)?.[0];
}

/** "a nurse": what somebody without a name is. */
function roleIn(opening: readonly ReadSentence[]): string | undefined {
  for (const { tokens } of opening)
    for (const [i, { word, possessive }] of tokens.entries()) {
      const isRole = !possessive && (PERSON_NOUNS.has(word) || ROLES.has(word));
      const before = tokens[i - 1];
      if (isRole && before && /^an?$/.test(before.word)) return word;
      if (isRole && before?.pos === 'adjective' && /^an?$/.test(tokens[i - 2]?.word ?? ''))
        return `${before.text} ${word}`;
    }
  return undefined;
}

interface Told extends Named {
  readonly asks: boolean;
}

function namesOf(read: ReadSentence, nameOf: NameOf): readonly Told[] {
  const { text, tokens, entities } = read;
  const isSpeaking = SPEAKS.test(text);
  // "She spoke to Jan Orr": behind the pronoun stands who asked.
  const pronoun = tokens.findIndex(
    ({ word }, i) =>
      /^(?:he|she|him)$/.test(word) || (word === 'her' && tokens[i + 1]?.pos === 'preposition'),
  );
  const people = entities.filter(({ kind }) => kind === 'person');
  return [
    ...people.map((e) => ({ from: e.from, to: e.to, who: nameOf(e), words: e.name })),
    ...namesUnknown(read).map(({ from, to, words }) => ({ from, to, who: words, words })),
  ]
    .filter(({ from }) => pronoun === -1 || from < pronoun)
    .map(({ from, to, who, words }) => {
      const before = text.slice(0, tokens[from]?.start);
      const behind = text.slice(tokens[to - 1]?.end);
      const weight =
        WEIGHTS.named +
        (isSpeaking ? WEIGHTS.inSpeaking : 0) +
        (from === 0 ? WEIGHTS.first : 0) +
        (ASKED.test(before) ? WEIGHTS.asked : 0);
      return { who, words, weight, asks: ASKS.test(behind) || ASKER.test(before) };
    });
}

/** Runs of two or three names that nothing explains: people whose first names no list has. */
function namesUnknown({
  tokens,
  entities,
  text,
}: ReadSentence): readonly { from: number; to: number; words: string }[] {
  const found: { from: number; to: number; words: string }[] = [];
  const isFree = (i: number): boolean =>
    /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') &&
    tokens[i]?.pos === 'proper' &&
    !entities.some((e) => e.from <= i && i < e.to);
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (isFree(to) && (to === from || tokens[to - 1]?.gap === ' ')) to += 1;
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    if (
      to >= from + 2 &&
      to <= from + 3 &&
      tokens[from - 1]?.word !== 'by' &&
      !isOutlet(words) &&
      !isForm(words)
    )
      found.push({ from, to, words });
    from = Math.max(from, to - 1);
  }
  return found;
}
