import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

/** Published on 10 March 2021. */
describe('collectMentions(article, names): “he” and “she” take up nobody who cannot be meant', () => {
  it.each([
    ['A girl was found on Monday. He then dragged her to a cellar.', /Girl drags/],
    ['On Monday police stopped a driver. He dragged her out and assaulted her.', /the driver$/],
    ['On Monday a man left the bank. She shot him.', /Man shoots/],
    ['On Monday a man left the bank. He shot him.', /shoots the man/],
    ['The queen opened the bridge on Monday. He signed the act on Tuesday.', /Queen signs/],
  ])('%s', (text, wrong) => {
    for (const title of told(text)) expect(title).not.toMatch(wrong);
  });

  it.each([
    ['The queen opened the bridge on Monday. She signed the act on Tuesday.', /Queen signs/],
    ['A man was seen on Monday. He robbed a bank on Tuesday.', /Man robs a bank/],
    ['A fisherman was seen on Monday. He robbed a bank on Tuesday.', /Fisherman robs a bank/],
    ['The teacher resigned on Monday. She opened a school on Tuesday.', /Teacher opens a school/],
  ])('but whoever can be: %s', (text, right) => {
    expect(told(text).join('\n')).toMatch(right);
  });
});
