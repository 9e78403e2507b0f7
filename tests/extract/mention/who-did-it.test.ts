import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

/** Published on 10 March 2021. */
describe('collectMentions(article, names): it is told of whoever did it', () => {
  it.each([
    [
      'Police arrested the brother of the man who shot the mayor on 3 May 2019.',
      '2019-05-03 Man shoots the mayor',
    ],
    ['Contrary to reports, the ship ran aground on 3 May 2019.', '2019-05-03 Ship runs aground'],
  ])('%s', (text, title) => {
    expect(told(text)).toContain(title);
  });

  it('and of the head of a phrase where a comma parts the two', () => {
    const text = 'Police sought the brother of the man, who shot the mayor on 3 May 2019.';
    expect(told(text).join('\n')).not.toMatch(/\d Man shoots/);
  });
});
