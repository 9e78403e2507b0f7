/** What a language pack holds: the rules of its dates and the words that show tense. Everything of one language is in its pack. */
import { compileGrammar, type Grammar } from './grammar/grammar.ts';
import type { Lexicon, Rule } from './grammar/rule.ts';
import type { Token } from './tokens.ts';
import { ENGLISH } from './en/index.ts';

export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future';

/** The words of a language that show when a clause happens and where it ends. */
export interface ClauseWords {
  /** The tense a token shows, seen among its neighbours; null for words that show none. */
  readonly tenseAt: (tokens: readonly Token[], at: number) => Tense | null;
  /** Whether a verb tells of something under way: "is mobilising". */
  readonly isOngoing: (tokens: readonly Token[], at: number) => boolean;
  /** Words that open a new clause inside a sentence. */
  readonly openers: ReadonlySet<string>;
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Verbs of saying: their own time is that of the telling. */
  readonly saying: ReadonlySet<string>;
  /** Prepositions by what they make of the date that follows. */
  readonly prepositions: Readonly<Record<string, Direction>>;
  /** Words between the two ends of an interval: after the opener of a pair, or on their own. */
  readonly joins: Readonly<Record<string, ReadonlySet<string>>>;
}

/** `from`: starts there; `until`: ends there; `before`, `after`: to that side of it; `at`: then. */
export type Direction = 'from' | 'until' | 'before' | 'after' | 'by' | 'at';

export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  readonly clauses: ClauseWords;
}

/** A pack ready for work. */
export interface Language extends LanguagePack {
  readonly news: Grammar;
  readonly narrative: Grammar;
}

const PACKS: readonly LanguagePack[] = [ENGLISH];
const ready = new Map<string, Language>();

/** The codes there are packs for. */
export const LANGUAGES: readonly string[] = PACKS.map((pack) => pack.code);

/** The pack of a BCP 47 tag, compiled once; undefined when there is none. */
export function languageOf(tag: string): Language | undefined {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  const known = ready.get(code);
  if (known) return known;
  const pack = PACKS.find((p) => p.code === code);
  if (!pack) return undefined;
  const language = prepare(pack);
  ready.set(code, language);
  return language;
}

function prepare(pack: LanguagePack): Language {
  const news = pack.rules.filter((rule) => rule.only === undefined);
  return { ...pack, news: compileGrammar(news, pack.lexicon), narrative: compileGrammar(pack.rules, pack.lexicon) };
}
