import { describe, expect, it } from 'vitest';
import { parseClauses } from '../../../src/extract/grammar/clauses.ts';
import { tokenize } from '../../../src/extract/grammar/tokens.ts';

/** "subject | verb" of each clause. */
const clauses = (text: string) => {
  const { tokens, clauses: found } = parseClauses(tokenize(text));
  return found.map(({ subject, verb }) => {
    const words = tokens.slice(subject?.from ?? 0, subject?.to ?? 0).map((t) => t.text);
    return `${words.join(' ')} | ${verb.lemma}`;
  });
};

describe('parseClauses(tokens)', () => {
  it.each([
    ['one clause', 'Peru closed the mine.', ['Peru | close']],
    [
      'a relative clause between',
      'Peru, which lost the war, closed the mine.',
      ['Peru | lose', 'Peru | close'],
    ],
    [
      'a shared subject',
      'Peru closed the mine and sold the mill.',
      ['Peru | close', 'Peru | sell'],
    ],
    ['a joint subject', 'Peru and Chile signed the treaty.', ['Peru and Chile | sign']],
    ['an opening phrase', 'Against all odds, Peru closed the mine.', ['Peru | close']],
    [
      'an absolute construction',
      'Peru reacted, with Ana Lopez warning of a strike.',
      ['Peru | react', 'Ana Lopez | warn'],
    ],
    ['a participle behind a noun', 'Peru bought ships built in Chile.', ['Peru | buy']],
    [
      'a conjunction',
      'Peru closed the mine while Chile sold the mill.',
      ['Peru | close', 'Chile | sell'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it.each([
    ['passive', 'The mine was closed.', { passive: true, tense: 'past' }],
    ['perfect', 'Peru has closed the mine.', { perfect: true, tense: 'present' }],
    ['progressive', 'Peru is closing the mine.', { progressive: true, tense: 'present' }],
    ['negated', 'Peru did not close the mine.', { negated: true }],
    ['modal', 'Peru might close the mine.', { modal: 'might' }],
  ])('knows the %s', (_, text, verb) => {
    expect(parseClauses(tokenize(text)).clauses[0]?.verb).toMatchObject(verb);
  });
});

describe('tokenize(passage)', () => {
  it('gives every token its place in the passage', () => {
    const text = 'Chile’s navy sank 12 boats — in May — off “Arica”, U.S. officials said.';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it.each([
    ['U.S. strikes on boats', 'strikes', 'noun'],
    ['Peru strikes a deal', 'strikes', 'verb'],
    ['the build-up near Arica', 'build-up', 'noun'],
    ['They met in May of 2020', 'May', 'proper'],
    ['Peru may close it', 'may', 'modal'],
    ['The US left', 'US', 'proper'],
    ['They told us', 'us', 'pronoun'],
    ['at least 20 boats', 'at', 'adverb'],
  ])('tells in "%s" that %s is a %s', (text, word, pos) => {
    expect(tokenize(text).find((t) => t.text === word)?.pos).toBe(pos);
  });
});
