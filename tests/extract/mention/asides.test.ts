import { describe, expect, it } from 'vitest';
import { refused, told } from './support.ts';

describe('collectMentions: whose date it is', () => {
  it.each([
    [
      'a participle before a bare date dates itself, and not the main clause',
      'The offer, announced Feb. 15, is part of a plan.',
      ['2021-02-15 Offer announced'],
    ],
    [
      'a date in an aside on the subject is not that of the main clause',
      'The shares, which fell in May 2017, were suspended by the exchange.',
      ['2017-05 Shares fall'],
    ],
    [
      'nor is that of an aside in which somebody else acts on the subject',
      'The shares, which a fund bought in May 2017, were suspended by the exchange.',
      ['2017-05 Fund buys the shares'],
    ],
    [
      'but what is given out does on that day what it does',
      'The first count, completed on 11 February, gave Anna Berg a lead.',
      ['2021-02-11 First count completed', '2021-02-11 First count gives Anna Berg a lead'],
    ],
    [
      'a phrase without a comma ends at the pronoun that begins the clause',
      'Anna Berg sold the mill. After a fall in 2013 she moved to Lund.',
      ['2013 Anna Berg moves to Lund'],
    ],
    [
      'a relative clause behind a preposition has a subject of its own',
      'Anna Berg left the school, from which she was expelled in 1934.',
      ['1934 Anna Berg expelled'],
    ],
    [
      'what a date measures may be told with it',
      'It was the worst year for the town since 1962, when 71 men drowned.',
      ['1962 71 men drown'],
    ],
    [
      'a particle stays with its verb before an adverb',
      'The fire broke out shortly before noon on 3 May 1950.',
      ['1950-05-03 Fire breaks out'],
    ],
    [
      'what a term says how long is no date',
      'Otto Lind was sentenced to 12 years in prison on Monday.',
      ['2021-03-08 Otto Lind sentenced to 12 years in prison'],
    ],
    ['a book that appeared came out', 'Her memoirs appeared in 1991.', ['1991 Memoirs appear']],
    [
      'the dated promise is told, and not what it is to last until',
      'On 3 March Otto Lind promised to keep the mill open until 2025.',
      ['2021-03-03 Otto Lind promises to keep the mill open'],
    ],
    [
      'what was told in a statement has a subject of its own',
      'Anna Berg said in a statement that people trapped on the ferry were rescued on Monday.',
      ['2021-03-08 People trapped on the ferry rescued'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it.each([
    [
      'The years of a deed are not those of the sentence',
      'Otto Lind was convicted of taking bribes from 1995 to 2003.',
    ],
    [
      'What is denied did not happen',
      'The mill denied a report that it had held talks in the spring.',
    ],
    [
      'A name that holds an eventive word is no event',
      'The National Disaster Agency on Monday had 30 boats.',
    ],
    ['What only seems so did not happen', 'The mill appeared to be calm in 1991.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
    expect(refused(text)).not.toEqual([]);
  });

  it('takes for a person who begins a sentence and is taken up by "he"', () => {
    const text =
      'Ivor Dace was the only one on the shift. Found guilty of fraud, he was fined; he died in 2020.';
    expect(told(text)).toEqual(['2020 Ivor Dace dies']);
  });

  it('takes a lone name for "he" where nothing else is named', () => {
    expect(
      told('Marr called the report a tale. He was charged with fraud in November 2015.'),
    ).toEqual(['2015-11 Marr charged with fraud']);
  });
});

describe('collectMentions(article, names): what a relative clause says of somebody in the lead of a report', () => {
  it.each([
    ['a place', 'The theatre, in which 41 hostages were killed, has been repaired.', []],
    [
      'a person',
      'The minister, who banned the march, has resigned.',
      ['2021-03~ Minister resigns'],
    ],
  ])('of %s, is no news of the day it appeared', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});
