/** What interviews look like: questions and answers in one, names on answers alone, stories told in “I”. */
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../mention/support.ts';

/** Who is given for the mention whose title holds the word. */
const wordOn = (text: string, event: RegExp, title = 'Page'): string => {
  const found = mentionsOf(text, { title }).mentions.find((mention) => event.test(mention.title));
  return found?.attribution ? `${found.attribution.who} (${found.attribution.how})` : 'nobody';
};

describe('an interview', () => {
  it.each([
    [
      'has names on its answers alone',
      'We met at the quay.\n\nHow did you hear of it?\n\nLena van der Vik: The mill was burned in May 1999. I saw it.\n\nDid you go back?\n\nLena van der Vik: The museum opened in 2007.\n\nAre you glad?\n\nLena van der Vik: I am.',
      'Lena van der Vik (interview)',
    ],
    [
      'calls who answers in full once',
      'Karl Orr: Welcome. When did it burn?\n\nLena Vik: The mill was burned in May 1999. I saw it.\n\nOrr: And then?\n\nVik: The mill was burned again in 2007.',
      'Lena Vik (interview)',
    ],
    [
      'has a question and its answer in one paragraph',
      'Lena Vik ran the mill for years.\n\nHow did you hear of it? The mill was burned in May 1999. I saw it.\n\nDid you go back? I went in 2001.\n\nAre you glad? I am.',
      'Lena Vik (interview)',
    ],
    [
      'answers for others, too',
      'Lena Vik was on the night shift. Petra Klein spoke to her about the men, and about Georg Stamm.\n\nHow did you hear of it?\n\nThe mill was burned in May 1999.\n\nDid he warn them?\n\nStamm rang the mayor.\n\nWhat did the inquiry say?\n\nIt cleared us.',
      'Lena Vik (interview)',
    ],
    [
      'calls who answers by a role',
      'Ambassador Lena Vik spoke to the Courier.\n\nQ: When did you hear?\n\nAmbassador: The mill was burned in May 1999.\n\nQ: And then?\n\nAmbassador: I left.',
      'Lena Vik (interview)',
    ],
    [
      'begins with a line that is no question',
      'Lena Vik ran the mill for years. Her husband was away.\n\nLet’s begin with the fire.\n\nThe mill was burned in May 1999. I saw it.\n\nYou had no warning?\n\nMy brother had.\n\nHow did it end?\n\nI left.\n\nAre you glad?\n\nI am.',
      'Lena Vik (interview)',
    ],
    [
      'is a story told in “I”',
      'Lena Vik has kept sheep for fifty years. This is her story, as told to Rona Gray.\n\nI was a child. The mill was burned in May 1999.\n\nMy father rebuilt it in 2001, and I helped.\n\nI sold it in 2013.',
      'Lena Vik (interview)',
    ],
  ])('%s', (_, text, who) => {
    expect(wordOn(text, /mill/i)).toBe(who);
  });

  const turns =
    'How did you hear of it?\n\nThe mill was burned in May 1999. I saw it.\n\nDid you go back?\n\nI did.\n\nAre you glad?\n\nI am.';

  it.each([
    ['Interview with Lena Vik', 'Lena Vik (interview)'],
    ['Portrait: Lena Vik, miller', 'Lena Vik (interview)'],
    ['Ten questions for Dr Lena Vik', 'Lena Vik (interview)'],
    ['Lena Vik on her years at the mill', 'Lena Vik (interview)'],
    ['Random Mill Interviews: the miller', 'nobody'],
  ])('is with whoever its title names: %s', (title, who) => {
    expect(wordOn(turns, /mill/i, title)).toBe(who);
  });

  it.each([
    [
      'advice for everybody',
      'Dr Hanna Roos runs a practice.\n\nWhen should you worry?\n\nWe say at once. The mill was burned in May 1999.\n\nCan you prevent it?\n\nOur own figures are low.\n\nWhat should you do?\n\nWe recommend rest.',
    ],
    [
      'a paper that asks itself',
      'Lena Vik died at the mill.\n\nWhat happened?\n\nThe mill was burned in May 1999. Our reporter saw it.\n\nWho is to blame?\n\nNobody knows.\n\nWhat happens next?\n\nWe will report on Friday.',
    ],
    [
      'a column in “I”',
      'My father built it.\n\nThe mill was burned in May 1999. I saw it.\n\nI went to see it with Otto Dahl, who recalls the fire.\n\nI stood there again.',
    ],
  ])('is not %s', (_, text) => {
    expect(wordOn(text, /mill/i)).toBe('nobody');
  });
});

describe('the title of what is told in an interview', () => {
  const titles = (text: string, title = 'Page'): string[] =>
    mentionsOf(text, { title }).mentions.map((mention) => mention.title);

  it('names whoever says “I”, in full', () => {
    const text =
      'We met Lena Vik at the quay.\n\nQ: When did you leave?\n\nVik: I moved to Lund in May 1999.\n\nQ: And then?\n\nVik: I closed the mill in 2007.';
    expect(titles(text)).toEqual(['Lena Vik moves to Lund', 'Lena Vik closes the mill']);
  });

  it('does not take whoever says “I” for somebody’s “he”, nor for the “I” of others', () => {
    const text =
      'We met Karl Orr at the quay.\n\nQ: Who was taken?\n\nOrr: My brother was. He died in Lund in May 1999.\n\nQ: And then?\n\nOrr: A guard said, “I moved to Lund in 2007.”';
    for (const title of titles(text)) expect(title).not.toMatch(/Karl Orr/);
  });
});
