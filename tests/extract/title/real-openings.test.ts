/** What openings of real articles brought up: who or what a title is about, and what it would be half without. */
import { describe, expect, it } from 'vitest';
import { article, eventsOf, mentionsOf, told } from '../mention/support.ts';

describe('a title is about', () => {
  it.each([
    [
      'a ship by its name, not by what else it is',
      'The first ship, Marisol, anchored at Varn on 4 May 1999.',
      '1999-05-04 Marisol anchors at Varn',
    ],
    [
      'a ship that is "called" something',
      'The vessel, called Marisol, docked at Varn on 4 May 1999.',
      '1999-05-04 Marisol docks at Varn',
    ],
    [
      'a firm, not the town it sits in',
      'Varn, Orland-based Marr Corp., a maker of ships, filed for bankruptcy on 4 May 1999.',
      '1999-05-04 Marr Corp. files for bankruptcy',
    ],
    [
      'a court, not its district',
      'The deal went to the Appeals Court for the Eastern District of Varn, which on 4 May 1999 approved the settlement.',
      '1999-05-04 Appeals Court approves the settlement',
    ],
    [
      'a firm called by the first word of its name',
      'Canadian Airlines was in debt. Canadian agreed on 4 May 1999 to merge with Marr Air.',
      '1999-05-04 Canadian Airlines agrees to merge with Marr Air',
    ],
    [
      'somebody without what the source thinks of him',
      'A beaming Otto Lind opened the bridge on 4 May 1999.',
      '1999-05-04 Otto Lind opens the bridge',
    ],
    [
      'a deed that took place, and no boat',
      'Police told of a raid on a fishing boat, which took place on 4 May 1999.',
      '1999-05-04 Raid takes place',
    ],
    [
      'whoever holds the office of the country',
      'Peruvian President Otto Lind met Chilean President Ana Berg in 1998. The Peruvian president resigned on 4 May 1999.',
      '1999-05-04 Otto Lind resigns',
    ],
    [
      'the one person named, by what she is',
      'The writer Ana Berg was ill. The Lima-born novelist opened a school on 4 May 1999.',
      '1999-05-04 Ana Berg opens a school',
    ],
    [
      'a firm with "General" in its name',
      'Marr General Foods International acquired the Lind Bakery on 4 May 1999.',
      '1999-05-04 Marr General Foods International acquires the Lind Bakery',
    ],
    [
      'what was shot down, in an entry',
      '4 May 1999: NATO jet shot down over Varn.',
      '1999-05-04 NATO jet shot down over Varn',
    ],
    [
      'what was announced behind an aside',
      'President Ana Berg announced on 4 May 1999, during a visit to Lima, the sale of the yard.',
      '1999-05-04 Ana Berg announces the sale of the yard',
    ],
    [
      'somebody by the whole name, though it ends as participles do',
      'Stephen Browning died on 4 May 1999.',
      '1999-05-04 Stephen Browning dies',
    ],
    [
      'a laureate, though a city is called like her',
      'Nobel laureate Sydney Lindholm died on 4 May 1999.',
      '1999-05-04 Sydney Lindholm dies',
    ],
    [
      'the firm that stands in the heading',
      'Marrco\n\nThe brothers sold lamps for three years. In 1973, the company expanded to Japan.',
      '1973 Marrco expands to Japan',
    ],
    [
      'no firm where the heading names none',
      'Overview\n\nThe brothers sold lamps for three years. In 1973, the company expanded to Japan.',
      '1973 Company expands to Japan',
    ],
    [
      'who fights, not what encouraged them',
      'Firefighters encouraged by weakening winds were battling a wildfire in Peru on 4 May 1999.',
      '1999-05-04 Firefighters encouraged by weakening winds battle a wildfire in Peru',
    ],
    [
      'a passive without an object behind its date',
      'Since President Otto Lind was elected in 2005 the two leaders have met in Lima.',
      '2005 Otto Lind elected',
    ],
    [
      'an officer, not whose he is',
      'Islamic Revolutionary Guard Corps (IRGC) commander Otto Lind was killed in Varn on 4 May 1999.',
      '1999-05-04 Otto Lind killed in Varn',
    ],
    [
      'what somebody was made',
      'Otto Lind was knighted on 4 May 1999.',
      '1999-05-04 Otto Lind knighted',
    ],
  ])('%s', (_, text, line) => {
    expect(told(text)).toContain(line);
  });
});

