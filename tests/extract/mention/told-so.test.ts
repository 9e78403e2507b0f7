import { describe, expect, it } from 'vitest';
import { refused, told } from './support.ts';

/** Manners of telling that frames of every verb, and texts of others, showed to be missing. */
describe('collectMentions(article, names): what happened, however it is told', () => {
  it.each([
    [
      'of what was not done until a day',
      'The mayor, Ida Crane, did not order people out until Monday.',
      '2021-03-08 Ida Crane orders people out',
    ],
    [
      'of what "it was not until" a day that somebody did',
      'It was not until May 2019 that the court ordered a retrial.',
      '2019-05 Court orders a retrial',
    ],
    [
      'at the day of the story where "until" only puts off',
      'The court met on Monday. The case was adjourned until the 27th.',
      '2021-03-08 Case adjourned',
    ],
    [
      'at the time the story has come to by then',
      'A trial collapsed in March 2012. By then Achill had sold the site to a rival firm.',
      '2012-03 Achill sells the site to a rival firm',
    ],
    [
      'behind "and" and a date between commas',
      'The jury retired at noon on Monday and, a day later, found all three guilty.',
      '2021-03-09 Jury finds all three guilty',
    ],
    [
      'by a passive of a verb that says how things are',
      'A film of the siege was shown at Trento in 2019.',
      '2019 Film of the siege shown at Trento',
    ],
    [
      'in a relative clause whose subject is a bare noun',
      'The state bought the shares, an arrangement that parliament approved on 15 March 2012.',
      '2012-03-15 Parliament approves an arrangement',
    ],
    [
      'of who said something before it',
      '"I have waited for this," said Mara Quist, who founded the company in 2011.',
      '2011 Mara Quist founds the company',
    ],
    [
      'by a verb that the dictionary has for a noun',
      'Police rescued twelve people on Monday.',
      '2021-03-08 Police rescue twelve people',
    ],
    [
      'by a verb that the dictionary has for an adjective',
      'Soldiers liberated Lund on 3 May 2015.',
      '2015-05-03 Soldiers liberate Lund',
    ],
    [
      'by such a verb behind "and"',
      'On Monday the navy sank a boat and rescued the crew.',
      '2021-03-08 Navy rescues the crew',
    ],
    [
      'of whom a sentence opens with "born"',
      'Lena Berg was a poet. Born on 12 March 1931, in Narvik, she studied law in Lund.',
      '1931-03-12 Lena Berg born',
    ],
    [
      'of who was born in brackets',
      'Lena Berg (born 12 March 1931) wrote the hymn in 1950.',
      '1950 Lena Berg writes the hymn',
    ],
    ['behind "did" and its subject', 'Not until 1987 did the mill reopen.', '1987 Mill reopens'],
    [
      'of what a year brought',
      'The year 1987 brought the end of the mine.',
      '1987 End of the mine',
    ],
    [
      'of somebody whom another sentence tells of as done to',
      'Prosecutors charged a nurse on Monday. She appeared in court on Tuesday.',
      '2021-03-09 Nurse appears in court',
    ],
    [
      'of the same person through a run of sentences',
      'The director said he knew nothing. He was dismissed on Monday. He left the country on Tuesday. He came back on Wednesday.',
      '2021-03-10 Director comes back',
    ],
    [
      'of somebody whose role ends in -or or -ist',
      'A suitor from Lund offered 40 crowns. He came back on Monday with 44.',
      '2021-03-08 Suitor comes back',
    ],
    [
      'of the thing that is said to be something',
      'The bridge was a marvel of its time. It closed in 1911.',
      '1911 Bridge closes',
    ],
    [
      'of the thing, where the other is somebody',
      'A boy of nine found the sword in 1987. He sold it to a dealer in 1988.',
      '1988 Boy sells the sword to a dealer',
    ],
    [
      'with a particle by those who tell it',
      'We set out from Lund on 3 May 1987.',
      '1987-05-03 Setting out from Lund',
    ],
    [
      'of what lives or victims were claimed',
      'The epidemic claimed its last victim on 3 July 2020.',
      '2020-07-03 Epidemic claims its last victim',
    ],
  ])('dates what is told %s', (_, text, event) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    [
      'accepted, of what a pronoun points to',
      'The company accepted it on Monday.',
      '2021-03-08 Acceptance by the company',
    ],
    [
      'restored somewhere, of nobody knows what',
      'It was restored to the parish in April 2001.',
      '2001-04 Restoration to the parish',
    ],
    [
      'met by who tells it',
      'I met Lena Ferran in Lund on Monday.',
      '2021-03-08 Meeting with Lena Ferran in Lund',
    ],
    ['somebody’s coming', 'The minister came on Monday.', '2021-03-08 Arrival of the minister'],
    ['a coming of what is done', 'Touchdown came on 24 July 2015.', '2015-07-24 Touchdown comes'],
  ])('tells by its noun what was %s', (_, text, event) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    ['what was not done', 'The mayor did not order people out on Monday.', 'not-an-event:denied'],
    [
      'what may not be done until a day',
      'The mill will not reopen until Friday.',
      'not-an-event:background',
    ],
    ['by whom a pronoun does it', 'On Monday they nationalised it.', 'not-an-event:no-title'],
    [
      'which of a sign and what it was',
      'The first sign was a tremor. It came in 1911.',
      'not-an-event:no-title',
    ],
    ['a turn that came', 'The turn came in May 2015.', 'not-an-event:no-title'],
  ])('still tells apart %s', (_, text, code) => {
    expect(told(text)).toEqual([]);
    expect(refused(text)).toContain(code);
  });
});
