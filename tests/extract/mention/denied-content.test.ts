import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

/** Published on 10 March 2021. */
describe('collectMentions(article, names): nothing of what is denied is told as done', () => {
  it.each([
    ['The army denied that its men burned a village on Monday.', /burn/],
    [
      'The army denied on Tuesday that its men entered the town and burned a village.',
      /burn|enter/,
    ],
    [
      'In February the government denied accusations that the army, which it commands, shelled the port and burned a village.',
      /shell|burn/,
    ],
    ['On Tuesday the ministry denied that its men looted shops or burned a school.', /loot|burn/],
    [
      'On Tuesday the ministry again denied that its soldiers, who left in January, looted shops or burned a school.',
      /loot|burn/,
    ],
    [
      'On Monday the firm rejected claims that it sacked nine men and closed a mine.',
      /^Firm (sack|clos)/,
    ],
    ['On Monday she denied that he hit a guard, took his keys and fled.', /hit|took|take|fle/],
  ])('%s', (text, done) => {
    for (const title of told(text).filter((line) => !/den(y|ies|ied)|reject/i.test(line)))
      expect(title).not.toMatch(done);
  });

  it.each([
    [
      'On Monday the army denied that its men had left, but the rebels took the town.',
      /Rebels take/,
    ],
    [
      'On Monday the army denied that its men had left, and the rebels took the town.',
      /Rebels take/,
    ],
    ['On Monday the army denied that its men had left; the rebels took the town.', /Rebels take/],
    ['On Monday the mayor denied that charge and resigned.', /Mayor resigns/],
    ['The firm, which denied that it owed money, closed on Monday.', /Firm closes/],
  ])('but what stands outside is: %s', (text, done) => {
    expect(told(text).join('\n')).toMatch(done);
  });
});
