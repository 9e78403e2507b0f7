/** How news reports tell what happened: leads without a date, perfects, appositions, terse entries. Published on Wednesday, 10 March 2021. */
import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

describe('collectMentions(article, names): how reports tell', () => {
  it.each([
    [
      'the lead tells the news of the day without a date',
      'Shares of Norvik plunged in early trading after the bank closed two offices.',
      ['2021-03-10~ Shares of Norvik plunge in early trading'],
    ],
    [
      'the day named next is that of the lead',
      'Shares of Norvik plunged in early trading. The council met on Monday.',
      ['2021-03-08 Shares of Norvik plunge in early trading', '2021-03-08 Council meets'],
    ],
    [
      'a story of long ago has no news in its lead',
      'Anna Berg sold the mill. In 1913 she moved to Lund.',
      ['1913 Anna Berg moves to Lund'],
    ],
    [
      'how long a sentence is dates nothing, and what is joined is told too',
      'A Lund court on Monday acquitted two men and sentenced a third to five years.',
      ['2021-03-08 Lund court acquits two men', '2021-03-08 Lund court sentences a third'],
    ],
    [
      'a court without a name has ruled',
      'A court has fined two officers for the leak.',
      ['2021-03~ Court fines two officers for the leak'],
    ],
    [
      'what has been done to somebody',
      'The minister has also been fined for the leak.',
      ['2021-03~ Minister fined for the leak'],
    ],
    [
      'an apposition with a relative clause stands between subject and verb',
      'Anna Berg, a former leader of the Reform Party in Norway whose career was long, was found dead on Monday.',
      ['2021-03-08 Anna Berg found dead'],
    ],
    [
      'the noun of a year kills',
      'The 1985 quake killed an estimated 900 people.',
      ['1985 Quake kills an estimated 900 people'],
    ],
    [
      'a number stands for whom it counts',
      'A strong quake in the region killed more than 1,400 in 1974.',
      ['1974 Strong quake kills more than 1,400'],
    ],
    [
      'whose time of day it is',
      'By late Sunday night local time, more than 2,500 troops had arrived in Lund.',
      ['2021-03-07 More than 2,500 troops arrive in Lund'],
    ],
    [
      'the day that something is reckoned from is its own',
      'Nothing has moved since Tuesday’s storm struck Lund.',
      ['2021-03-09 Storm strikes Lund'],
    ],
    [
      'where the main verb tells nothing, what came about with it does',
      'In June the world had its answer as Norway put sanctions on five captains.',
      ['2020-06 Norway puts sanctions on five captains'],
    ],
    [
      'an opening participle behind an adverb',
      'Initially signed in 2012, the deal was meant to help.',
      ['2012 Deal signed'],
    ],
    [
      'a clause without "that" behind a noun is no clause of the sentence',
      'Berg abused the posts she held between 2006 and 2012.',
      [],
    ],
    [
      'plural nouns are no verbs',
      'Railway stations across Norway were shut on Monday.',
      ['2021-03-08 Railway stations across Norway shut'],
    ],
    [
      'a participle behind the noun is not the verb of the sentence',
      'A boat carrying the bodies of ten sailors found dead at sea arrived in Lund on Friday.',
      ['2021-03-05 Boat carrying the bodies of ten sailors found dead at sea arrives in Lund'],
    ],
    [
      'what a relative clause tells, it tells of the noun with an article of its own',
      'The guard released images of a boat that sank on 3 May 2020.',
      ['2020-05-03 Boat sinks'],
    ],
    [
      'a clause opens before the apposition on its subject',
      'The talks went on as the Marr, a guided-missile cruiser, left the strait on Friday.',
      ['2021-03-05 Marr leaves the strait'],
    ],
    [
      'somebody else acts behind “and”, with an apposition',
      'On Friday Anna Berg took on the role of director, and Erik Lund, the head of the board, opened a bridge.',
      ['2021-03-05 Anna Berg takes on the role of director', '2021-03-05 Erik Lund opens a bridge'],
    ],
    [
      'a date stands between the auxiliary and its verb',
      'Norvik had on Monday rejected the results.',
      ['2021-03-08 Norvik rejects the results'],
    ],
    [
      'a role and a country before a name are left out',
      'Norway President Anna Berg and Deputy Prime Minister Erik Lund opened the bridge on Friday.',
      ['2021-03-05 Anna Berg and Erik Lund open the bridge'],
    ],
    [
      'a defeat in an election elects nobody',
      'Anna Berg has conceded defeat in last Sunday’s election.',
      ['2021-03~ Anna Berg concedes defeat in election'],
    ],
    [
      'what happened within an event is of its day',
      'The party was defeated in last month’s election.',
      ['2021-02 Party defeated in election'],
    ],
    [
      'a cause is no plan',
      'Forty flights were cancelled due to strikes on Saturday.',
      ['2021-03-06 Forty flights cancelled'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('collectMentions(article, names): terse entries', () => {
  const lines = (...entries: string[]): string => entries.join('\n\n');

  it.each([
    [
      'several sign in the present, which looks like a noun',
      lines(
        'March 26, 1979 – Anna Berg and Erik Lund sign peace treaty to end the war.',
        'May 2, 1981 – Envoy dies in Oslo.',
      ),
      [
        '1979-03-26 Anna Berg and Erik Lund sign peace treaty to end the war',
        '1981-05-02 Envoy dies in Oslo',
      ],
    ],
    [
      'a participle has no auxiliary',
      lines('March 26, 1979: Envoy dies in Oslo.', 'Nov 4, 1995: Minister shot by former officer.'),
      ['1979-03-26 Envoy dies in Oslo', '1995-11-04 Minister shot by former officer'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});
