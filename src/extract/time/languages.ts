/** The language packs there are, each compiled when it is first used. */
import { ENGLISH } from './en/index.ts';
import { SPANISH } from './es/index.ts';
import { compileGrammar, type Grammar } from './grammar/grammar.ts';
import type { LanguagePack } from './language.ts';
import type { TellingMode } from './options.ts';

/** A pack ready for work. */
export interface Language extends LanguagePack {
  /** The grammar of a way of telling: histories know a few words of time more. */
  readonly grammar: (mode: TellingMode) => Grammar;
}

const PACKS: readonly LanguagePack[] = [ENGLISH, SPANISH];
const ready = new Map<string, Language>();

/** The codes there are packs for. */
export const LANGUAGES: readonly string[] = PACKS.map((pack) => pack.code);

/** The pack of a BCP 47 tag; undefined when there is none. */
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
  const grammars = new Map<TellingMode, Grammar>();
  return {
    ...pack,
    grammar(mode) {
      let grammar = grammars.get(mode);
      if (!grammar) {
        grammar = compileGrammar(
          pack.rules.filter((rule) => mode === 'narrative' || rule.only === undefined),
          pack.lexicon,
        );
        grammars.set(mode, grammar);
      }
      return grammar;
    },
  };
}
