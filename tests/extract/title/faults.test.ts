import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHORT_LENGTH, titleFaults } from '../../../src/extract/title/index.ts';
import { parseDataset } from '../../../src/model/index.ts';

describe('titleFaults(title)', () => {
  it.each([
    'Peru closes the mine at Tarma',
    'U.S. strikes on boats',
    '12-day war between Peru and Chile',
    'Ana Lopez’s party wins 51 of 90 seats',
    'Shares fall 60% on the news',
  ])('lets “%s” stand', (title) => {
    expect(titleFaults(title)).toEqual([]);
  });

  it.each([
    ['length', `Peru closes the mine${' and the mill'.repeat(10)}`],
    ['date', 'Peru closes the mine on Monday'],
    ['date', 'Peru closes the mine in 1999'],
    ['date', 'Peru closed the mine two days after March 3'],
    ['loaded', 'Brutal regime closes the mine'],
    ['quotation', 'Peru closes the “great” mine'],
    ['cut', 'Peru closes the mine at…'],
    ['cut', 'Peru closes the mine (the last'],
    ['case', 'peru closes the mine'],
    ['case', 'Lopez shares The mine at Tarma'],
    ['pronoun', 'He closes the mine'],
    ['pronoun', 'Mine which closed reopens'],
    ['dangling', 'Peru closes the mine at'],
    ['dangling', 'Peru announces that'],
    ['bare', 'Strike'],
    ['repeats', 'Peru closes closes the mine'],
    ['tangled', 'University publishes speaks of fourteen'],
    ['tangled', 'Raised hangs in the hall'],
    ['tangled', 'Said Ana Lopez joins the board'],
    ['tangled', 'Ana Lopez dies a confession'],
  ] as const)('finds the fault “%s” in “%s”', (fault, title) => {
    expect(titleFaults(title)).toContain(fault);
  });

  it.each(['data/events.json', 'data/samples.json'])('finds none in what %s shows', (file) => {
    const { dataset } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
    const faults = dataset.events.flatMap(({ title, short }) => [
      ...titleFaults(unquoted(title)).map((fault) => `${title}: ${fault}`),
      ...(short === undefined ? [] : titleFaults(unquoted(short), SHORT_LENGTH)),
    ]);
    expect(faults).toEqual([]);
  });
});

/** A person may quote one word that was said; extraction may not. */
function unquoted(title: string): string {
  return title.replace(/“(\p{L}+)”/gu, '$1');
}
