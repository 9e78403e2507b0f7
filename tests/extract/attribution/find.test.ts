import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../mention/support.ts';

const words = (text: string) => mentionsOf(text).mentions.map((m) => m.attribution);

describe('findAttribution: on whose word', () => {
  it.each([
    [
      'according to',
      'According to President Ana Lopez, Peru closed the mine in 1999.',
      { who: 'Ana Lopez', how: 'said' },
    ],
    [
      'a reporting clause',
      'Ana Lopez said that Peru closed the mine in 1999.',
      { who: 'Ana Lopez', how: 'said' },
    ],
    [
      'an allegation',
      'Ana Lopez alleged that Peru closed the mine in 1999.',
      { who: 'Ana Lopez', how: 'alleged' },
    ],
    [
      'a hedge',
      'In 1999 Peru reportedly closed the mine.',
      { who: 'unnamed reports', how: 'reported' },
    ],
  ])('%s', (_, text, attribution) => {
    expect(words(text)).toContainEqual(attribution);
  });

  it('is the source’s own where it says so itself', () => {
    expect(words('In 1999 Peru closed the mine.')).toEqual([undefined]);
  });

  it('keeps when it was told: published → told → happened', () => {
    const text =
      'In a 2005 interview, Ana Lopez recalled it: “We were tired, and in 1999 Peru closed the mine.”';
    const closing = mentionsOf(text).mentions.find((m) => m.title.includes('mine'));
    expect(closing).toMatchObject({
      when: '1999',
      attribution: { who: 'Ana Lopez', when: '2005', how: 'interview' },
    });
  });

  it('goes on through a quotation of several sentences', () => {
    const text =
      'Ana Lopez recalled it: “We were tired and cold then. In 1999 Peru closed the mine. It was sad.”';
    expect(words(text)).toEqual([{ who: 'Ana Lopez', how: 'quoted' }]);
  });

  it('does not take two quoted words for somebody’s telling', () => {
    expect(words('Ana Lopez knew that the “great mine” was closed in 1999 by Peru.')).toEqual([
      undefined,
    ]);
  });
});
