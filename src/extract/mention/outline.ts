/** What merging asks of a mention: all that is held of it while every mention is weighed against others. */
import type { Attribution, Figure, TextRange } from '../../model/index.ts';
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
> & {
  readonly sentence: TextRange;
  readonly time: Pick<FoundMention['time'], 'basis' | 'rule' | 'value'> & {
    readonly range: Pick<TextRange, 'start'>;
  };
  readonly attribution?: Pick<Attribution, 'who'>;
  readonly figures: readonly Pick<Figure, 'value' | 'unit'>[];
};

/** An outline, and the place its mention lies in. */
export interface ShelvedOutline extends MentionOutline {
  readonly at: number;
}

/** Makes outlines that share what is equal in them, so that a name held a thousand times is held once. */
export class OutlineMaker {
  private readonly texts = new Map<string, string>();
  private readonly lists = new Map<string, readonly string[]>();

  /** The outline of the mention that lies in the place `at`. */
  outlineOf(mention: FoundMention, at: number): ShelvedOutline {
    const { passage, passageSha256, sentence, sentenceSha256, title, time } = mention;
    const { actor, attribution, figures } = mention;
    return {
      at,
      source: this.text(mention.source),
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
      terms: mention.terms.map((term) => this.text(term)),
      time: {
        basis: time.basis,
        rule: this.text(time.rule),
        value: this.text(time.value),
        range: { start: time.range.start },
      },
      ...(attribution && { attribution: { who: this.text(attribution.who) } }),
      figures: figures.map(({ value, unit }) => ({
        value,
        ...(unit !== undefined && { unit: this.text(unit) }),
      })),
    };
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
