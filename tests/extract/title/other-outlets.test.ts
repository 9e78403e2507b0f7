/** What reading articles of other outlets by eye brought up: agencies, encyclopedias, think tanks. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, told } from '../mention/support.ts';

describe('marks of notes', () => {
  it('are no words of a title and hide no end of a sentence', () => {
    const text =
      'Power failed on 7 March 2019 in most of Orland.[3][4] On 12 March, Ana Berg announced a plan to ration water.[12] Another blackout began on 22 July.[citation needed]';
    expect(told(text)).toEqual([
      '2019-03-07 Power fails in most of Orland',
      '2019-03-12 Ana Berg announces a plan to ration water',
      '2019-07-22 Blackout begins',
    ]);
  });

  it('stay in the words that are cited', () => {
    const text =
      'Fourteen states of Orland were without power from 25 March[21] to 28 March[22] 2019, and the mine was closed on 3 April 2019.[1]';
    for (const { time } of mentionsOf(text).mentions)
      expect(text.slice(time.range.start, time.range.end)).toBe(time.text);
  });
});

describe('who acts', () => {
  it.each([
    [
      'is not the place where a report was filed',
      'PORT AMBER, Nov 19: President Ana Berg on Monday wrapped up a visit to Peru.',
      'Ana Berg wraps up a visit to Peru',
    ],
    [
      'is not what stands in brackets before the verb',
      'In September the crew was freed, but on 14 October 2020 Judge Otto Lind (Port Amber) closed the mine.',
      'Otto Lind closes the mine',
    ],
    [
      'is several, where members of a party are named',
      'On 3 May 2019 the Senate Republicans blocked a vote on tariffs.',
      'Senate Republicans block a vote on tariffs',
    ],
    [
      'is called by what makes a given name known',
      'In 2013 the cardinal became Pope Francis.',
      'Cardinal becomes Pope Francis',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('people', () => {
  it.each([
    ['by a given name of the Middle East', 'Ebrahim Lind'],
    ['by one with its accents', 'Nicolás Lind'],
  ])('are known %s, and by it who "he" is', (_, who) => {
    const text = `${who} arrived in Peru on 3 May 2019 to meet with his counterpart, Ana Berg. Lind, who makes his first tour of Peru since he left the navy in 2011, smiled.`;
    expect(titles(text)).toContain(`${who} leaves the navy`);
  });
});

describe('a name', () => {
  it('ends where the next line begins', () => {
    const text = 'By Ebrahim Lind\nIn 2019 Peru closed the mine at Lima.';
    expect(JSON.stringify(mentionsOf(text).mentions)).not.toContain('Lind In');
    expect(titles(text)).toEqual(['Peru closes the mine at Lima']);
  });
});

describe('an entry of a chronology', () => {
  it('tells what somebody says was done, on that word, and what who says it will do', () => {
    const text =
      '3 May 2019: The navy says its boats have seized a foreign tanker in the strait.\n\n4 May 2019: Peru closes its embassy in Lima.\n\n5 May 2019: Ana Berg says she will resign.';
    expect(titles(text)).toEqual([
      'Navy’s boats seize a foreign tanker in the strait',
      'Peru closes its embassy in Lima',
      'Ana Berg says she will resign',
    ]);
    expect(mentionsOf(text).mentions[0]?.attribution?.how).toBe('said');
  });
});

describe('what a verb goes on with', () => {
  it.each([
    [
      'is told up to why',
      'On 3 May 2019 Ana Berg tried to get officials to agree to a downgrading of the case because of the lack of results.',
      'Ana Berg tries to get officials to agree to a downgrading of the case',
    ],
    [
      'is no passive under a date',
      '25 January 2019: Thousands continued to take to the streets, calling for elections.\n\n26 January 2019: Peru recalls its ambassador.',
      'Thousands continue to take to the streets',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });

  it('is none where something is only called so', () => {
    const text = 'On 3 May 2019 Peru shot down a drone, in what the navy calls a “clear message”.';
    expect(titles(text)).toEqual(['Peru shoots down a drone']);
  });
});

describe('words as they are written', () => {
  it.each([
    [
      'an article before "one"',
      'General Otto Lind was named for a one-year term on 3 May 2019.',
      'Otto Lind named for a one-year term',
    ],
    [
      'forces that are armed, and arm nobody',
      'On 3 May 2019 the Revolutionary Armed Forces of Orland closed the road.',
      'Revolutionary Armed Forces of Orland close the road',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('lines of a page', () => {
  it('are keywords of a picture, parted by commas alone', () => {
    const text =
      'Peru closed the mine on 3 May 2019.\n\nLima,,Peru;,April,13,2018:,Peru’s,President,Ana,Berg,Speaks';
    expect(titles(text)).toEqual(['Peru closes the mine']);
  });
});

describe('a title says', () => {
  it.each([
    [
      'as what somebody was named',
      'In October 2018 the ministry named the Lind group as one of the five largest gangs in Peru.',
      'Ministry names the Lind group as one of the five largest gangs in Peru',
    ],
    [
      'what a state calls somebody, where that is what it did',
      'The company was listed as a terrorist organization in 2007.',
      'Company listed as a terrorist organization',
    ],
    [
      'what was declared, with its "that"',
      'In 2019 the council declared that incumbent Ana Berg’s mandate was void.',
      'Council declares that incumbent Ana Berg’s mandate was void',
    ],
    [
      'how many there were, and not others than whom',
      'The 14 other sailors were freed in April 2019.',
      '14 sailors freed',
    ],
    [
      'what a visit was to, where all that is told is that it took place',
      'The president’s last visit to Lima took place on 30 June 2019.',
      'President’s last visit to Lima takes place',
    ],
    [
      'its verb once: what has been done is no adjective of the deed',
      'On 3 May 2019 Peru had conducted airstrikes against two boats.',
      'Peru airstrikes against two boats',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text).map((words) => words.replace('Peruvian', 'Peru'))).toContain(title);
  });
});

describe('no title is made of', () => {
  it.each([
    ['a state of mind', 'The residents were also perturbed on 8 June 2019.'],
    ['what points to something told before', 'In March 2019 this approach led to new charges.'],
    ['what is home to many', 'In 1994, Peru was home to a community of 200,000.'],
    ['a date taken for what was received', 'Ana Berg received this Monday (3) the mayor of Lima.'],
    ['a view without what it says', 'Ana Berg on 3 May 2019 termed the ties as very valuable.'],
    ['a saying without what was said', 'On 3 May 2019 Ana Berg announced on the radio.'],
    ['what somebody did before he spoke', 'Otto Lind told reporters after meeting envoys in 2019.'],
    [
      'a country that a war lasted in',
      'In 1980 Peru began a war with Orland which lasted until 1988.',
    ],
    [
      'what is his of which a number is left',
      'Otto Lind’s 30 years in power is ended in May 2019.',
    ],
  ])('%s', (_, text) => {
    for (const title of titles(text))
      expect(title).not.toMatch(
        /perturbed|approach|homes|termed?s?|announces on|^Meeting|Orland lasts|’s ended|^Receipt/iu,
      );
  });
});

/** The titles alone. */
function titles(text: string): string[] {
  return told(text).map((line) => line.slice(line.indexOf(' ') + 1));
}
