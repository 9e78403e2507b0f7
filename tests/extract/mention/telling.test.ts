import { describe, expect, it } from 'vitest';
import { mentionsOf, refused, told } from './support.ts';

const who = (text: string) => mentionsOf(text).mentions.map((m) => m.attribution);

describe('who tells, and when', () => {
  it('dates what officials confirm on the day of their telling, and names them', () => {
    const text = 'The army sank a boat off Arica, officials confirmed on Tuesday.';
    expect(told(text)).toEqual(['2021-03-09 Army sinks a boat off Arica']);
    expect(who(text)).toEqual([{ who: 'officials', when: '2021-03-09', how: 'said' }]);
  });

  it.each([
    ['before it, with “that”', 'The ministry said on Tuesday that a mine had collapsed in Tarma.'],
    ['before it, without', 'The ministry said on Tuesday a mine had collapsed in Tarma.'],
    ['behind it, turned round', 'A mine collapsed in Tarma, said the ministry on Tuesday.'],
  ])('hears who tells %s', (_, text) => {
    expect(told(text)).toEqual(['2021-03-09 Mine collapses in Tarma']);
    expect(who(text)[0]).toMatchObject({ who: 'ministry', how: 'said' });
  });

  it('keeps the date of the event where it has one of its own', () => {
    const text = 'The ministry said on Tuesday that a mine had collapsed in Tarma in 1999.';
    expect(told(text)).toEqual(['1999 Mine collapses in Tarma']);
    expect(refused(text)).toEqual(['not-an-event:telling']);
  });

  it('puts down to an outlet what it reported', () => {
    expect(who('A mine collapsed in Tarma in 1999, the Andean Herald reported.')).toEqual([
      { who: 'Andean Herald', how: 'reported' },
    ]);
  });

  it('takes what speakers mean to do for news of theirs', () => {
    expect(told('The firm said on Tuesday that it will close the mine.')).toEqual([
      '2021-03-09 Firm says that it will close the mine',
    ]);
    expect(told('The firm said on Tuesday it would close the mine.')).toEqual([
      '2021-03-09 Firm says it would close the mine',
    ]);
  });

  it.each([
    ['what it would take', 'The minister said on Tuesday it would take years to clear the port.'],
    ['nobody', 'Officials said on Tuesday it would rain in the north.'],
    ['what others mean to do', 'The minister said on Tuesday the firm would close the mine.'],
  ])('but not where they tell of %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('chronologies', () => {
  it('date an entry by the date that stands alone before it', () => {
    expect(told('3 May 1999. Ana Lopez resigns as mayor. The council elects Pedro Gomez.')).toEqual(
      ['1999-05-03 Ana Lopez resigns as mayor', '1999-05-03 Council elects Pedro Gomez'],
    );
  });

  it('date the paragraphs under a date only where several dates stand so', () => {
    const one = '3 May 1999\n\nAna Lopez resigns as mayor.';
    expect(told(one)).toEqual([]);
    const many = `${one}\n\n5 May 1999\n\nThe council meets.\n\n9 May 1999\n\nThe mine closes.`;
    expect(told(many)).toEqual([
      '1999-05-03 Ana Lopez resigns as mayor',
      '1999-05-05 Council meets',
      '1999-05-09 Mine closes',
    ]);
  });
});

describe('clauses that news is written in', () => {
  it.each([
    [
      'a relative clause inside',
      'The canal which was dug by the French in 1869 was long.',
      '1869 Canal dug by the French',
    ],
    [
      'an apposition',
      'The tanker, the Santa Rosa, sank in the bay in 1999, killing 3 people.',
      '1999 Santa Rosa sinks in the bay',
    ],
    [
      'a content clause with commas',
      'In 1999 Lopez announced that Tarma Bank, a lender in Lima, had bought the mine.',
      '1999 Tarma Bank buys the mine',
    ],
    [
      'a participle that opens',
      'Founded in 1987 as a maker of bells, the firm was sold.',
      '1987 Firm founded as a maker of bells',
    ],
    [
      'an auxiliary shared',
      'The altar was painted in 1722 and cleaned in 1858.',
      '1858 Altar cleaned',
    ],
    [
      'an auxiliary shared by three',
      'The mill was opened in 1931, widened in 1950 and sold the following year.',
      '1950 Mill widened',
    ],
    [
      'an auxiliary shared before "by"',
      'The dam was built in 1931 and raised by four metres in 1968.',
      '1968 Dam raised by four metres',
    ],
    [
      'a phrase of time before the subject',
      'On 3 May 1999 troops left. In the course of the morning sixty officers were arrested.',
      '1999-05-03 Sixty officers arrested',
    ],
    [
      'days that are declared',
      'On 3 May 1999 the minister declared three days of mourning.',
      '1999-05-03 Minister declares three days of mourning',
    ],
    [
      'a past like its infinitive',
      'The rope was cut in the night of 3 May 1999.',
      '1999-05-03 Rope cut',
    ],
    [
      'a number as who',
      'More than 100 were killed in a quake in Tarma in 1999.',
      '1999 More than 100 killed in a quake in Tarma',
    ],
    ['a particle', 'The search was called off on 3 May 1999.', '1999-05-03 Search called off'],
    [
      'an initial in a name',
      'On 3 May 1999 Gerald R. Lopez met Ana Gomez.',
      '1999-05-03 Gerald R. Lopez meets Ana Gomez',
    ],
    ['a dateline', 'TARMA (Andina) — The mine closed on 3 May 1999.', '1999-05-03 Mine closes'],
    [
      '“they”',
      'Two divers entered the hull. They were called off on 3 May 1999.',
      '1999-05-03 Two divers called off',
    ],
  ])('reads %s', (_, text, line) => {
    expect(told(text)).toContain(line);
  });

  it('counts a day for what happens within it', () => {
    expect(told('The mine collapsed shortly before midnight on 3 May 1999.')).toEqual([
      '1999-05-03 Mine collapses',
    ]);
  });

  it.each([
    'The report was shared on 3 May 1999 and Lopez decided.',
    'The strike of 3 May 1999 was long.',
    'On 3 May 1999 the delegation visited the country.',
  ])('makes no half title of “%s”', (text) => {
    for (const line of told(text)) expect(line).not.toMatch(/decides$|^\S+ Strike$|visits$/);
  });
});
