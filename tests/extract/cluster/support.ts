/** Made-up mentions, for tests of merging. */
import { similarityOf } from '../../../src/extract/cluster/index.ts';
import type { FoundFigure } from '../../../src/extract/figure/index.ts';
import type { FoundMention } from '../../../src/extract/mention/found.ts';
import { toEdtf, type EventKind, type Figure, type TimeBasis } from '../../../src/model/index.ts';

export interface MentionFacts {
  readonly source?: string;
  readonly when?: string;
  readonly basis?: TimeBasis;
  readonly kind?: EventKind;
  readonly head?: string;
  readonly title?: string;
  readonly short?: string;
  readonly actor?: string;
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
  readonly named?: readonly string[];
  readonly terms?: readonly string[];
  readonly figures?: readonly FoundFigure[];
  readonly at?: number;
  /** Fingerprint of its sentence; one of its own unless told otherwise. */
  readonly sentence?: string;
  readonly attribution?: FoundMention['attribution'];
  /** The TIMEX3 value of its date, where it tells more than `when`. */
  readonly hour?: string;
  /** The rule that found its date. */
  readonly rule?: string;
}

/** A mention of a visit in 2012, unless told otherwise. */
export function mention(facts: MentionFacts = {}): FoundMention {
  const { source = 'gazette', when = '2012', basis = 'explicit', at = 0, head = 'visit' } = facts;
  const edtf = toEdtf(when);
  const range = { start: at, end: at + 10 };
  return {
    source,
    passage: range,
    sentence: range,
    time: {
      kind: 'date',
      range,
      text: when,
      rule: facts.rule ?? 'made-up',
      value: facts.hour ?? when,
      edtf,
      basis,
    },
    when: edtf,
    kind: facts.kind ?? 'visit',
    head,
    title: facts.title ?? `A ${head}`,
    short: facts.short,
    actor: facts.actor,
    people: facts.people ?? [],
    organisations: facts.organisations ?? [],
    places: facts.places ?? [],
    named: facts.named ?? [],
    terms: facts.terms ?? [],
    figures: facts.figures ?? [],
    attribution: facts.attribution,
    quote: {},
    sentenceSha256: facts.sentence ?? `${source} ${at}`,
    passageSha256: `${source} ${at}`,
    eventId: `${head}-${source}-${at}`,
  };
}

export const counted = (
  value: number,
  unit: string,
  bound: Figure['bound'] = 'atLeast',
): FoundFigure => ({ text: `at least ${value}`, value, unit, bound });

/** The likeness of two tellings by two newspapers, unless a fact names the source. */
export const compare = (a: MentionFacts, b: MentionFacts = a) =>
  similarityOf(mention(a), mention({ source: 'herald', at: 20, ...b }));

/** What was weighed under a reason; undefined where the reason is not given. */
export const weightOf = (reason: RegExp, { reasons }: { readonly reasons: readonly string[] }) => {
  const told = reasons.find((each) => reason.test(each));
  const [, sign, weight] = /\(([+−])([\d.]+)\)$/.exec(told ?? '') ?? [];
  return weight === undefined ? undefined : Number(weight) * (sign === '−' ? -1 : 1);
};
