import { describe, expect, it } from 'vitest';
import { shortTitleFaults, titleFaults } from '../../../scripts/gold/title-faults.ts';

describe('titleFaults(title)', () => {
  it.each([
    'Dam breaks at Lund',
    '12-day war between Arn and Sorr',
    'Mayor of Lund May Andersen resigns',
    'Workers’ council calls a strike',
    'Troops may withdraw from the U.S.',
  ])('has nothing against “%s”', (title) => {
    expect(titleFaults(title)).toEqual([]);
  });

  it.each([
    { title: 'Dam breaks on Sunday', fault: 'a date' },
    { title: 'Dam breaks in May', fault: 'a date' },
    { title: 'The 2011 failure of the dam', fault: 'a date' },
    { title: 'Brutal attack on the harbour', fault: 'a loaded word' },
    { title: 'Regime closes the harbour', fault: 'a loaded word' },
    { title: 'Mayor calls the flood “a crime”', fault: 'quotation marks' },
    { title: "Mayor speaks of 'sabotage' at the dam", fault: 'quotation marks' },
    { title: 'Council dismisses engineer of the', fault: 'cut off' },
    { title: 'Council dismisses its engineer, who', fault: 'cut off' },
    { title: 'Council dismisses…', fault: 'cut off' },
    { title: 'He resigned over the flood', fault: 'begins in the middle' },
    { title: 'And then the dam broke', fault: 'begins in the middle' },
    { title: 'Said dam broke', fault: 'begins in the middle' },
    { title: 'dam breaks at Lund', fault: 'no capital' },
    { title: 'Council dismisses engineer.', fault: 'a full stop' },
    { title: 'Resignation', fault: 'a single word' },
    { title: `Dam ${'breaks '.repeat(20)}again`, fault: 'longer than 120' },
  ])('says “$fault” of “$title”', ({ title, fault }) => {
    expect(titleFaults(title)).toContain(fault);
  });
});

describe('shortTitleFaults(title, short)', () => {
  it('asks for a short form where the title is longer than one', () => {
    expect(shortTitleFaults('Dam breaks at Lund', undefined)).toEqual([]);
    expect(
      shortTitleFaults('Council of Lund dismisses the engineer of its dam', undefined),
    ).toEqual(['none']);
  });

  it('holds the short form to its own length and to all else', () => {
    expect(shortTitleFaults('Dam', 'The dam at Lund in the hills breaks once more')).toEqual([
      'longer than 38',
    ]);
    expect(shortTitleFaults('Dam', 'Dam breaks in the')).toEqual(['cut off']);
  });
});
