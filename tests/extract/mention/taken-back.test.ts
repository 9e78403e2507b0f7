import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

/** Published on 10 March 2021. */
describe('collectMentions(article, names): what a sentence takes back is no event', () => {
  it.each([
    'Reports that the army had burned a village on 3 May 2019 were false.',
    'The claim that Peru bombed the embassy in 1992 has never been proven.',
    'The allegation that police beat the students on 3 May 2019 is untrue.',
    'No evidence has emerged that soldiers shot farmers on 3 May 2019.',
    'Karl Lund withdrew his claim that he had won the lottery on 3 May 2019.',
    'The newspaper apologised for reporting that Karl Lund had resigned on 3 May 2019.',
    'The mayor was wrongly reported to have resigned on 3 May 2019.',
    'Critics wrongly say the firm closed the mine on 3 May 2019.',
    'Few believed that the army had taken the port on 3 May 2019.',
    'Karl Lund dreamed that he had been elected on 3 May 2019.',
    'A hoax call claimed that a bomb had exploded at the station on 3 May 2019.',
    'A rumour that the king had died spread on 3 May 2019.',
    'Had the army attacked on 3 May 2019, the town would have fallen.',
    'There was no attack on the town on 3 May 2019.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Reports that the army had burned a village on 3 May 2019 proved true.', /burns a village/],
    ['The man was wrongly convicted on 3 May 2019.', /Man convicted/],
    [
      'Reports that the firm would close were false, but the mine closed on 3 May 2019.',
      /Mine clos/,
    ],
  ])('but what stays is: %s', (text, right) => {
    expect(told(text).join('\n')).toMatch(right);
  });
});

describe('collectMentions(article, names): a past behind an object tells of the object', () => {
  it.each([
    ['The opposition boycotted the vote held on 3 May 2019.', '2019-05-03 Vote held'],
    ['The party rejected the deal signed on 3 May 2019.', '2019-05-03 Deal signed'],
    ['The court annulled the election held on 3 May 2019.', '2019-05-03 Election held'],
    ['The firm sold the mine opened in 2015.', '2015 Mine opened'],
  ])('%s', (text, title) => {
    expect(told(text)).toEqual([title]);
  });

  it.each([
    'The law banned a march planned for 3 May 2019.',
    'The strike planned for 3 May 2019 was called off.',
  ])('and the day of a plan is not the day of what became of it: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
