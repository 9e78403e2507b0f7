import { describe, expect, it } from 'vitest';
import { mentionsOf, told } from './support.ts';

describe('apartFromEvent(read, span, told): dates counted from an event told before', () => {
  it.each([
    [
      'days after the noun of what was told',
      'A fire destroyed the mill on 4 May 2019. The owner was detained nine days after the fire.',
      ['2019-05-04 Fire destroys the mill', '2019-05-13 Owner detained'],
    ],
    [
      'years after the noun of its verb',
      'On 18 June 1954 the embankment collapsed. A new school opened fourteen years after the collapse.',
      ['1954-06-18 Embankment collapses', '1968 New school opens'],
    ],
    [
      'weeks before a disaster',
      'An explosion wrecked the mill on 4 May 2019. Two weeks before the disaster an inspector passed the boiler.',
      ['2019-05-04 Explosion wrecks the mill', '2019-04-20 Inspector passes the boiler'],
    ],
  ])('counts %s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('says what it is counted from', () => {
    const text =
      'A fire destroyed the mill on 4 May 2019. The owner was detained nine days after the fire.';
    expect(mentionsOf(text).mentions[1]?.time).toMatchObject({
      basis: 'relative',
      rule: 'after-event',
      anchor: { edtf: '2019-05-04', text: '4 May 2019' },
    });
  });

  it.each([
    [
      'days where only a year is told',
      'A fire destroyed the mill in 2019. The owner was detained nine days after the fire.',
    ],
    [
      'days from what was never told',
      'The mill closed on 4 May 2019. The owner was detained nine days after the flood.',
    ],
  ])('counts no %s', (_, text) => {
    expect(told(text)).toHaveLength(1);
  });
});

describe('datedByDistance(read, span): the clause at the other end', () => {
  it.each([
    [
      'behind the date',
      'The strike began on March 7, four days after the owner announced the cuts.',
      '2021-03-03 Owner announces the cuts',
    ],
    [
      'before it',
      'Two years after the council rejected a plan, the river burst its banks on 9 February 2018.',
      '2016 Council rejects a plan',
    ],
  ])('is dated %s', (_, text, event) => {
    expect(told(text)).toContain(event);
  });
});
