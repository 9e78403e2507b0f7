/**
 * The one door to the language library (compromise): part-of-speech tags and
 * inflection. Its types do not cover what is used here, so the shapes are named
 * and cast once, in this file, and nowhere else.
 */
import nlp from 'compromise/two';
import { quickSweep } from './quick-sweep.ts';

nlp.plugin(quickSweep);

/** A term as the tagger leaves it. `text` is empty for the second half of a contraction. */
export interface TaggedTerm {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}

interface Inflection {
  readonly PresentTense?: string;
  readonly PastTense?: string;
  readonly Gerund?: string;
  readonly Participle?: string;
}

interface Transforms {
  readonly verb: {
    toInfinitive(word: string, model: object, form: string): string;
    conjugate(infinitive: string, model: object): Inflection;
  };
  readonly noun: { toSingular(word: string, model: object): string };
}

const model = nlp.model();
const { transform } = (nlp.methods() as unknown as { two: { transform: Transforms } }).two;

/** Terms of a passage in order, with tags; the texts joined by `pre` and `post` give the passage back. */
export function tagTerms(passage: string): readonly TaggedTerm[] {
  return (nlp(passage) as unknown as { docs: TaggedTerm[][] }).docs.flat();
}

export type VerbForm = 'base' | 'present' | 'past' | 'gerund' | 'participle';

const FORM_TAGS: Record<VerbForm, string> = {
  base: 'Infinitive',
  present: 'PresentTense',
  past: 'PastTense',
  gerund: 'Gerund',
  participle: 'Participle',
};

/** The infinitive of a verb form: "declared" gives "declare". */
export function infinitive(word: string, form: VerbForm): string {
  if (form === 'base') return word;
  const british = britishInfinitive(word);
  if (british !== undefined) return british;
  return transform.verb.toInfinitive(word, model, FORM_TAGS[form]) || word;
}

function britishInfinitive(word: string): string | undefined {
  const found = /^(.{3,}is)(?:ed|ing)$/.exec(word);
  return found && /(?:al|or|an|at|ol|el|er|en|og|in)is$/.test(found[1] ?? '')
    ? `${found[1] ?? ''}e`
    : undefined;
}

/** The third person singular present: "declare" gives "declares". */
export function thirdPerson(verb: string): string {
  return transform.verb.conjugate(verb, model).PresentTense ?? `${verb}s`;
}

/** The past participle: "strike" gives "struck". */
export function pastParticiple(verb: string): string {
  const forms = transform.verb.conjugate(verb, model);
  return forms.Participle ?? forms.PastTense ?? `${verb}ed`;
}

/** The singular of a plural noun: "ceremonies" gives "ceremony". */
export function singular(noun: string): string {
  return transform.noun.toSingular(noun, model) || noun;
}
