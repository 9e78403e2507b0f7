/** The language packs there are, each compiled when it is first used. */
import { ENGLISH } from './en/index.ts';
import { SPANISH } from './es/index.ts';
import { compileGrammar, type Grammar } from './grammar/grammar.ts';
import type { Rule } from './grammar/rule.ts';
import type { LanguagePack } from './language.ts';
import type { DatingEvent, TellingMode } from './options.ts';
import { tokenise } from './tokens.ts';

/** A pack ready for work. */
export interface Language extends LanguagePack {
  /** The grammar of a way of telling: histories know a few words of time more. */
  readonly grammar: (mode: TellingMode, events?: readonly DatingEvent[]) => Grammar;
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
  const extended = new WeakMap<readonly DatingEvent[], Map<TellingMode, Grammar>>();
  return {
    ...pack,
    grammar(mode, events = []) {
      let known = grammars;
      if (events.length > 0) {
        known = extended.get(events) ?? new Map<TellingMode, Grammar>();
        extended.set(events, known);
      }
      let grammar = known.get(mode);
      if (!grammar) {
        const own = pack.rules.filter(({ only }) => only === undefined || only === mode);
        grammar = compileGrammar([...events.map(eventRule), ...own], pack.lexicon);
        known.set(mode, grammar);
      }
      return grammar;
    },
  };
}

/** The words of a name, one after the other, as a rule. */
function eventRule({ name, edtf }: DatingEvent): Rule {
  const pattern = tokenise(name)
    .map(({ lower, spaced }) => `${spaced ? '' : '~'}\\${lower}`)
    .join(' ')
    .replace(/^~/, '');
  return {
    name: 'dating-event',
    kind: 'date',
    pattern,
    read: () => ({ type: 'named', name, edtf }),
  };
}
