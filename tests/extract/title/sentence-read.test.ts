/** Sentences read as a whole: which word is the verb, whose deed it tells, and where its object ends. */
import { describe, expect, it } from 'vitest';
import { told } from '../mention/support.ts';

describe('a title tells of the verb and the subject of its sentence', () => {
  it.each([
    [
      'whose subject has a participle before its noun',
      'The French fortified Lund Line was bypassed by two armies in May 1940.',
      ['1940-05 French fortified Lund Line bypassed by two armies'],
    ],
    [
      'whose list ends in an adjective that is a participle',
      'In May 1999 Peru recognised several smaller or exiled governments.',
      ['1999-05 Peru recognises several smaller or exiled governments'],
    ],
    [
      'behind “thanks to”',
      'In May 1999, thanks to the mild winter in the north, the Arden troops received grain.',
      ['1999-05 Arden troops receive grain'],
    ],
    [
      'of two deeds that “and” joins before a name',
      'Peruvian forces came to the aid of villages in Lund and Varnby fell to the rebels on 6 December 1996.',
      ['1996-12-06 Varnby falls to the rebels'],
    ],
    [
      'behind brackets that say what a day is called',
      'On 6 June 1994 (known as Tide Day), the northern rebels stormed Lund.',
      ['1994-06-06 Northern rebels storm Lund'],
    ],
    [
      'behind a participle that an adverb opens',
      'Further encouraged by the thaw, Peru declared war on Chile on 23 May 1915.',
      ['1915-05-23 Peru declares war on Chile'],
    ],
    [
      'behind a doing that the tagger takes for a name',
      'Voicing shock at the ruins, Mayor Ana Berg visited Lund on 4 May 1999.',
      ['1999-05-04 Ana Berg visits Lund'],
    ],
    [
      'of what somebody learned without “that”',
      'Auditors learned the freighter was sold to Lund Line in May 1999.',
      ['1999-05 Freighter sold to Lund Line'],
    ],
    [
      'of whom it is said, behind a relative clause',
      'The Lund Forest Service said David Rull, a captain from the Varn National Forest who had served there, died on 4 May 1999.',
      ['1999-05-04 David Rull dies'],
    ],
    [
      'in the passive of “wasn’t”',
      'The body wasn’t recovered until 4 May 1999.',
      ['1999-05-04 Body recovered'],
    ],
    [
      'whose subject seems a verb',
      'In May 1961 six more southern states made similar pledges.',
      ['1961-05 Six more southern states make similar pledges'],
    ],
    [
      'whose noun is made of two words',
      'A Peruvian counter attack in the battle of Lund succeeded in May 1914.',
      ['1914-05 Peruvian counter attack in the battle of Lund succeeds'],
    ],
    [
      'with a deed that takes part',
      'Peru took part in two marches in Lund in May 1999.',
      ['1999-05 Peru takes part in two marches in Lund'],
    ],
    [
      'with what is charged and a participle before it',
      'On 8 May 1999 a Lund jury convicted Otto Berg of theft and aggravated robbery.',
      ['1999-05-08 Lund jury convicts Otto Berg of theft and aggravated robbery'],
    ],
    [
      'of a people that has no plural',
      'The Japanese withdrew their troops from Lund in May 1943.',
      ['1943-05 Japanese withdraw their troops from Lund'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a title tells whose deed it was, and what was done', () => {
  it.each([
    [
      'behind what it was a result of',
      'As a result of the battle of Lund the northern rebels occupied Varnby on 6 December 1916.',
      ['1916-12-06 Northern rebels occupy Varnby'],
    ],
    [
      'behind where it is reported from',
      'Lund - Hurricane Ana battered Peru on 4 May 1999.',
      ['1999-05-04 Hurricane Ana batters Peru'],
    ],
    [
      'behind the place of a phrase that opens it',
      'Because of the fierce fire at Lund, Arden, in July 1961, a march by miners was halted.',
      ['1961-07 March by miners halted'],
    ],
    [
      'behind the name of a work',
      'In his 1975 novel “The Long Way,” Otto Berg chronicled the siege.',
      ['1975 Otto Berg chronicles the siege'],
    ],
    [
      'and not that something ended with the year',
      'In the year ending in October 1999, Peru imported 505 barrels.',
      ['1999-10 Peru imports 505 barrels'],
    ],
    [
      'by a past that lacks what it is done to',
      'Key party leaders placed on house arrest in Lund on 4 May 1999.',
      ['1999-05-04 Key party leaders placed on house arrest in Lund'],
    ],
    [
      'with how it was owned',
      'In May 1999 Peru began to build a jointly owned mill in Lund.',
      ['1999-05 Peru begins to build a jointly owned mill in Lund'],
    ],
    [
      'without where its shares are dealt in',
      'Shares of Marr Corp. (NYSE:MRR) rallied on 4 May 1999.',
      ['1999-05-04 Shares of Marr Corp. rally'],
    ],
    [
      'of what has just been announced',
      'Sales of the recently announced telescope began on 4 May 1999.',
      ['1999-05-04 Sales begin'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is left when a date is left out', () => {
  it.each([
    [
      'nothing of what hung on its length',
      'The strike in Lund began on 3 January 1999 after months of pressure from Peru.',
      ['1999-01-03 Strike in Lund begins'],
    ],
    [
      'nothing that “and” joined to it',
      'The probe flew past Varn in July 1969 and then the moon.',
      ['1969-07 Probe flies past Varn'],
    ],
    [
      'the name that holds a season',
      'Peru hosted the opening of the Winter Olympics in Lund on 4 February 1994.',
      ['1994-02-04 Peru hosts the opening of the Winter Olympics in Lund'],
    ],
    [
      'the preposition of a noun that it tells apart',
      'The rebels were driven beyond their lines of the summer offensive on 4 May 1999.',
      ['1999-05-04 Rebels driven beyond their lines of the offensive'],
    ],
    [
      'how often something is done',
      'On 4 May 1999 the failures led to daily protests in Lund.',
      ['1999-05-04 Failures lead to daily protests in Lund'],
    ],
    [
      'the gains without the clause that tells whose they were',
      'In May 1941 the Arden forces reclaimed all the gains the Germans and Italians had made.',
      ['1941-05 Arden forces reclaim all the gains'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('loaded words that say what they say', () => {
  it.each([
    [
      'claims by their noun',
      'A suit was filed against Marr Corp. on 4 May 1999 over claims of hearing loss.',
      ['1999-05-04 Suit filed against Marr Corp. over claims of hearing loss'],
    ],
    [
      'murder of the first degree',
      'A jury in Lund convicted Otto Berg of first-degree murder on 4 May 1999.',
      ['1999-05-04 Jury in Lund convicts Otto Berg of first-degree murder'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
