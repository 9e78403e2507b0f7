/** What merging asks of a mention: all that is held of it while every mention is weighed against others. */
import type { Attribution, TextRange } from '../../model/index.ts';
import type { FoundFigure } from '../figure/index.ts';
import type { FoundMention } from './found.ts';

/** A `FoundMention` is one, too. */
export type MentionOutline = Pick<
  FoundMention,
  | 'source'
  | 'passage'
  | 'passageSha256'
  | 'sentenceSha256'
  | 'title'
  | 'when'
  | 'kind'
  | 'head'
  | 'actor'
  | 'people'
  | 'organisations'
  | 'places'
  | 'named'
  | 'terms'
  | 'status'
  | 'isRetelling'
> & {
  readonly sentence: TextRange;
  readonly time: Pick<FoundMention['time'], 'basis' | 'rule' | 'value'> & {
    readonly range: Pick<TextRange, 'start'>;
  };
  readonly attribution?: Pick<Attribution, 'who'>;
  readonly figures: readonly Pick<FoundFigure, 'value' | 'unit' | 'fate'>[];
};

/** The rule of a date that only the event gives which a mention tells again. */
export const RETOLD_RULE = 'retold';

/** The same of a count of those whom an event harmed, told without the event's own words. */
export const TOLL_RULE = 'toll';

/** Whether nothing but the event that a mention tells again dates it. */
export function isUndated({ time }: { readonly time: { readonly rule: string } }): boolean {
  return time.rule === RETOLD_RULE || time.rule === TOLL_RULE;
}

/** An outline, and the place its mention lies in. */
export interface ShelvedOutline extends MentionOutline {
  readonly at: number;
}

/** What mentions of one sentence have in common, and what those have that hang on the same words for a date. */
type Told = Pick<MentionOutline, 'source' | 'sentence' | 'sentenceSha256'>;
type Dated = Pick<MentionOutline, 'source' | 'time'>;

const NO_FIGURES: MentionOutline['figures'] = [];

/**
 * Makes outlines that share what is equal in them, so that a name held a thousand times is held once, and
 * a sentence that tells of several events once for them all: mentions come in the order of the text.
 */
export class OutlineMaker {
  private told: Told | undefined;
  private dated: Dated | undefined;
  private readonly texts = new Map<string, string>();
  private readonly lists = new Map<string, readonly string[]>();

  /** The outline of the mention that lies in the place `at`. */
  outlineOf(mention: FoundMention, at: number): ShelvedOutline {
    const { passage, passageSha256, title, actor, attribution } = mention;
    const source = this.text(mention.source);
    const { sentence, sentenceSha256 } = this.toldOf(source, mention);
    return {
      at,
      source,
      passage,
      passageSha256,
      sentence,
      sentenceSha256,
      title,
      when: this.text(mention.when),
      kind: mention.kind,
      head: this.text(mention.head),
      ...(actor !== undefined && { actor: this.text(actor) }),
      people: this.list(mention.people),
      organisations: this.list(mention.organisations),
      places: this.list(mention.places),
      named: this.list(mention.named),
      ...(mention.status && { status: mention.status }),
      ...(mention.isRetelling && { isRetelling: true }),
      terms: mention.terms.map((term) => this.text(term)),
      time: this.timeOf(source, mention),
      ...(attribution && { attribution: { who: this.text(attribution.who) } }),
      figures: this.figuresOf(mention),
    };
  }

  private toldOf(source: string, { sentence, sentenceSha256 }: FoundMention): Told {
    const last = this.told;
    const isLast = last?.source === source && last.sentenceSha256 === sentenceSha256;
    if (isLast && last.sentence.start === sentence.start) return last;
    return (this.told = { source, sentence, sentenceSha256 });
  }

  private timeOf(source: string, { time }: FoundMention): MentionOutline['time'] {
    const { basis, rule, value, range } = time;
    const last = this.dated?.source === source ? this.dated.time : undefined;
    const isLast = last?.range.start === range.start && last.value === value;
    if (isLast && last.rule === rule && last.basis === basis) return last;
    const own = {
      basis,
      rule: this.text(rule),
      value: this.text(value),
      range: { start: range.start },
    };
    this.dated = { source, time: own };
    return own;
  }

  private figuresOf({ figures }: FoundMention): MentionOutline['figures'] {
    if (figures.length === 0) return NO_FIGURES;
    return figures.map(({ value, unit, fate }) => ({
      value,
      ...(unit !== undefined && { unit: this.text(unit) }),
      ...(fate !== undefined && { fate }),
    }));
  }

  private text<T extends string>(text: T): T {
    const known = this.texts.get(text) as T | undefined;
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }

  private list(names: readonly string[]): readonly string[] {
    const key = names.join('\n');
    const known = this.lists.get(key) ?? names.map((name) => this.text(name));
    this.lists.set(key, known);
    return known;
  }
}
