/** Who acts in a title, where names, lists and apposition hide it. */
import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../src/extract/mention/read-sentence.ts';
import { joinNames, learnNames } from '../../../src/extract/people.ts';
import type { ResolvedTime } from '../../../src/model/index.ts';
import { told } from '../mention/support.ts';

describe('a title names who acts', () => {
  it.each([
    [
      'a firm that is called after two people',
      'Robert Thomas bought a mill in 1898. In 1917 Thomas and Betts Company bought the port.',
      '1917 Thomas and Betts Company buys the port',
    ],
    [
      'one of two brothers by a name of his own',
      'Giorgos Kalafatis founded the club in May 1908 with his brother Alexander Kalafatis.',
      '1908-05 Giorgos Kalafatis founds the club with his brother Alexander Kalafatis',
    ],
    [
      'a name that nothing explains, in the sentence itself',
      'In 1941 Otto Lind was elected president. Chávez toured the country, and in 2000, he hosted the first summit.',
      '2000 Chávez hosts the first summit',
    ],
    [
      'whom an adjective at the head of the sentence describes',
      'Renowned for his research, Otto Lind died in March 2010.',
      '2010-03 Otto Lind dies',
    ],
    [
      'a family name that reads like a doing',
      'Stephen Harding died in March 2010.',
      '2010-03 Stephen Harding dies',
    ],
    [
      'each of a list whose verb is said once',
      'Peru joined in 1987, Norway in 1991 and Arden in 1999.',
      '1999 Arden joins',
    ],
    [
      'who was made several things, one after the other',
      'Otto Lind was appointed judge in 1987, minister in 1991 and spokesman in 1999.',
      '1991 Otto Lind appointed minister',
    ],
    [
      'who won several things, one after the other',
      'The team won the cup in 1987, the league in 1991 and the shield in 1999.',
      '1991 Team wins the league',
    ],
    [
      'a club whose name reads like a verb',
      'Formed in 1863 by the pupils of the school, Stoke City is the second oldest club.',
      '1863 Stoke City formed by the pupils of the school',
    ],
    [
      'whom a body makes what she is, beside what she is already',
      'On 3 May 1999 the Varn Commission appointed its president, Ana Lind, as its observer at the trial.',
      '1999-05-03 Varn Commission appoints Ana Lind as its observer at the trial',
    ],
    [
      'a craft by the name it has',
      'In July 1998 Japan launched the Nozomi probe to Mars.',
      '1998-07 Japan launches the Nozomi probe to Mars',
    ],
    [
      'who is done something to again',
      'Otto Lind was released from prison in 1992, but rearrested in July 1998.',
      '1998-07 Otto Lind rearrested',
    ],
    [
      'a measure without the word that takes sides',
      'On 3 May 1999 the U.S. Treasury slapped sanctions on a network of traders.',
      '1999-05-03 U.S. Treasury imposes sanctions on a network of traders',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });

  it('does not say of a place what came of all that is told', () => {
    const told1 = told(
      'The minister announced a blockade of tankers leaving Peru in May 1999, which led to a decline in exports.',
    );
    expect(told1).toEqual(['1999-05 Minister announces a blockade of tankers leaving Peru']);
  });
});

describe('entries of a chronology', () => {
  const entries = told(
    [
      '1902: Daniels moves to Lund to organize the firm.',
      '1952: Orland’s Free Officers seize power in Peru.',
      '1953: General Otto Berg proclaimed prime minister.',
      '1980: Exiled king dies of cancer in Egypt.',
    ].join('\n\n'),
  );

  it.each([
    ['the verb says that who acts is one', '1902 Daniels moves to Lund to organize the firm'],
    ['the verb says that they are several', '1952 Orland’s Free Officers seize power in Peru'],
    ['who was proclaimed something proclaims nothing', '1953 Otto Berg proclaimed prime minister'],
    ['a participle before who acts is no verb', '1980 Exiled king dies of cancer in Egypt'],
  ])('%s', (_, title) => {
    expect(entries).toContain(title);
  });
});

describe('words of time that only describe', () => {
  it('"former" before a noun is left in its phrase, though histories count it as a time', () => {
    const text = 'The club was formed by the former pupils of the school.';
    const start = text.indexOf('former');
    const former: ResolvedTime = {
      kind: 'date',
      range: { start, end: start + 6 },
      text: 'former',
      rule: 'former',
      value: 'PAST_REF',
      edtf: null,
      basis: 'relative',
      unresolved: 'vague',
    };
    const read = readSentence(text, 0, [former], joinNames([learnNames(text)]));
    expect(read.times).toEqual([]);
    expect([...read.dating]).toEqual([]);
  });
});
