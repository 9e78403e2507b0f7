import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFaulty, SHORT_LENGTH, titleFaults } from '../../../src/extract/title/index.ts';
import { parseDataset } from '../../../src/model/index.ts';

describe('titleFaults(title)', () => {
  it.each([
    'Peru closes the mine at Tarma',
    'U.S. strikes on boats',
    '12-day war between Peru and Chile',
    'Ana Lopez’s party wins 51 of 90 seats',
    'Shares fall 60% on the news',
    'Half the fleet sails for Lund',
    'Joining the union',
    'Otto the Elder crowned',
  ])('lets “%s” stand', (title) => {
    expect(titleFaults(title)).toEqual([]);
    expect(isFaulty(title)).toBe(false);
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
    ['repeats', 'Peru receives oil from Peru'],
    ['tangled', 'University publishes speaks of fourteen'],
    ['tangled', 'Raised hangs in the hall'],
    ['tangled', 'Said Ana Lopez joins the board'],
    ['tangled', 'Lund a strike kills three people'],
    ['tangled', 'Drenched the guests flee from their rooms'],
    ['tangled', 'Ana Lopez dies a confession'],
  ] as const)('finds the fault “%s” in “%s”', (fault, title) => {
    expect(titleFaults(title)).toContain(fault);
    expect(isFaulty(title)).toBe(true);
  });

  it.each([
    [
      'date',
      'Peru closes the mine on %',
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    ],
    ['date', 'Peru closes the mine in %', 'January February April June July August September'],
    ['date', 'Peru closes the mine in %', 'October November December 1850s 2024-25'],
    ['date', 'Peru closes the mine %', 'today yesterday tomorrow tonight'],
    ['pronoun', '% closes the mine', 'He She It They We I You This That These Those Which Who'],
    ['pronoun', '% mine closes', 'Whose There His Her Its Their Our My Another'],
    ['pronoun', 'Peru % closes the mine', 'which whom whose themselves I we you our MY'],
    ['dangling', 'Peru closes mines %', 'that who which has have had is are was were be been to'],
    ['dangling', 'Peru closes mines %', 'not if whether because while when'],
  ] as const)('finds the fault “%s” in “%s” with each of its words', (fault, title, words) => {
    for (const word of words.split(' '))
      expect(titleFaults(title.replace('%', word)), word).toContain(fault);
  });

  it.each([
    'Peru Peru closes mines',
    'Berg Berg’s mine',
    'MINE mine closes',
    'Los Ángeles Ángeles burns',
    'The co-op op opens',
    'Driver assaults the driver',
    'Train driver shoots the train driver in Lund',
  ])('finds what stands twice in “%s”', (title) => {
    expect(titleFaults(title)).toContain('repeats');
  });

  it.each([
    'Army shells the army base',
    'Peru Perugia close',
    'An and a',
    'B b closes mines',
    'Peru, Peru and Chile close',
  ])('finds nothing twice in “%s”', (title) => {
    expect(titleFaults(title)).not.toContain('repeats');
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
