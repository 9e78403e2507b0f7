/** What a page's title says of whom it is with: "Interview with Ana Lopez", "Portrait: Ana Lopez, pilot". */
import { ROLES } from '../entity/lexicon/roles.ts';
import { isOutlet } from './outlet-words.ts';

const WORD = String.raw`\p{Lu}[\p{L}’'-]*\p{L}|\p{Lu}\.`;
const PARTICLE =
  'de|del|de la|della|van|van der|van den|von|der|den|al|bin|ibn|el|la|le|da|di|dos|du';
const NAME = String.raw`(?:${WORD})(?: (?:${PARTICLE}))?(?: (?:${WORD})){1,3}`;

/** Words before a name in a title that say it is with that somebody. */
const WITH = new RegExp(
  String.raw`\b(?:interviews?|conversations?|q&a|questions?|talks?|talking|chat|minutes|lunch|coffee|meeting|speaking) (?:with|for|to) (?:the )?(${NAME})`,
  'iu',
);
const UNDER = new RegExp(
  String.raw`^(?:(?:the )?(?:interview|portrait|profile|q&a|voices|meet|in conversation|conversation|questions)s?)\s*[:–—|-]\s*(${NAME})`,
  'iu',
);
const FIRST = new RegExp(
  String.raw`^(${NAME})(?=,|:| \||\s[–—-]\s| (?:on|talks|speaks|answers|remembers|recalls|looks back)\b)`,
  'u',
);

/** "Random Music Interviews: …": what a page is called. */
const FORM =
  /\b(?:interviews?|questions?|q&a|conversations?|profiles?|talks?|dialogues?|stories|voices|episode|part|chapter)\b/iu;

/** The person named in a title, without what they are; undefined where it names nobody so. */
export function namedInTitle(title: string): string | undefined {
  const found = WITH.exec(title)?.[1] ?? UNDER.exec(title)?.[1] ?? FIRST.exec(title)?.[1];
  const words = (found ?? '').split(' ');
  while (words.length > 2 && isCalling(words[0] ?? '')) words.shift();
  const name = words.join(' ');
  const isName =
    words.length > 1 && /^\p{Lu}/u.test(name) && !/^(?:The|A|An)$/.test(words[0] ?? '');
  return isName && !isForm(name) && !isOutlet(name) ? name : undefined;
}

/** Whether words name a kind of page, and nobody. */
export function isForm(words: string): boolean {
  return FORM.test(words);
}

function isCalling(word: string): boolean {
  return (
    /^(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Lord|Lady|Rev)\.?$/u.test(word) || ROLES.has(word.toLowerCase())
  );
}
