/** Titles that an editor would sign: what is half told, misread or said of somebody else is told more plainly, or not at all. */
import { describe, expect, it } from 'vitest';
import { told } from '../mention/support.ts';

describe('a title agrees with who acts', () => {
  it.each([
    [
      'a ship whose name ends in a number',
      'The MV Marta Lind 3 went down off Orland on 3 May 1999.',
      '1999-05-03 MV Marta Lind 3 goes down off Orland',
    ],
    [
      'a body whose name holds an "and"',
      'The National Flood Relief and Warning Council rejected the plan on 3 May 1999.',
      '1999-05-03 National Flood Relief and Warning Council rejects the plan',
    ],
    [
      'a team that goes by a plural',
      'The Kestrels won another title in May 1999.',
      '1999-05 Kestrels win another title',
    ],
    [
      'a people by its plural',
      'Ottomans under Selim Pasha retook the castle in August 1667.',
      '1667-08 Ottomans under Selim Pasha retake the castle',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });
});

describe('a title leaves off nothing without which it says something else', () => {
  it.each([
    [
      '"most" goes with the word that it raises',
      'Workers voted on 3 May 1999 to accept the most recent offer.',
      '1999-05-03 Workers vote to accept the offer',
    ],
    [
      'a crime that somebody is found guilty of',
      'Otto Lind was found guilty of illegal campaign financing on 3 May 1999.',
      '1999-05-03 Otto Lind found guilty of illegal campaign financing',
    ],
    [
      '"the first time since" without since when says too much',
      'In May 1999 the bank raised lending rates for the first time since late 1997.',
      '1999-05 Bank raises lending rates',
    ],
    [
      'what was caused is told whole',
      'The eruption caused six flights to be cancelled on 3 May 1999.',
      '1999-05-03 Eruption causes six flights to be cancelled',
    ],
    [
      'a title of honour leaves no article behind',
      'A second renewal was carried out in 1815 by the sultan Murad Selim.',
      '1815 Second renewal carried out by Murad Selim',
    ],
    [
      'a name joined by a hyphen is whole',
      'The Bell-Marten Company was founded in Lund in 1903. In 1958 the firm was purchased by Otto Lind.',
      '1958 Bell-Marten Company purchased by Otto Lind',
    ],
    [
      'people who are crushed are not suppressed',
      'Five people were crushed to death at the gate on 3 May 1999.',
      '1999-05-03 Five people crushed to death at the gate',
    ],
    [
      'a revolt that is crushed is suppressed',
      'The army crushed the revolt on 3 May 1999.',
      '1999-05-03 Army suppresses the revolt',
    ],
    [
      'what somebody lost stands before whoever lost it',
      'The miners met. The deal did not restore the pension plan they lost in 1999.',
      '1999 Miners lose the pension plan',
    ],
    [
      'a coming is told by the noun for what came',
      'Promotion from the lower division followed in 1994.',
      '1994 Promotion from the lower division',
    ],
    [
      'an adjective before a number is no verb',
      'A thoroughly revised 14th edition was published in 1929.',
      '1929 Revised 14th edition published',
    ],
    [
      'bare deeds that need nobody to be done to',
      'Mayor Agnes Toll said that sirens had sounded at 9:50 p.m. on 3 May 1999 and that most people had reached the hill.',
      '1999-05-03 Sirens sound',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });
});

describe('a title says the same as its passage', () => {
  it.each([
    [
      'a firm that goes by a plural is one',
      'Abbey Laboratories introduced the drug on 3 May 1999.',
      '1999-05-03 Abbey Laboratories introduces the drug',
    ],
    [
      'what claims lives says nothing',
      'Cholera claimed at least 4,000 lives in Peru in 1999.',
      '1999 Cholera claims at least 4,000 lives in Peru',
    ],
    [
      'whose minister somebody was goes with what he was',
      'In 1999 Ana Lopez’s former prime minister Otto Lind was sentenced to five years in prison.',
      '1999 Otto Lind sentenced to five years in prison',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });

  it('"she" is not whoever was told of with the first name of a man', () => {
    const text =
      'Frederick Sanger died in May. Sanger worked in Lund. The astronomer spoke. She became the head of the observatory in 1999.';
    for (const line of told(text)) expect(line).not.toMatch(/Sanger becomes|became/);
  });
});

describe('what is misread makes no title', () => {
  it.each([
    [
      'a doing among what somebody is suspected of',
      'A man suspected of shooting a guard and wounding a local officer on 3 May 1999 was arrested.',
      /wounding/i,
    ],
    [
      'what everybody grants',
      'Peru asked for asylum from Norway in 1999, which was granted.',
      /Norway granted/,
    ],
    [
      'what needs an object',
      'A slump saw them beaten by the Kestrels, and worse, relegated in 1958.',
      /relegates/,
    ],
    [
      'an aside that only tells under what it was done',
      'Peru grounded the fleet of the owner, Orland Lines, on 3 May 1999 pending what was described as an inquiry.',
      /pending/i,
    ],
    ['a wait', 'Orland Lines waited months before telling customers in May 1999.', /waits$/],
    [
      'where something stands for what stands there',
      'The office watched the volcano in Albay province, which last erupted in 1999.',
      /province erupts/,
    ],
    [
      'what something cost for who paid it',
      'The castle was purchased for the sum of 25,000 lire by the Norwegian government, which began the repairs in 1928.',
      /^1928 Sum/,
    ],
  ])('%s', (_, text, wrong) => {
    for (const line of told(text)) expect(line).not.toMatch(wrong);
  });
});

describe('who is meant is told by the nearest that fits', () => {
  it.each([
    [
      'a thing that a name is said to be one of',
      'Kanlo on the central island is one of the active volcanoes of Peru. It erupted on 3 May 1999.',
      '1999-05-03 Kanlo erupts',
    ],
    [
      'a name with a small word in it',
      'Castel del Monte is a castle in Norway. It was bought by the state in 1876.',
      '1876 Castel del Monte bought by Norway',
    ],
    [
      'what somebody bought',
      'Otto Lind bought the castle in 1990. It burned down in 1995.',
      '1995 Castle burns down',
    ],
    [
      'a team, where several are asked for and nobody is several',
      'The team came close in 1913 but they lost the cup final in 1914.',
      '1914 Team loses the cup final',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });

  it('the president by the name that stands with the role, and not whoever was named last', () => {
    const text =
      'Forces led by General Otto Lind fought those loyal to President Ana Lopez. On 7 May 1999 the president took refuge in Norway.';
    expect(told(text)).toContain('1999-05-07 Ana Lopez takes refuge in Norway');
  });

  it('what was done to somebody himself', () => {
    expect(told('Orland Lines was itself acquired in 1988 by the Bell Company.')).toContain(
      '1988 Orland Lines acquired by the Bell Company',
    );
  });

  it('what was the first to be done was done', () => {
    expect(told('On 3 May 1999 Otto Lind became the first mayor to be jailed.')).toContain(
      '1999-05-03 Otto Lind becomes the first mayor to be jailed',
    );
  });
});
