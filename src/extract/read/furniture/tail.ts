/**
 * Furniture at the foot of a page and strewn through it: comment forms, polls,
 * related links, share bars, copyright, notes on the author. Each pattern names a
 * kind of thing, never one site's wording; what follows such an opener at the foot
 * is furniture too, unless a paragraph of the story comes after it.
 */
import type { Furniture } from '../../../model/index.ts';
import { isProse, type Line } from './lines.ts';

type Pattern = readonly [reason: string, pattern: RegExp];

/** At the foot of a page these open what is left of it. */
const OPENERS: readonly Pattern[] = [
  [
    'comment form',
    /^(?:leave an? (?:reply|comment)|post a comment|(?:\d+ )?comments?(?: \(\d+\))?|join the (?:conversation|discussion)|add your comment|deja (?:un comentario|una respuesta)|comentarios)\b.{0,40}$/iu,
  ],
  ['comment form', /^you must (?:be logged in|log in)\b.{0,60}$/iu],
  ['form', /\brequired fields?\b|\bcampos obligatorios\b|^this field is for validation\b/iu],
  [
    'related links',
    /^(?:(?:more|related|latest|top|trending|recommended|popular|recent) (?:stories|articles|posts|news|content|reading|coverage|videos?)|more (?:from|on|about)\b.{0,60}|you (?:may|might) also (?:like|enjoy)|most (?:read|popular|viewed)|recommended(?: for you)?|related|trending(?: now)?|see also|read (?:next|also)|related topics|tags?:?|filed under|te puede interesar|tambi[eé]n te puede interesar|noticias relacionadas|lo m[aá]s le[ií]do|relacionad[oa]s)\b.{0,20}$/iu,
  ],
  ['copyright', /^(?:©|\(c\)|copyright\b|all rights reserved|todos los derechos reservados)/iu],
  [
    'page footer',
    /^(?:exit mobile version|view non-amp version|back to top|volver arriba|about us|contact us|privacy policy|terms of (?:use|service)|cookie)\b.{0,60}$/iu,
  ],
  [
    'subscription',
    /^(?:subscribe|sign up|get (?:our|the) newsletter|suscr[ií]bete|newsletter)\b.{0,160}$/iu,
  ],
];

/** These are furniture wherever they stand, alone. */
const ANYWHERE: readonly Pattern[] = [
  [
    'advertisement',
    /^(?:advertisements?|sponsored(?: content)?|publicidad|anuncio|story continues below(?: advertisement)?|skip to (?:main )?content)\.?$/iu,
  ],
  [
    'related links',
    /^(?:read (?:more|also|next)|see also|related|watch|listen|lea tambi[eé]n|ver tambi[eé]n)\s*:.{0,200}$/iu,
  ],
  ['share bar', /^follow (?:us|\S{1,30}(?: \S{1,30}){0,3}) on\b.{0,120}$/iu],
  [
    'disclaimer',
    /^\(?(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? expressed\b.{0,300}$/iu,
  ],
  [
    'reprint note',
    /^\(?(?:this (?:article|story|piece|post|report) (?:was |has been )?(?:first |originally )?(?:appeared|published|posted|translated|updated|corrected)\b.{0,300}|editor['’]s note\b.{0,400}|republished (?:with|by|from)\b.{0,200})$/iu,
  ],
];

const SHARE_WORD =
  /^(?:shares?|share|tweet|pin|e-?mail|print|whats-?app|facebook|twitter|x|telegram|linkedin|reddit|flipboard|messenger|copy|link|save|comments?|compartir|imprimir|correo|this|on|via|article|story|\d{1,6}k?|[|•·,.:+&-]+)[.:!,]?$/iu;
const SHARE_NAME =
  /^(?:shares?|tweet|pin|e-?mail|print|whats-?app|facebook|telegram|linkedin|compartir)/iu;
const CREDIT =
  /\b(?:photo(?:graph)?s?|image|picture|foto|imagen|credit|illustration|video)\s*(?:by|credit|de|por|courtesy(?: of)?|via|:|\/)|\b(?:getty images|cc by(?:-[a-z]{2})*|wikimedia|shutterstock|file photo)\b|\((?:ap|afp|reuters|epa|efe)(?: photo)?\b/iu;

/** Page furniture among `lines` that is no head and no post; `author` is whoever the byline names. */
export function readFurniture(lines: readonly Line[], author: string | undefined): Furniture[] {
  const foot = footOf(lines);
  return lines.flatMap((line, index) => {
    const reason =
      index >= foot.from
        ? (reasonAnywhere(line) ?? matchOf(OPENERS, line) ?? foot.reason)
        : reasonAnywhere(line);
    const own =
      reason ?? (index > 0 && isAuthorNote(line, author) ? 'note on the author' : undefined);
    return own === undefined ? [] : [{ range: line.range, reason: own }];
  });
}

/** Where the foot begins: at the first opener after the last paragraph of the story. */
function footOf(lines: readonly Line[]): { from: number; reason: string } {
  const lastProse = lines.findLastIndex(
    (line) => isProse(line) && !reasonAnywhere(line) && !matchOf(OPENERS, line),
  );
  for (let index = lastProse + 1; index < lines.length; index++) {
    const line = lines[index];
    const reason = line && index > 0 ? matchOf(OPENERS, line) : undefined;
    if (reason !== undefined) return { from: index, reason };
  }
  return { from: lines.length, reason: '' };
}

function reasonAnywhere(line: Line): string | undefined {
  if (line.words > 80) return undefined;
  if (isShareBar(line)) return 'share bar';
  if (line.words <= 60 && CREDIT.test(line.text) && !/[.!?]$/u.test(line.text))
    return 'picture credit';
  return matchOf(ANYWHERE, line);
}

function matchOf(patterns: readonly Pattern[], line: Line): string | undefined {
  if (line.words > 80) return undefined;
  return patterns.find(([, pattern]) => pattern.test(line.text))?.[0];
}

/** A line of nothing but the names of networks and counts. */
function isShareBar({ text, words }: Line): boolean {
  if (words > 15 || !SHARE_NAME.test(text)) return false;
  return text.split(/\s+/u).every((word) => SHARE_WORD.test(word));
}

/** "Ada Byron is a writer in London." beneath an article by Ada Byron, or a line that says "The author is …". */
function isAuthorNote(line: Line, author: string | undefined): boolean {
  if (line.words > 60) return false;
  if (/^(?:about the author|the (?:author|writer) (?:is|was)\b|sobre el autor)/iu.test(line.text))
    return true;
  if (author === undefined || !line.text.startsWith(author)) return false;
  return /^\s+(?:is|was|es|covers|reports|writes|has (?:written|reported))\b/u.test(
    line.text.slice(author.length),
  );
}
