/** The notation of patterns and how matches win over one another. */
import { describe, expect, it } from 'vitest';
import { compileGrammar } from '../../../src/extract/time/grammar/grammar.ts';
import { parsePattern } from '../../../src/extract/time/grammar/pattern.ts';
import type { Rule } from '../../../src/extract/time/grammar/rule.ts';
import { calendar } from '../../../src/extract/time/meaning.ts';
import { tokenise } from '../../../src/extract/time/tokens.ts';

const rule = (name: string, pattern: string | string[], more: Partial<Rule> = {}): Rule => ({
  name,
  kind: 'date',
  pattern,
  read: () => calendar({ year: 1 }),
  ...more,
});
const LEXICON = {
  classes: {
    day: {
      number: ({ tokens, at }: { tokens: readonly { value: number }[]; at: number }) =>
        tokens[at]?.value,
    },
  },
  phrases: {},
};

/** Name and length in tokens of what is found at the first token. */
function matchOf(text: string, rules: readonly Rule[]): string | null {
  const tokens = tokenise(text);
  const hardBreak = Uint8Array.from(tokens, (t) => (t.breaks > 1 ? 1 : 0));
  const found = compileGrammar(rules, LEXICON).matchAt({ tokens, hardBreak, chart: new Map() }, 0);
  return found && `${found.rule.name} ${found.end}`;
}

describe('patterns', () => {
  it.each([
    { pattern: 'a b? c', text: 'a c', found: 'r 2' },
    { pattern: 'a b? c', text: 'a b c', found: 'r 3' },
    { pattern: 'a|b c', text: 'b c', found: 'r 2' },
    { pattern: 'a ( b c | d )? e', text: 'a d e', found: 'r 3' },
    { pattern: 'a ( b c | d )? e', text: 'a b e', found: null },
    { pattern: 'a ~- b', text: 'a- b', found: 'r 3' },
    { pattern: 'a ~- b', text: 'a - b', found: null },
    { pattern: 'a !b', text: 'a b', found: null },
    { pattern: 'a !b', text: 'a c', found: 'r 1' },
    { pattern: '\\( {day} \\)', text: '( 5 )', found: 'r 3' },
    { pattern: 'a b', text: 'a\n\nb', found: null },
  ])('"$pattern" on "$text" finds $found', ({ pattern, text, found }) => {
    expect(matchOf(text, [rule('r', pattern)])).toBe(found);
  });

  it.each([
    { pattern: '( a', fault: /unmatched "\("/ },
    { pattern: 'a )', fault: /unmatched "\)"/ },
    { pattern: 'a?|b', fault: /cannot be one of several/ },
  ])('"$pattern" is a fault, told when the grammar is made', ({ pattern, fault }) => {
    expect(() => parsePattern(pattern)).toThrow(fault);
  });

  it.each(['date', 'time'])(
    'a rule of kind date that names {%s} is a fault: only earlier kinds',
    (kind) => {
      expect(() => compileGrammar([rule('r', `a b {${kind}}`)], LEXICON)).toThrow(
        `names {${kind}}`,
      );
    },
  );

  it('a class nobody knows is a fault, told when the grammar is made', () => {
    expect(() => compileGrammar([rule('r', '{nothing}')], LEXICON)).toThrow('called {nothing}');
  });
});

describe('among matches at a place', () => {
  it('the longest wins', () => {
    expect(matchOf('a b c', [rule('short', 'a b'), rule('long', 'a b c')])).toBe('long 3');
  });

  it('a refusal wins over a date of its length, and not over a longer one', () => {
    const no = rule('no', 'a b', { kind: 'refusal' });
    expect(matchOf('a b c', [rule('short', 'a b'), no])).toBe('no 2');
    expect(matchOf('a b c', [rule('long', 'a b c'), no])).toBe('long 3');
  });

  it('the earlier rule wins over an equal one', () => {
    expect(matchOf('a b', [rule('first', 'a b'), rule('second', 'a b')])).toBe('first 2');
  });

  it('a rule that reads nothing leaves the place to a shorter way through its pattern', () => {
    const picky = rule('picky', 'a b?', {
      read: (m) => (m.end === 2 ? null : calendar({ year: 1 })),
    });
    expect(matchOf('a b', [picky])).toBe('picky 1');
  });
});
