/** Runs of capitalised words, of which names are made. */
import type { Token } from '../grammar/tokens.ts';
import { NAME_PARTICLES } from './lexicon/roles.ts';

export interface EntitySpan {
  readonly kind: 'person' | 'organisation' | 'place';
  /** Token indices, half-open; a person's roles are inside, from `from` to `nameFrom`. */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  /** As written, without roles; `NameRegistry` joins it with its variants. */
  readonly name: string;
  /** A country, which can act. */
  readonly country: boolean;
  /** Named by its adjective: "Iranian". */
  readonly adjective: boolean;
}

/** The entity but for what is given; written out as `tokenAs` is. */
export function entityAs(
  entity: EntitySpan,
  {
    from = entity.from,
    nameFrom = entity.nameFrom,
    to = entity.to,
    adjective = entity.adjective,
  }: Partial<Omit<EntitySpan, 'kind' | 'name' | 'country'>>,
): EntitySpan {
  const { kind, name, country } = entity;
  return { kind, from, nameFrom, to, name, country, adjective };
}

/** Whether a word begins with a capital. */
function opensLarge(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

export function isName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    opensLarge(token.text) &&
    token.pos !== 'determiner' &&
    token.pos !== 'pronoun'
  );
}

/** Whether the token goes on with the next: nothing but a space between, and no possessive. */
export function runsOn(token: Token | undefined): boolean {
  return token !== undefined && !token.possessive && /^\s+$/.test(token.gap);
}

/** "By Ana Berg | In recent years": a capital that begins a line is of no name. */
const OPENS_SENTENCE = /^(?:In|At|On|After|Before|Since|During|When|While|As)$/;

export function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && runsOn(tokens[to - 1])) {
    let next = to;
    while (NAME_PARTICLES.has(tokens[next]?.word ?? '') && runsOn(tokens[next])) next += 1;
    if (!isName(tokens[next]) || OPENS_SENTENCE.test(tokens[next]?.text ?? '')) break;
    to = next + 1;
  }
  return to;
}
