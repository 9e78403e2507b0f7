/** How histories and reports tell what happened, beside the plain sentence: each with a made-up example. */
import { describe, expect, it } from 'vitest';
import { refused, told } from './support.ts';

describe('collectMentions(article, names): how histories tell', () => {
  it.each([
    [
      'the date stands before a name and its relative clause',
      'On 7 June 1894 Berg, who had opposed the plan, advocated a new bridge.',
      ['1894-06-07 Berg advocates a new bridge'],
    ],
    [
      'the date stands before a clause that hangs on the main one',
      'In January 1917, after the navy pressed the king, Norway resumed the blockade.',
      ['1917-01 Norway resumes the blockade'],
    ],
    [
      'what began then',
      'Beginning in 1915, the Italians mounted eleven offensives.',
      ['1915 Italians mount eleven offensives'],
    ],
    [
      'an adverb within the noun phrase',
      'In 1918 the newly formed council was dissolved.',
      ['1918 Newly formed council dissolved'],
    ],
    [
      'the subject stands behind its verb',
      'In August 1954 began the evacuation of the island.',
      ['1954-08 Evacuation of the island begins'],
    ],
    [
      'a participle that opens the sentence is of the subject behind it',
      'Having crossed the strait in April 1911, the fleet entered Lund.',
      ['1911-04 Fleet crosses the strait'],
    ],
    [
      'a word between the auxiliary and its verb',
      'Berg and Lopez were both arrested in May 1911.',
      ['1911-05 Berg and Lopez arrested'],
    ],
    [
      'a date between subject and verb',
      'After hearing the case, the court on 27 June 1950 annulled the vote.',
      ['1950-06-27 Court annuls the vote'],
    ],
    [
      'commas within the date',
      'The army resisted, and on May 11, 1941, Berg called off the campaign.',
      ['1941-05-11 Berg calls off the campaign'],
    ],
    [
      'what is told to somebody',
      'The talks failed and on 24 September 1918 Berg informed the leaders in Lund that trains were late.',
      ['1918-09-24 Berg informs the leaders in Lund'],
    ],
    [
      'a decision with what was decided',
      'On 13 August 1918 Berg agreed that the mine would close.',
      ['1918-08-13 Berg agrees that the mine would close'],
    ],
    [
      'a verb without an object',
      'The siege of Varn commenced on 20 February 1905.',
      ['1905-02-20 Siege of Varn commences'],
    ],
    [
      'the noun says what only points',
      'This army recaptured Varn on 27 January 1919.',
      ['1919-01-27 Army recaptures Varn'],
    ],
    [
      'they who were named before',
      'Greek forces held the pass. In May 1911 they crossed the river.',
      ['1911-05 Greek forces cross the river'],
    ],
    [
      'the future of a history is its past',
      'Anna Berg would win the title again in 1987.',
      ['1987 Anna Berg wins the title again'],
    ],
    [
      'the subject stands behind an opening phrase with its date',
      'In the witness box on 9 October 2019 Bruno Kasta denied the charge.',
      ['2019-10-09 Bruno Kasta denies the charge'],
    ],
    [
      'the subject stands before an apposition and its relative clause',
      'A vaccine, an old one that kills germs, was approved in May 2019.',
      ['2019-05 Vaccine approved'],
    ],
    [
      'a denial without “that”',
      'Last night the federation denied there had been a leak.',
      ['2021-03-09 Federation denies there had been a leak'],
    ],
    [
      'whither somebody went',
      'The king came home on 6 March 2016, visibly ill.',
      ['2016-03-06 King comes home'],
    ],
    [
      'a name with an initial that looks like a word',
      'Francisco I. Lopez was elected in 1911.',
      ['1911 Francisco I. Lopez elected'],
    ],
    [
      'what was put forward then',
      'In May 1912 the house considered a bill on mines.',
      ['1912-05 House considers a bill on mines'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(expect.arrayContaining(events));
  });

  it.each([
    ['what was done', 'In March 1911 they captured the harbour.', '1911-03 Harbour captured'],
    ['what was called off', 'In March 1911 they called off the talks.', '1911-03 Talks called off'],
    [
      'where they went',
      'In March 1911 they landed on the island.',
      '1911-03 Landing on the island',
    ],
  ])('where nobody can be named, the title tells %s', (_, text, line) => {
    expect(told(text)).toEqual([line]);
  });

  it.each([
    ['what somebody said would happen', 'Berg said the mine would close in 1987.'],
    ['what would happen on a condition', 'If it rained, the mine would close in 1987.'],
    ['what would happen soon', 'The mine would close in January 2021.'],
    ['what could not be told', 'In March 1911 they said so.'],
  ])('leaves out %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['fewer than then', 'The ferry carried fewer people than in 2009.'],
    ['beside then', 'The strait saw 3,700 ships, compared with 4,100 in 2009.'],
  ])('a date that only measures tells nothing: %s', (_, text) => {
    expect(refused(text)).toContain('not-an-event:comparison');
  });

  it.each([
    ['how it went on since', 'Harlow Lines, which has run the route since 2011, has two ships.'],
    ['how it went on until', 'Joint patrols were held every summer until 2016.'],
  ])('%s is no event', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'The Harlow Echo · Lives Remembered · September 2019',
    'Page last changed on 20 December 2020, 09:14.',
    '© 2019 Harlow Courier Press',
    'Read next: Council votes on parking, Thursday 4 March',
  ])('a line of the page tells nothing: %s', (text) => {
    expect(told(`The mill burned on 3 May 2011.\n\n${text}`)).toEqual(['2011-05-03 Mill burns']);
  });
});
