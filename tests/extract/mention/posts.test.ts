import { describe, expect, it } from 'vitest';
import { mentionsOf } from './support.ts';

const post = (words: string, stamp = '— Harlow Post 🔻 (@harlowpost) January 5, 2020') => ({
  text: `Nothing was said.\n${words}\n${stamp}\nThe story went on in the harbour.`,
  furniture: [`${words}\n${stamp}`],
});

const toldBy = (words: string, stamp?: string) => {
  const { text, furniture } = post(words, stamp);
  return mentionsOf(text, { furniture });
};

describe('posts quoted in an article', () => {
  it('are statements of whoever posted them, dated by their stamp', () => {
    const [mention] = toldBy('Peru warns Chile of a strike').mentions;
    expect(mention).toMatchObject({
      when: '2020-01-05',
      title: 'Peru warns Chile of a strike',
      attribution: { who: 'Harlow Post', when: '2020-01-05', how: 'quoted' },
      time: { rule: 'post-stamp', text: 'January 5, 2020', basis: 'explicit' },
    });
  });

  it('that tell the past lie about their stamp', () => {
    const [mention] = toldBy('The bridge was inaugurated in Lima').mentions;
    expect(mention?.when).toBe('2020-01-05~');
  });

  it('date nothing of the article', () => {
    const { text, furniture } = post('Peru warns Chile of a strike');
    const after = `${text} Peru deported a Chilean in March.`;
    const { mentions } = mentionsOf(after, { furniture });
    expect(
      mentions.filter((m) => m.when.startsWith('2020') && m.attribution === undefined),
    ).toEqual([]);
  });

  it('are read where body and stamp are two stretches of furniture', () => {
    const text =
      'Peru warns Chile of a strike https://t.example/x\n— Harlow Post (@harlowpost) January 5, 2020';
    const furniture = [
      'Peru warns Chile of a strike https://t.example/x',
      '— Harlow Post (@harlowpost) January 5, 2020',
    ];
    const { mentions } = mentionsOf(text, { furniture });
    expect(mentions.map((m) => text.slice(m.passage.start, m.passage.end))).toEqual([
      'Peru warns Chile of a strike',
    ]);
  });

  it.each([
    ['an advertisement', 'Book before you travel', undefined],
    [
      'a stamp without a year',
      'Peru warns Chile of a strike',
      '— Harlow Post (@harlowpost) January 5',
    ],
  ])('are left out when they are %s', (_, words, stamp) => {
    expect(toldBy(words, stamp).mentions).toEqual([]);
  });
});
