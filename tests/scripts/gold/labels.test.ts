/** Labels are refused where they do not say what a score could be held to. */
import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../scripts/gold/labels.ts';
import { isSetAside, locateLabels } from '../../../scripts/gold/stories.ts';
import { article } from './support.ts';

const labels = (quote: string, more = '') => `
about: A fire.
events:
  - id: fire
    what: The mill burns
    when: 1911
    kind: disaster
    told:
      - in: post
        quote: ${quote}
${more}`;

const locate = (text: string, yaml: string) =>
  locateLabels(readLabels(yaml, 'labels.yaml'), [article('post', text)], 'labels.yaml');

describe('readLabels(text, file)', () => {
  it('takes a bare year for a date, though YAML reads it as a number', () => {
    expect(readLabels(labels('the mill burned'), 'f').events[0]?.when).toEqual(['1911']);
  });

  it.each([
    { name: 'an unknown field', yaml: labels('x').replace('kind:', 'sort:'), says: 'sort' },
    { name: 'a date that is none', yaml: labels('x').replace('1911', '1911-13'), says: 'when' },
    { name: 'broken YAML', yaml: 'events: [', says: 'f:' },
  ])('refuses $name and names the place', ({ yaml, says }) => {
    expect(() => readLabels(yaml, 'f')).toThrow(says);
  });
});

describe('locateLabels(labels, articles, file)', () => {
  it('finds words across a line break', () => {
    const { events } = locate('In 1911 the mill\nburned down.', labels('the mill burned'));
    expect(events[0]?.tellings[0]?.range).toEqual({ start: 8, end: 23 });
  });

  it('takes every sign for itself', () => {
    const words = 'the ex-owner (a "Mr. B.") paid $1.5';
    const yaml = labels(`'${words}'`);
    expect(locate(`Then ${words} million.`, yaml).events[0]?.tellings[0]?.range.start).toBe(5);
  });

  it('refuses a passage of an article that is not there', () => {
    const yaml = labels('it burned').replace('in: post', 'in: wire');
    expect(() => locate('it burned', yaml)).toThrow('there is no article wire');
  });

  it('refuses two events of one name', () => {
    const twice = `${labels('it burned')}${labels('it burned').split('events:')[1] ?? ''}`;
    expect(() => locate('it burned', twice)).toThrow('two events have the id fire');
  });

  it('takes the occurrence asked for', () => {
    const yaml = labels('it burned', '        nth: 2');
    const { events } = locate('it burned, and it burned', yaml);
    expect(events[0]?.tellings[0]?.range.start).toBe(15);
  });

  it.each([
    { name: 'words that are not there', text: 'The mill stood.', says: 'is not in the article' },
    { name: 'words that stand twice', text: 'it burned, it burned', says: 'stands 2 times' },
  ])('refuses $name', ({ text, says }) => {
    expect(() => locate(text, labels('it burned'))).toThrow(says);
  });

  it('refuses a difference between articles that do not tell the event', () => {
    const difference = `
differences:
  - { event: fire, about: number, what: dead, values: { post: 1, wire: 2 } }`;
    expect(() => locate('it burned', labels('it burned', difference))).toThrow(
      'wire has a value of “dead” but does not tell fire',
    );
  });
});

describe('isSetAside(name)', () => {
  // printf ferry-sinking | sha256sum begins with 17, rail-merger with 94 (hexadecimal).
  it.each([
    { name: 'ferry-sinking', expected: true },
    { name: 'rail-merger', expected: false },
  ])('goes by the hash of the name alone: $name', ({ name, expected }) => {
    expect(isSetAside(name)).toBe(expected);
  });
});
