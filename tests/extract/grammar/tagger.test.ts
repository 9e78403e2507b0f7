import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/extract/grammar/tokens.ts';
import { tagTerms } from '../../../src/extract/grammar/tagger.ts';

const textsOf = (passage: string) => tagTerms(passage).map(({ text }) => text);

function posOf(passage: string, word: string): string | undefined {
  const token = tokenize(passage).find(({ text }) => text === word);
  return token && [token.pos, token.form].filter(Boolean).join(' ');
}

describe('tagTerms(passage)', () => {
  it('gives words in the order in which they stand, and no punctuation', () => {
    expect(textsOf('“No,” she said – twice.')).toEqual(['No', 'she', 'said', 'twice']);
  });

  it.each([
    ['a possessive', 'Peru’s port', ['Peru’s', 'port']],
    ['a contracted verb', "he's gone", ["he's", 'gone']],
    ['a contracted "not"', 'They didn’t sign.', ['They', 'didn’t', 'sign']],
    ['a currency sign', 'for $48 million', ['for', '$48', 'million']],
    ['a percent sign', 'by 40%.', ['by', '40%']],
  ])('keeps %s at its word', (_, passage, words) => {
    expect(textsOf(passage)).toEqual(words);
  });
});

describe('tokenize(passage): what a word is where it stands', () => {
  it.each([
    ['The plan was rejected in 1993.', 'rejected', 'verb past'],
    ['A keeper was caught by harbour guards.', 'guards', 'noun'],
    ['The swell rose above three metres.', 'rose', 'verb past'],
    ['It printed the letter.', 'printed', 'verb past'],
    ['Peru, which lost the war, left.', 'lost', 'verb past'],
    ['Peru strikes a deal.', 'strikes', 'verb present'],
    ['The strikes at the port ended.', 'strikes', 'noun'],
    ['Peru will close the port.', 'close', 'verb base'],
    ['Ana Lopez alleged that it sank.', 'alleged', 'verb past'],
    ['The court put the loss at ten ships.', 'put', 'verb past'],
    ['They want to put it off.', 'put', 'verb base'],
    ['Peru’s enduring ties frayed.', 'enduring', 'adjective'],
    ['The seized ship sank.', 'seized', 'adjective'],
    ['Divers entered the wreck.', 'Divers', 'noun'],
    ['Reuters entered the market.', 'Reuters', 'proper'],
    ['The auditor, who retired in May, agreed.', 'retired', 'verb past'],
  ])('%s (%s: %s)', (passage, word, expected) => {
    expect(posOf(passage, word)).toBe(expected);
  });
});
