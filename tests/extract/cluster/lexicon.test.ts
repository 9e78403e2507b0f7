/** What heads and their titles tell of an act. */
import { describe, expect, it } from 'vitest';
import { actConceptOf, conceptOf, phrasalAct } from '../../../src/extract/cluster/lexicon.ts';

describe('the act of a head', () => {
  it('is no thing that shares its letters: who is forced to fly is no soldier', () => {
    expect(conceptOf('force')).toBe(conceptOf('soldier'));
    expect(actConceptOf('force')).toBe('force');
  });

  it('is that of its row, and that of a noun which happens', () => {
    expect(actConceptOf('bombard')).toBe(actConceptOf('strike'));
    expect(actConceptOf('hurricane')).toBe(conceptOf('storm'));
  });

  it.each([
    ['bring', 'Firefighters bring the blaze under control', 'extinguish'],
    ['bring', 'Gunners bring down three drones', 'bring-down'],
    ['make', 'Thieves make off with the crown', 'make-off'],
    ['overturn', 'Court overturns the conviction', 'cancel'],
    ['wash', 'Flood washes away a bridge', 'wash-away'],
  ])('is that of a verb with the word beside it: %s in “%s”', (head, title, act) => {
    expect(phrasalAct(head, title)).toBe(act);
  });

  it.each([
    ['come', 'Three men come down the stairs'],
    ['go', 'Patrol goes over the ridge'],
    ['reach', 'Trawler reaches the wreck'],
  ])(
    'is no fall on the way that somebody goes, and no wreck that somebody comes to: %s in “%s”',
    (head, title) => {
      expect(phrasalAct(head, title)).toBeUndefined();
    },
  );

  it('is the fall of what comes down by itself', () => {
    expect(phrasalAct('come', 'Bridge comes down in the storm')).toBe('fall');
    expect(phrasalAct('reach', 'Ministers reach an agreement')).toBe('agree');
  });

  it('is left to a smashed case, which crashes into nothing', () => {
    expect(phrasalAct('smash', 'Burglars smash the case with an axe')).toBeUndefined();
    expect(conceptOf('smash')).not.toBe(conceptOf('crash'));
    expect(phrasalAct('smash', 'Tram smashes into a shelter')).toBe('crash');
  });
});
