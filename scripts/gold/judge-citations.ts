/** Does a citation bear the date, the word and the figures that its article gives? */
import type { Attribution } from '../../src/model/index.ts';
import { isRightDate, type FoundCitation } from './align.ts';
import type { Judgement, Measure } from './judgement.ts';
import type { Telling } from './stories.ts';

/** Judges every citation of a labelled passage, whether it had to be cited or not. */
export function judgeCitations(found: readonly FoundCitation[]): Judgement[] {
  return found.flatMap(({ telling, citation }) => {
    if (!telling) return [];
    const judgement = judgementOf(telling);
    return [
      judgement(
        'date of citation',
        isRightDate(telling.when, citation.when),
        `${telling.when.join(' or ')}, given ${citation.when} by “${citation.time.text}”`,
      ),
      ...judgeAttribution(telling, citation.attribution),
      ...telling.figures.map(({ value, unit, bound }) => {
        const given = citation.figures ?? [];
        return judgement(
          'figure',
          given.some((figure) => figure.value === value && figure.bound === bound),
          `${bound} ${value} ${unit}, given ${given.map(({ text }) => text).join(', ') || 'none'}`,
        );
      }),
    ];
  });
}

/** Found of those that the label has, right of those that the citation has; who and how where both have one. */
function judgeAttribution(telling: Telling, given: Attribution | undefined): Judgement[] {
  const { by } = telling;
  const isWho = by && given ? isSameName(by.who, given.who) : false;
  const isHow = by && given ? by.how === given.how : false;
  const note = `${textOf(by)}, given ${textOf(given)}`;
  const judgement = judgementOf(telling);
  return [
    ...(by ? [judgement('attribution found', isWho && isHow, note)] : []),
    ...(given ? [judgement('attribution right', isWho && isHow, note)] : []),
    ...(by && given ? [judgement('who', isWho, note), judgement('how', isHow, note)] : []),
  ];
}

function judgementOf({ event, source }: Telling) {
  return (measure: Measure, isRight: boolean, note: string): Judgement => ({
    measure,
    isRight,
    about: event,
    source,
    note,
  });
}

function textOf(by: { readonly who: string; readonly how: string } | undefined): string {
  return by ? `${by.who} (${by.how})` : 'nobody';
}

/** Whether two names are one: the same words, or all of one's among the other's ("Rask", "Edvin Rask"). */
export function isSameName(a: string, b: string): boolean {
  const [inA, inB] = [nameWords(a), nameWords(b)];
  if (inA.length === 0 || inB.length === 0) return false;
  const [fewer, more] = inA.length <= inB.length ? [inA, inB] : [inB, inA];
  return fewer.every((word) => more.includes(word));
}

function nameWords(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !IDLE.has(word));
}

const IDLE = new Set(['the', 'a', 'an', 'of', 's', 'its', 'their', 'his', 'her']);
