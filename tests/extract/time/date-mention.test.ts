/** Which date an event has: clause structure, tense and the story told, not the nearest number. */
import { describe, expect, it } from 'vitest';
import { dateMention, tagTimes, type TagOptions } from '../../../src/extract/time/index.ts';
import { Edtf } from '../../../src/model/index.ts';

/** The date of the first place where `word` stands. */
function dateOf(text: string, word: string, dct: string | null = '2025-08-28') {
  const options: TagOptions = { dct: dct === null ? null : Edtf.parse(dct), language: 'en' };
  const start = text.indexOf(word);
  return dateMention(text, tagTimes(text, options), { start, end: start + word.length }, options);
}

describe('dateMention(text, times, mention, options)', () => {
  it.each([
    { text: 'The fort fell on 5 May 2011.', word: 'fell', edtf: '2011-05-05', rule: 'clause' },
    {
      text: 'The works opened in 1976, and the mill closed in 2003.',
      word: 'opened',
      edtf: '1976',
      rule: 'clause',
    },
    {
      text: 'The works opened in 1976, and the mill closed in 2003.',
      word: 'closed',
      edtf: '2003',
      rule: 'clause',
    },
    {
      text: 'In a 2018 interview the admiral recalled the storm.',
      word: 'interview',
      edtf: '2018',
      rule: 'beside',
    },
    {
      text: 'In a 2018 interview the admiral recalled the storm.',
      word: 'recalled',
      edtf: '2018',
      rule: 'clause',
    },
    {
      text: 'The 1991 accord barred the firm from trading.',
      word: 'accord',
      edtf: '1991',
      rule: 'beside',
    },
    {
      text: 'The court upheld the 1991 accord.',
      word: 'upheld',
      edtf: '2025-08-28',
      rule: 'publication',
    },
    {
      text: 'On Tuesday the firm won, and its rival protested.',
      word: 'protested',
      edtf: '2025-08-26',
      rule: 'frame',
    },
    {
      text: 'The envoy spoke on Sunday, threatening to leave.',
      word: 'threatening',
      edtf: '2025-08-24',
      rule: 'clause',
    },
  ])('"$word" in "$text" is $edtf by its $rule', ({ text, word, edtf, rule }) => {
    expect(dateOf(text, word)).toMatchObject({ edtf, rule });
  });

  it('does not give a statement the date of what is stated', () => {
    const text = 'The minister said that the port would reopen in 2031.';
    expect(dateOf(text, 'said')).toMatchObject({ edtf: '2025-08-28', basis: 'publication' });
    expect(dateOf(text, 'reopen')).toMatchObject({ edtf: '2031' });
  });

  it('dates what is so now by publication, and what is under way by its month', () => {
    expect(dateOf('The firm sells coal.', 'sells')).toMatchObject({
      edtf: '2025-08-28',
      basis: 'publication',
    });
    expect(dateOf('The fleet is currently mobilising.', 'mobilising')).toMatchObject({
      edtf: '2025-08',
      basis: 'publication',
    });
  });

  it('gives no date to what is still to come without one', () => {
    expect(dateOf('The port will reopen.', 'reopen')).toBeNull();
  });

  it('gives no date where nothing dates it', () => {
    expect(dateOf('The port was closed.', 'closed', null)).toBeNull();
  });

  it('lets a frame hold for the sentences of its paragraph, and no further', () => {
    const text = 'In 2019 the grid failed. The mills stopped.\n\nThe mines reopened.';
    expect(dateOf(text, 'stopped')).toMatchObject({ edtf: '2019', basis: 'narrative' });
    expect(dateOf(text, 'reopened')).toMatchObject({ edtf: '2025-08-28', basis: 'publication' });
  });

  it('dates the later statements of a report by the day its lead tells of', () => {
    const text = 'The mayor resigned on Tuesday.\n\nShe thanked the council.';
    expect(dateOf(text, 'thanked')).toMatchObject({ edtf: '2025-08-26', rule: 'story' });
  });

  it('dates a headline with the event it tells of', () => {
    const text = 'Mayor quits over flood\n\nThe mayor resigned on Tuesday after the flood.';
    expect(dateOf(text, 'quits')).toMatchObject({ edtf: '2025-08-26' });
  });

  it('finds the date of an event where it is told with one', () => {
    const text = 'The store was launched on 28 April 2003.\n\nSince its launch it has grown.';
    expect(dateOf(text, 'launch it')).toMatchObject({ edtf: '2003-04-28', rule: 'same-event' });
  });

  it('keeps what is bounded on one side open on the other', () => {
    expect(dateOf('The navy has stopped 14 boats since June.', 'stopped')).toMatchObject({
      edtf: '2025-06/..',
    });
  });

  it('keeps "within two to three days" of a story told by months within about that month', () => {
    const text = 'In April 2019 the dam failed. Within two to three days, engineers arrived.';
    expect(dateOf(text, 'arrived')).toMatchObject({ edtf: '2019-04~', basis: 'narrative' });
  });

  it.each([
    ['The valley was shelled in August and September 1943.', '1943-08/1943-09'],
    ['The valley was shelled in July, August and September 1943.', '1943-07/1943-09'],
    ['The valley was shelled in August and November 1943.', '1943-08'],
  ])('takes months that follow one another for one stretch: %s', (text, edtf) => {
    expect(dateOf(text, 'shelled')).toMatchObject({ edtf });
  });

  it('names the words the date rests on', () => {
    expect(dateOf('The fort fell on 5 May 2011.', 'fell')?.time).toMatchObject({
      text: '5 May 2011',
      range: { start: 17, end: 27 },
    });
  });
});
