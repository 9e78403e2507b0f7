/**
 * Furniture at the foot of a page and strewn through it: comment forms, polls,
 * related links, share bars, copyright, notes on the author. After an opener at the
 * foot the rest is furniture too, unless the story goes on after it.
 */
import type { Furniture } from '../../../model/index.ts';
import { readDateText } from '../date-text.ts';
import { isProse, isSentence, type Line } from './lines.ts';
import { ALONE, BEFORE_COLON, OPENERS, SHARE_FILLERS, SHARE_NAMES } from './phrases.ts';

/** Longest line, in words, that is looked at. */
const MOST_WORDS = 80;
/** Sentences that a foot may hold (a poll's small print); with more of them it is the story that goes on. */
const MOST_SENTENCES = 3;
/** Words that may follow an opener: a name or a number ("More from The Courier", "Comments (12)"). */
const MOST_AFTER_OPENER = 6;

/** No phrase with what may follow it is longer. */
const MOST_PLAIN_WORDS = 20;
const OPENER_REASONS = reasonsByPhrase(OPENERS);
const ALONE_REASONS = reasonsByPhrase(ALONE);

function reasonsByPhrase(phrases: Readonly<Record<string, readonly string[]>>) {
  return new Map(
    Object.entries(phrases).flatMap(([reason, list]) => list.map((phrase) => [phrase, reason])),
  );
}

