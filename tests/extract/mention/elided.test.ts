import { describe, expect, it } from 'vitest';
import { mentionsOf, told } from './support.ts';

describe('collectMentions(article, names): several dates on one verb', () => {
  it.each([
    [
      'a subject of its own',
      'Lund fell on 14 January 1939, followed by Varn on 26 January and Orla on 5 February.',
      ['1939-01-14 Lund falls', '1939-01-26 Varn falls', '1939-02-05 Orla falls'],
    ],
    [
      'an object of its own',
      'The army captured Lund in June 1911 and the port of Varn in August 1911.',
      ['1911-06 Army captures Lund', '1911-08 Army captures the port of Varn'],
    ],
    [
      'a place of its own',
      'The company opened shops in Oslo in 2009, in Bergen in 2010.',
      ['2009 Company opens shops in Oslo', '2010 Company opens shops in Bergen'],
    ],
    [
      'the passive',
      'The bridge was opened in 1911 and the tunnel in 1924.',
      ['1911 Bridge opened', '1924 Tunnel opened'],
    ],
    [
      'a date of distance',
      'Stroh was arrested on 11 February 2020, Kasta eight days later at the airport.',
      ['2020-02-11 Stroh arrested', '2020-02-19 Kasta arrested'],
    ],
    [
      'nothing but further dates',
      'Harlow won the cup in 1985, 1986 and 1991.',
      ['1985 Harlow wins the cup', '1986 Harlow wins the cup', '1991 Harlow wins the cup'],
    ],
    [
      'once more',
      'Ann Berg was elected in 1990 and again in 1994.',
      ['1990 Ann Berg elected', '1994 Ann Berg elected'],
    ],
    [
      'further dates of a noun',
      'Proposals by Ardania in 1993 and 2005 were rejected.',
      ['1993 Proposals by Ardania rejected', '2005 Proposals by Ardania rejected'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text).toSorted()).toEqual(events.toSorted());
  });

  it('a date that opens the clause behind "and" is of that clause alone', () => {
    expect(told('Ann Berg graduated in 1953 and the following year she won the cup.')).toEqual([
      '1953 Ann Berg graduates',
      '1954 Ann Berg wins the cup',
    ]);
  });

  it('cites of a list what leads up to each date', () => {
    const text = 'Harlow won the cup in 1985, 1986 and 1991.';
    const cited = mentionsOf(text).mentions.map(({ passage }) =>
      text.slice(passage.start, passage.end),
    );
    expect(cited).toEqual([
      'Harlow won the cup in 1985',
      'Harlow won the cup in 1985, 1986',
      'Harlow won the cup in 1985, 1986 and 1991',
    ]);
  });

  it.each([
    ['days on end are one happening', 'The union held talks on 3 and 4 May 2019.'],
    ['two ends are one stretch', 'The union held talks from May to July 2019.'],
  ])('%s', (_, text) => {
    expect(told(text)).toHaveLength(1);
  });
});
