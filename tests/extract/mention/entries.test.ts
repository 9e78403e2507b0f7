import { describe, expect, it } from 'vitest';
import { refused, told } from './support.ts';

/** Two lines that a date opens make a chronology. */
const other = '1907: The mill opens in Lund.';

describe('collectMentions: chronologies', () => {
  it.each([
    ['in the present', '1911: Peru closes the border.', '1911 Peru closes the border'],
    ['behind a dash', '1911 – Peru closes the border.', '1911 Peru closes the border'],
    ['by the month', 'Aug. 1911 - Peru closes the border.', '1911-08 Peru closes the border'],
    ['without who does it', '1911: Acquires the Lind foundry.', '1911 Lind foundry acquired'],
    [
      'with a verb that could be a name',
      '1911: Dismisses 30 of the smiths.',
      '1911 30 of the smiths dismissed',
    ],
    [
      'without an auxiliary',
      '1911: Foundry razed, with the loss of 90 jobs.',
      '1911 Foundry razed with the loss of 90 jobs',
    ],
    [
      'with a noun that could be a verb',
      '1911: Works destroyed in an air raid.',
      '1911 Works destroyed in an air raid',
    ],
    ['by a noun alone', '1911: Opening of a second mill.', '1911 Opening of a second mill'],
    ['with a number', '1911: The nine-day general strike.', '1911 Nine-day general strike'],
    ['over years', '1911-1914: The mill makes shells.', '1911/1914 Mill makes shells'],
    ['after a length of time', '1911: The mill closes after 14 years.', '1911 Mill closes'],
    ['with a date of its own', '1911: The mill burns on 3 May.', '1911-05-03 Mill burns'],
  ])('a line of a chronology tells what it tells %s', (_, line, event) => {
    expect(told(`${other}\n\n${line}`)).toEqual(['1907 Mill opens in Lund', event]);
  });

  it('takes each sentence of an entry, and what a semicolon parts, for the date that heads it', () => {
    expect(
      told(`${other}\n\n1911: Peru closes the border. Anna Berg dies; Otto Lind resigns.`),
    ).toEqual([
      '1907 Mill opens in Lund',
      '1911 Peru closes the border',
      '1911 Anna Berg dies',
      '1911 Otto Lind resigns',
    ]);
  });

  it.each([
    ['a state', '1911: The mill has 90 workers.'],
    ['what had happened before', '1911: The mill had closed.'],
    ['what might be', '1911: The mill may close.'],
    ['nothing at all', '1911: A good year for barley.'],
  ])('gives no event for %s', (_, line) => {
    expect(told(`${other}\n\n${line}`)).toEqual(['1907 Mill opens in Lund']);
    expect(refused(`${other}\n\n1911: A good year for barley.`)).toContain('not-an-event:no-event');
  });

  it('does not take one line alone, or a dash that goes on with a sentence, for a chronology', () => {
    expect(told('1911 – the year of the flood – was long.')).toEqual([]);
    const text = `${other}\n\n1909: Otto Lind dies.\n\n2003 – the year of the flood – is forgotten.`;
    expect(told(text)).toHaveLength(2);
  });

  it('gives hours and sentences under days on lines of their own to those days', () => {
    const text = [
      'FRIDAY 5 March',
      '9:47 p.m. - A sensor reports smoke.',
      'SATURDAY 6 March',
      'The first team entered the mine. At 6.30 a.m. Otto Lind halted the search.',
      'SUNDAY 7 March',
      '14:05: Second explosion.',
    ].join('\n\n');
    expect(told(text)).toEqual([
      '2021-03-05 Sensor reports smoke',
      '2021-03-06 First team enters the mine',
      '2021-03-06 Otto Lind halts the search',
      '2021-03-07 Second explosion',
    ]);
  });

  it('takes a numbered day for the head of what follows, alone too', () => {
    const text =
      'Day 1 - Monday, April 6, 2020\n\n3:27 p.m.: Otto Lind calls the police.\n\n5 p.m.: The first team enters the mine.';
    expect(told(text)).toEqual([
      '2020-04-06 Otto Lind calls the police',
      '2020-04-06 First team enters the mine',
    ]);
  });
});
