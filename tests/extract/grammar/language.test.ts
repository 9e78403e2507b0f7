import { describe, expect, it } from 'vitest';
import {
  gerund,
  infinitive,
  isPlural,
  pastParticiple,
  thirdPerson,
} from '../../../src/extract/grammar/language.ts';

describe('pastParticiple(verb)', () => {
  it.each([
    ['loot', 'looted'],
    ['mar', 'marred'],
    ['harbor', 'harbored'],
    ['worship', 'worshipped'],
    ['embargo', 'embargoed'],
    ['bear', 'borne'],
  ])('%s gives %s, which the dictionary does not know', (verb, participle) => {
    expect(pastParticiple(verb)).toBe(participle);
  });

  it('leaves as they are the verbs whose past is their infinitive, and no others', () => {
    const unchanging =
      'cut put set hit shut let cost cast bet shed thrust burst upset overrun'.split(' ');
    expect(unchanging.map(pastParticiple)).toEqual(unchanging);
    const others = 'boot budget jam slam dam gun man star tar spar abhor trial taxi'.split(' ');
    expect(others.filter((verb) => pastParticiple(verb) === verb)).toEqual([]);
  });
});

describe('isPlural(noun)', () => {
  it('knows those whom their trade or people names, and nobody else whose name ends so', () => {
    const many = 'men women fishermen firemen gunmen policewomen englishmen councilmen'.split(' ');
    expect(many.filter((noun) => !isPlural(noun))).toEqual([]);
    const one = 'yemen bremen specimen regimen abdomen acumen fisherman'.split(' ');
    expect(one.filter(isPlural)).toEqual([]);
  });
});

describe('gerund(verb), thirdPerson(verb)', () => {
  it('never give back the infinitive', () => {
    const verbs = 'jam slam dam man tar pedal gallop harbor picnic zap mar sing bring waltz'.split(
      ' ',
    );
    expect(verbs.filter((verb) => !gerund(verb).endsWith('ing') || gerund(verb) === verb)).toEqual(
      [],
    );
    expect(verbs.filter((verb) => thirdPerson(verb) === verb)).toEqual([]);
  });

  it('tell verbs that hiss apart: "waltzes"', () => {
    expect(['waltz', 'blitz', 'fizz'].map(thirdPerson)).toEqual(['waltzes', 'blitzes', 'fizzes']);
  });
});

describe('infinitive(word, form)', () => {
  it.each([
    ['rivaled', 'rival'],
    ['galloped', 'gallop'],
    ['harbored', 'harbor'],
    ['captured', 'capture'],
    ['restored', 'restore'],
  ])('%s is of %s', (word, verb) => {
    expect(infinitive(word, 'past')).toBe(verb);
  });
});
