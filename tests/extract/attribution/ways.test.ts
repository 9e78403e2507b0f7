/** Further ways in which somebody is told to have told something, and what looks like one. */
import { describe, expect, it } from 'vitest';
import { isOutlet } from '../../../src/extract/attribution/outlet-words.ts';
import { by, wordOf } from './support.ts';

describe('who tells without "that" or a verb of saying', () => {
  it.each([
    [
      'before whom it is told',
      'Max Roth told the inquiry he had sold the mill on 3 May 1999.',
      by('Max Roth', 'said'),
    ],
    [
      'what is said beside a denial',
      'Westland denied the charge, saying its guards had burned the mill on 3 May 1999.',
      by('Westland', 'said'),
    ],
    [
      'what a statement is quoted for',
      'The ministry put out a statement saying the army had burned the mill on 3 May 1999.',
      by('ministry', 'said'),
    ],
    [
      'a version kept at a distance',
      'The army’s version is that rebels burned the mill on 3 May 1999.',
      by('army', 'alleged'),
    ],
    [
      'what tradition has',
      'Local tradition has it that the mill burned on 3 May 1799.',
      by('Local tradition', 'reported'),
    ],
    [
      'papers that show it, with an aside',
      'The owner’s own figures, published in May, show that the mill burned on 3 May 1999.',
      by('owner’s own figures', 'reported'),
    ],
    [
      'a paper that says it, with an aside',
      'The indictment, unsealed by the court, says Max Roth sold the mill on 3 May 1999.',
      by('indictment', 'reported'),
    ],
  ])('is %s', (_, text, expected) => {
    expect(wordOf(text, /mill/i)).toMatchObject(expected);
  });
});

describe('who tells', () => {
  it.each([
    [
      'to a court that hears it',
      'The inquest heard that the mill burned on 3 May 1999.',
      by('inquest', 'said'),
    ],
    [
      'to a court, behind it',
      'The mill burned on 3 May 1999, a court was told.',
      by('court', 'said'),
    ],
    [
      'under oath',
      'Max Roth, the engineer, swore that the mill burned on 3 May 1999.',
      by('Max Roth', 'said'),
    ],
    [
      'by telephone',
      'A doctor there, Amin Sadeq, said by telephone that the mill burned on 3 May 1999.',
      by('Amin Sadeq', 'said'),
    ],
    [
      'in an email to a paper',
      'Ines Moor said in an email to the Courier that the mill burned on 3 May 1999.',
      by('Ines Moor', 'said'),
    ],
    [
      'in a letter',
      'The Courier printed a letter in which the mayor wrote that the mill burned on 3 May 1999.',
      by('mayor', 'said'),
    ],
    [
      'and is brought in only for that',
      'The inquiry heard a former clerk, who alleged that the mill burned on 3 May 1999.',
      by('former clerk', 'alleged'),
    ],
    [
      'before those who hand it on',
      'The minister said that the mill burned on 3 May 1999, sources who heard him said.',
      by('minister', 'said'),
    ],
    [
      'behind a semicolon, anew',
      'The owner says nothing was done; the builder says the mill burned on 3 May 1999.',
      by('builder', 'said'),
    ],
    [
      'and whose statement it is',
      'A statement from the rebels said the mill burned on 3 May 1999.',
      by('rebels', 'said'),
    ],
  ])('%s', (_, text, expected) => {
    expect(wordOf(text, /mill/i)).toMatchObject(expected);
  });
});

describe('who is meant by a noun', () => {
  it.each([
    [
      'a role that stood before the name',
      'Inspector Joao Reis met reporters. The inspector said the mill burned on 3 May 1999.',
      by('Joao Reis', 'said'),
    ],
    [
      'a role that somebody is said to have',
      'Hanna Vries is secretary of the union. The secretary says the mill burned on 3 May 1999.',
      by('Hanna Vries', 'said'),
    ],
    [
      'what a body was called',
      'The union Metall Nord disputes this. The union says the mill burned on 3 May 1999.',
      by('Metall Nord', 'said'),
    ],
    [
      'a body called so by an apposition',
      'Ilma Power, a company from Arden, would not comment. Later the company said the mill burned on 3 May 1999.',
      by('Ilma Power', 'said'),
    ],
    [
      'somebody whose name no list has',
      'Ole Bakke, director of the museum, was not surprised. The director said the mill burned on 3 May 1999.',
      by('Ole Bakke', 'said'),
    ],
    [
      'the firm told of just before',
      'Norsk Papir would not comment. Later the company said the mill burned on 3 May 1999.',
      by('Norsk Papir', 'said'),
    ],
    [
      'neither of two firms',
      'Kestrel Air has twelve planes. Its rival is Sky Nord. The airline said the mill burned on 3 May 1999.',
      by('airline', 'said'),
    ],
    [
      'nobody told of before',
      'Rain fell all day. The company said the mill burned on 3 May 1999.',
      by('company', 'said'),
    ],
  ])('is %s', (_, text, expected) => {
    expect(wordOf(text, /mill/i)).toMatchObject(expected);
  });
});

describe('what only looks told', () => {
  it.each([
    [
      'an aside within what is said',
      'The director said the museum, which bought the mill in May 1999, would return it.',
    ],
    [
      'an aside to who speaks',
      'The director, who bought the mill in May 1999, said the picture would be returned.',
    ],
  ])('is %s', (_, text) => {
    expect(wordOf(text, /mill/i)).toBeUndefined();
  });
});

describe('what is read', () => {
  it.each(['log of the Geertje', 'Le Matin', 'her memoir', 'state news agency Orpa', 'legend'])(
    'is an outlet: %s',
    (who) => {
      expect(isOutlet(who)).toBe(true);
    },
  );

  it.each(['editor of the Courier', 'spokesman for the paper', 'owner of the log'])(
    'is none: %s',
    (who) => {
      expect(isOutlet(who)).toBe(false);
    },
  );
});