const CREDIT =
  /\b(?:photo(?:graph)?s?|image|picture|foto|imagen|credit|illustration|video)\s*(?:by|credit|de|por|courtesy(?: of)?|via|:|\/)|\b(?:getty images|cc by(?:-[a-z]{2})*|wikimedia|shutterstock|file photo)\b|\((?:ap|afp|reuters|epa|efe)(?: photo)?\b/iu;
const FOLLOW = /^follow (?:us|[^.!?]{1,60}) on \S.{0,100}$/iu;
const DISCLAIMER =
  /^\(?(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? expressed\b.{0,300}$/iu;
/** What an encyclopedia says of its other pages: "For the 2008 event, see 2008 blackout." */
const HATNOTE =
  /^\(?(?:for (?:the|an?|other|more|further)\b[^.!?]{2,100}, see\s[^.!?]{2,120}\.?|redirected from [^.!?]{2,80}|not to be confused with [^.!?]{2,120}\.?|this article is about [^!?]{2,120}\. for [^!?]{2,120}, see\s[^!?]{2,100})\)?$/iu;
const REPRINT =
  /^\(?(?:a version of this (?:article|story) (?:appears|appeared|was)\b|this (?:article|story|piece|post|report) (?:was |has been )?(?:first |originally )?(?:appeared|published|posted|translated|updated|corrected)\b|editor['’]s note\b|republished (?:with|by|from)\b).{0,400}$/iu;
/** "Published in The Courier, May 14th, 2024": the day it was printed. */
const PRINTED_IN = /^[Pp]ublished in \p{Lu}[^.!?]{1,60}?, (?<date>[^.!?]{4,40})$/u;
/** Who else wrote, in the words of the agencies. */
const CO_WRITER =
  /\bcontributed (?:reporting )?(?:to (?:this|the) (?:report|story|article|dispatch)|from \p{Lu}[\p{L} ,]{2,40})\.?$/u;
const REPORTED_BY =
  /^\(?(?:additional )?(?:reporting|writing) by [^.!?]{3,200}?;\s*(?:additional |writing |editing )[^.!?]{3,200}[.)]*$/iu;
const COOKIES = /^(?:we|this (?:web)?site|our (?:web)?site|by continuing)\b.{0,80}\bcookies?\b/iu;
const SIGN_UP =
  /^(?:sign up|subscribe|register|get)\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|alerts|notifications)\b[^.]{0,100}[.!]?$|^thanks for reading\b.{0,60}\bsubscribe\b.{0,100}$/iu;
const PRINTED =
  /^(?:printed|retrieved|downloaded|accessed) (?:on|from|at)\b.{0,120}$|^(?:source )?url:\s*https?:\S+$/iu;
const PLAYER = /^to view this (?:video|content|post)\b.{0,120}\b(?:javascript|browser|cookies)\b/iu;
const READING_TIME =
  /^(?:reading time:? )?\d{1,3}[- ]?min(?:ute)?s?(?: read| de lectura)?\.?$|^listen to (?:this )?(?:article|story)\b.{0,40}$/iu;
const ABOUT_AUTHOR = /^(?:about the author|the (?:author|writer) (?:is|was)\b|sobre el autor)/iu;
const AUTHOR_VERB = /^\s+(?:is|was|es|covers|reports|writes|has (?:written|reported))\b/u;

/** Page furniture among `lines` that is no head and no post; `author` is whoever the byline names. */
export function readFoot(lines: readonly Line[], author: string | undefined): Furniture[] {
  const foot = footOf(lines);
  return lines.flatMap((line, index) => {
    const reason =
      reasonAnywhere(line) ??
      (index >= foot.from ? (openerOf(line) ?? foot.reason) : undefined) ??
      (index > 0 && isAuthorNote(line, author) ? 'note on the author' : undefined);
    return reason === undefined ? [] : [{ range: line.range, reason }];
  });
}

/** Where the foot begins: at the first opener after which the story does not go on. */
function footOf(lines: readonly Line[]): { from: number; reason: string } {
  let from = lines.length;
  let reason = '';
  let sentences = 0;
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index];
    if (!line) continue;
    const opener = openerOf(line);
    if (opener !== undefined) [from, reason] = [index, opener];
    else if (reasonAnywhere(line) !== undefined) continue;
    else if (isProse(line) || (isSentence(line) && ++sentences > MOST_SENTENCES)) break;
  }
  return { from, reason };
}

function reasonAnywhere(line: Line): string | undefined {
  const { text, words } = line;
  if (words > MOST_WORDS) return undefined;
  if (isShareBar(line) || FOLLOW.test(text)) return 'share bar';
  if (CREDIT.test(text) && !/[.!?]$/u.test(text)) return 'picture credit';
  if (DISCLAIMER.test(text)) return 'disclaimer';
  if (REPRINT.test(text)) return 'reprint note';
  if (CO_WRITER.test(text) || REPORTED_BY.test(text)) return 'byline';
  if (words > MOST_PLAIN_WORDS) return undefined;
  if (COOKIES.test(text)) return 'cookie notice';
  if (SIGN_UP.test(text)) return 'subscription';
  if (PRINTED.test(text)) return 'print note';
  if (readDateText(PRINTED_IN.exec(text)?.groups?.date ?? '') !== undefined) return 'reprint note';
  if (READING_TIME.test(text)) return 'reading time';
  if (PLAYER.test(text)) return 'player notice';
  if (HATNOTE.test(text)) return 'note on other pages';
  const colon = text.search(/[:|]/u);
  if (colon > 0 && BEFORE_COLON.has(plainWords(text.slice(0, colon)).join(' ')))
    return 'related links';
  return ALONE_REASONS.get(plainWords(text).join(' '));
}

function openerOf({ text, words }: Line): string | undefined {
  if (words > MOST_WORDS) return undefined;
  if (/^(?:©|\(c\)|copyright\b)/iu.test(text)) return 'copyright';
  if (words > MOST_PLAIN_WORDS) return undefined;
  const plain = plainWords(text);
  const mayGoOn = /[.!?]["”’)]?$/u.test(text) ? 0 : MOST_AFTER_OPENER;
  for (let after = 0; after <= mayGoOn && after < plain.length; after++) {
    const reason = OPENER_REASONS.get(plain.slice(0, plain.length - after).join(' '));
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The words of a line in small letters, without marks and a number before them ("12 comments"). */
function plainWords(text: string): string[] {
  const words =
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(/^\d+$/u.test(words[0] ?? '') ? 1 : 0);
}

/** A line of nothing but the names of networks, counts, and the words between. */
function isShareBar({ text, words: count }: Line): boolean {
  if (count > 15) return false;
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return (
    SHARE_NAMES.has(words[0] ?? '') &&
    words.every((word) => SHARE_NAMES.has(word) || SHARE_FILLERS.has(word))
  );
}

/** "Ada Byron is a writer in London." beneath an article by Ada Byron, or a line that says "The author is …". */
function isAuthorNote({ text, words }: Line, author: string | undefined): boolean {
  if (words > 60) return false;
  if (ABOUT_AUTHOR.test(text)) return true;
  return (
    author !== undefined && text.startsWith(author) && AUTHOR_VERB.test(text.slice(author.length))
  );
}
