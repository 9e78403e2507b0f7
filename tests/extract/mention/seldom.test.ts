import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

describe('collectMentions(article, names): deeds that only their words behind make one', () => {
  it.each([
    ['sits down', 'The delegation sat down on Monday.', '2021-03-08 Delegation sits down'],
    ['stands down', 'The minister stood down on Tuesday.', '2021-03-09 Minister stands down'],
    ['follows suit', 'In 2012 Peru followed suit.', '2012 Peru follows suit'],
    [
      'follows, with nothing behind it',
      'A second offer of 44 crowns followed on 9 February.',
      '2021-02-09 Second offer of 44 crowns follows',
    ],
    [
      'had to be done',
      'In 2010 the laboratory had to stop a trial.',
      '2010 Laboratory stops a trial',
    ],
    ['gives way', 'On 18 June 1954 the embankment gave way.', '1954-06-18 Embankment gives way'],
    ['pulls out', 'In February 2012 NASA pulled out.', '2012-02 NASA pulls out'],
    [
      'tears in a test',
      'A parachute tore during a test in 2014.',
      '2014 Parachute tears during a test',
    ],
    ['lasts', 'In August the sluices jammed for nine days.', '2020-08 Sluices jam'],
  ])('tells what %s', (_, text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('leaves a state a state', () => {
    expect(told('The mill stood by the river in 2012. Peru followed the case in 2012.')).toEqual(
      [],
    );
  });
});

describe('collectMentions(article, names): who is meant', () => {
  it.each([
    [
      'somebody told by a role',
      'The prime minister chaired a meeting on Tuesday. On Monday he had been criticised for leaving.',
      [
        '2021-03-09 Prime minister chairs a meeting',
        '2021-03-08 Prime minister criticised for leaving',
      ],
    ],
    [
      'what was only described before',
      'The mill is small. It was established in 1871 by weavers.',
      ['1871 Mill established by weavers'],
    ],
    [
      'people told by their number',
      'The three came down the stairs on Monday.',
      ['2021-03-08 Three come down the stairs'],
    ],
    [
      'the teller’s own',
      'Our railwaymen cleared the line on Monday.',
      ['2021-03-08 Railwaymen clear the line'],
    ],
  ])('tells of %s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('collectMentions(article, names): dates beside what hangs on the clause', () => {
  it('are of the main clause before "while" and a state', () => {
    const text =
      'On the night of 3 March, while the town was asleep, the rebels struck at the depot.';
    expect(told(text)).toEqual(['2021-03-03 Rebels strike at the depot']);
  });
});
