import { describe, expect, it } from 'vitest';
import { archiveLink, passageLink } from '../../src/model/index.ts';

const url = 'https://post.example/bridge';
const link = (quote: object, address = url) => passageLink({ url: address }, { quote });

describe('passageLink(source, citation)', () => {
  it.each([
    ['exact words', { exact: 'the bridge shut' }, '#:~:text=the%20bridge%20shut'],
    [
      'first and last words',
      { first: 'On Monday', last: 'was shut' },
      '#:~:text=On%20Monday,was%20shut',
    ],
    ['first words alone', { first: 'On Monday' }, '#:~:text=On%20Monday'],
    ['last words alone', { last: 'was shut' }, '#:~:text=was%20shut'],
    [
      'prefix and suffix',
      { prefix: 'engineers', exact: 'shut it', suffix: 'at noon' },
      '#:~:text=engineers-,shut%20it,-at%20noon',
    ],
    ['a prefix before a stretch', { prefix: 'a', first: 'b', last: 'c' }, '#:~:text=a-,b,c'],
    [
      'hyphens, commas and ampersands',
      { exact: 'a 12-day, Smith & Co war' },
      '#:~:text=a%2012%2Dday%2C%20Smith%20%26%20Co%20war',
    ],
    [
      'letters of other scripts',
      { exact: 'Nicolás «سه»' },
      '#:~:text=Nicol%C3%A1s%20%C2%AB%D8%B3%D9%87%C2%BB',
    ],
    ['space at the ends', { exact: ' shut it ' }, '#:~:text=shut%20it'],
  ])('points at %s', (_, quote, fragment) => {
    expect(link(quote)).toBe(url + fragment);
  });

  it('prefers exact words to first and last', () => {
    expect(link({ exact: 'all', first: 'a', last: 'l' })).toBe(`${url}#:~:text=all`);
  });

  it('keeps a hash that is there, and replaces a directive that is there', () => {
    expect(link({ exact: 'x' }, `${url}#part-2`)).toBe(`${url}#part-2:~:text=x`);
    expect(link({ exact: 'x' }, `${url}#:~:text=old`)).toBe(`${url}#:~:text=x`);
    expect(link({ exact: 'x' }, `${url}#part-2:~:text=old`)).toBe(`${url}#part-2:~:text=x`);
    expect(link({ exact: 'x' }, `${url}#`)).toBe(`${url}#:~:text=x`);
  });

  it('gives the plain address without words to find', () => {
    expect(link({})).toBe(url);
    expect(link({ prefix: 'only context' })).toBe(url);
  });

  it('is null without an address', () => {
    expect(passageLink({}, { quote: { exact: 'x' } })).toBeNull();
  });
});

describe('archiveLink(source, citation)', () => {
  it('points into the archived copy, or is null', () => {
    const archiveUrl = 'https://archive.example/1';
    expect(archiveLink({ url, archiveUrl }, { quote: { exact: 'x' } })).toBe(
      `${archiveUrl}#:~:text=x`,
    );
    expect(archiveLink({ url }, { quote: { exact: 'x' } })).toBeNull();
  });
});