describe('a title tells', () => {
  it.each([
    [
      'where it was, where no name says who',
      'An explosion at a market in Lima killed 68 people on 4 May 1999.',
      '1999-05-04 Explosion at a market in Lima kills 68 people',
    ],
    [
      'where people were',
      'At least one person in Peru was killed on 4 May 1999.',
      '1999-05-04 At least one person in Peru killed',
    ],
    [
      'what many did whose plural no dictionary has',
      'Fishermen blocked the main road to Lima on 4 May 1999.',
      '1999-05-04 Fishermen block the main road to Lima',
    ],
    [
      'on what occasion people were killed',
      'Two people were killed on 4 May 1999 during an airstrike on the port.',
      '1999-05-04 Two people killed during an airstrike on the port',
    ],
  ])('%s', (_, text, line) => {
    expect(told(text)).toContain(line);
  });
});

describe('no title is made of', () => {
  it.each([
    ['the name of a judge', 'U.S. bankruptcy Judge Otto Lind was in Varn on 4 May 1999.'],
    [
      'one of two',
      'Otto Lind and his wife, the painter Ana Berg, were acquitted on 4 May 1999 in Varn.',
    ],
    [
      'the second thing that was to be done',
      'Marr Air sought help to reform, cut costs and rewrite contracts in May 1999.',
    ],
    ['a plane bound for Peru', 'Otto Lind boarded a plane bound for Peru on 4 May 1999.'],
    ['a firm founded by itself', 'Anton Suhr was rich. Suhr was founded by Suhr on 4 May 1999.'],
    ['a ferry that is no guard', 'The Coast Guard praised the crew. It went down on 4 May 1999.'],
    [
      'what boats are said to be',
      'Boats on the lake that the Marr government has claimed were armed left on 4 May 1999.',
    ],
    [
      'half of what was ruled',
      'The Supreme Court ruled on 4 May 1999 that a man close to Otto Lind who was arrested in Varn can be tried.',
    ],
  ])('%s', (_, text) => {
    for (const line of told(text))
      expect(line).not.toMatch(
        /Otto Lind$|Berg acquitted|Guard goes|founded by Anton|Air (?:cuts|rewrite)|binds|says|rules that|Lind arrested/u,
      );
  });

  it('what is cut at a measure', () => {
    expect(
      told('Some 800 tickets were sold for the 150-foot, triple-deck ferry on 4 May 1999.'),
    ).toEqual(['1999-05-04 800 tickets sold']);
  });
});

describe('what kind of event', () => {
  it('ground that is broken is no disaster', () => {
    const text = 'Peru broke ground for a dam on 4 May 1999.';
    expect(mentionsOf(text).mentions.map(({ kind }) => kind)).toEqual(['other']);
  });

  it('a deal that is struck is an agreement', () => {
    const text = 'Peru struck a deal with Orland on 4 May 1999.';
    expect(mentionsOf(text).mentions.map(({ kind }) => kind)).toEqual(['agreement']);
  });
});

describe('several sentences of one article merged', () => {
  it('take the title of the one that names the day, not of one that leans on it', () => {
    const text =
      'President Ana Berg arrived in Varn on 4 May 1999 for a meeting with President Otto Lind. Lind called the visit a great day for Varn and Berg called the meeting with Lind in Varn a success.';
    const titles = eventsOf([article(text)]).map(({ title }) => title);
    expect(titles).toEqual(['Ana Berg arrives in Varn for a meeting with Otto Lind']);
  });
});
