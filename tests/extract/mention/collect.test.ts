import { describe, expect, it } from 'vitest';
import { mentionsOf, refused, told } from './support.ts';

describe('collectMentions(article, names): what is an event', () => {
  it.each([
    [
      'a verb and its date',
      'In 1987 the Norwegian parliament abolished the tax.',
      '1987 Norway’s parliament abolishes the tax',
    ],
    [
      'a date behind the verb',
      'Queen Margrethe opened the bridge on 14 June 2000.',
      '2000-06-14 Queen Margrethe opens the bridge',
    ],
    [
      'a noun and its date',
      'The bombing of the harbour in 1942 marked a turn.',
      '1942 Bombing of the harbour',
    ],
    [
      'a date before its noun',
      'The museum keeps papers of the 1905 Karlstad treaty.',
      '1905 Karlstad treaty',
    ],
    [
      'a visit told as a noun',
      'President Ana Lopez’s visit to Lima in 2012 was noted.',
      '2012 Ana Lopez visits Lima',
    ],
    [
      'a visit of somebody',
      'The visit of King Harald to Iceland in 1992 was noted.',
      '1992 King Harald visits Iceland',
    ],
    [
      'a light verb',
      'Sweden launched an attack on the fort in 1715.',
      '1715 Swedish attack on the fort',
    ],
    ['the passive', 'In 1999 the mayor was arrested in Quito.', '1999 Mayor arrested in Quito'],
    ['a cleft', 'It was in 1814 that Norway signed the treaty.', '1814 Norway signs the treaty'],
    [
      'a relative clause between',
      'The club, which nobody loved, was dissolved in 1988.',
      '1988 Club dissolved',
    ],
    [
      'an opening phrase',
      'In April 1906 an eruption killed more than 100 people.',
      '1906-04 Eruption kills more than 100 people',
    ],
    [
      'a participle set off',
      'The treaty, signed in Lisbon in 2007, was long.',
      '2007 Treaty signed in Lisbon',
    ],
    [
      'a match',
      'Harlow beat Milan 3-2 in the final on 25 May 2005.',
      '2005-05-25 Harlow beats Milan 3-2 in the final',
    ],
    ['a fall', 'The Berlin Wall fell on 9 November 1989.', '1989-11-09 Berlin Wall falls'],
    [
      'a passive without object',
      'The telescope was launched in December 2001.',
      '2001-12 Telescope launched',
    ],
    [
      'a name behind a role',
      'Its chief engineer, Anna Berg, resigned in 2016.',
      '2016 Anna Berg resigns',
    ],
    [
      'a date in full beside a season',
      'Oslo hosted the Winter Games in 1952.',
      '1952 Oslo hosts the Winter Games',
    ],
  ])('%s', (_, sentence, line) => {
    expect(told(sentence)).toEqual([line]);
  });

  it('gives two events of one sentence each its own date and passage', () => {
    const text =
      'The bombing of the mill in 1911 and the Harlow bombing in 1913 were never explained.';
    const { mentions } = mentionsOf(text);
    expect(mentions.map((m) => [m.when, text.slice(m.passage.start, m.passage.end)])).toEqual([
      ['1911', 'The bombing of the mill in 1911'],
      ['1913', 'the Harlow bombing in 1913'],
    ]);
  });

  it('carries an opening date to what is joined with "and" in the past tense', () => {
    expect(told('In 1932 Peru closed the border and Chile recalled its envoy.')).toEqual([
      '1932 Peru closes the border',
      '1932 Chile recalls its envoy',
    ]);
  });

  it('counts what an event led to as part of it', () => {
    const text = 'The dam burst on 3 May 1950 and killed at least 40 people.';
    const [mention, ...others] = mentionsOf(text).mentions;
    expect(others).toEqual([]);
    expect(mention?.figures).toEqual([
      { text: 'at least 40', value: 40, unit: 'people', bound: 'atLeast', fate: 'dead' },
    ]);
  });

  it('leaves a state that an event began open to the right, and names both', () => {
    expect(
      told('Since Oscar Lind’s rise to power in 1999, Norway has embedded itself within Latvia.'),
    ).toEqual(['1999/.. Oscar Lind rises to power; Norway embeds itself within Latvia']);
  });

  it('dates an event by its distance in years from another', () => {
    expect(
      told('In 1990 Chile opened the mine, two years before the Atacama earthquake.'),
    ).toContain('1992 Atacama earthquake');
  });
});

describe('collectMentions(article, names): what is none', () => {
  it.each([
    ['a state', 'The alliance has been strong since 1999.', 'not-an-event:background'],
    [
      'a comparison',
      'It was the largest deployment since the 1962 crisis.',
      'not-an-event:comparison',
    ],
    [
      'a condition',
      'If Peru had closed the border in 1932, nothing would be left.',
      'not-an-event:hypothetical',
    ],
    ['a possibility', 'Peru could have closed the border in 1932.', 'not-an-event:hypothetical'],
    ['a denial', 'Peru did not close the border in 1932.', 'not-an-event:denied'],
    [
      'a denial before the verb',
      'Peru never fully closed the border in 1932.',
      'not-an-event:denied',
    ],
    ['what nearly happened', 'Peru nearly closed the border in 1932.', 'not-an-event:denied'],
    ['what nobody did', 'Nobody closed the border in 1932.', 'not-an-event:denied'],
    [
      'what neither did',
      'Neither Peru nor Chile closed the border in 1932.',
      'not-an-event:denied',
    ],
    ['what befell nothing', 'No letter was ever received in 1932.', 'not-an-event:denied'],
    ['what hardly anyone did', 'Hardly anyone voted in 1932.', 'not-an-event:denied'],
    ['a plan', 'Peru will close the border in 2030.', 'not-an-event:planned'],
    ['a date after publication', 'Peru closes the border in 2030.', 'not-an-event:future'],
    ['a mere speaking', 'Anna Berg told reporters in 1999.', 'not-an-event:speech'],
    ['a habit', 'The group has a history of attacks in 1990.', 'not-an-event:background'],
  ])('%s', (_, sentence, code) => {
    expect(told(sentence)).toEqual([]);
    expect(refused(sentence)).toContain(code);
  });

  it.each([
    'Peru not only closed the border in 1932 but sold the mine.',
    'Peru almost immediately closed the border in 1932.',
  ])('takes no denial from a word that denies something else: %s', (sentence) => {
    expect(told(sentence)).toContain('1932 Peru closes the border');
  });

  it('says why, with the words it refused', () => {
    const [note] = mentionsOf('Peru did not close the border in 1932.').diagnostics;
    expect(note).toMatchObject({
      severity: 'note',
      message: '“1932” makes no event: the text says that it did not happen.',
      where: { source: 'gazette', text: '1932' },
    });
  });

  it('reports a relative date that nothing resolves, and makes no event of it', () => {
    const { mentions, diagnostics } = mentionsOf('Peru closed the border on Sunday.', {
      published: null,
    });
    expect(mentions).toEqual([]);
    expect(diagnostics.map((d) => [d.code, d.where.text])).toEqual([['unresolved-time', 'Sunday']]);
  });
});

describe('collectMentions(article, names): what is under way', () => {
  it.each([
    [
      'an adverb',
      'The Chilean navy is currently mobilizing near Arica.',
      '2021-03~ Chile’s navy mobilizes near Arica',
    ],
    [
      'the present perfect',
      'Peru has deployed troops along the border.',
      '2021-03~ Peru deploys troops along the border',
    ],
    ['"recently"', 'Recently, Peru requested drones.', '2021-03~ Peru requests drones'],
    [
      'an adjective',
      'Talks followed the recent military build-up near Arica.',
      '2021-03~ Military build-up near Arica',
    ],
    [
      'reports',
      'Reports have surfaced of Peru transferring rifles to Bolivia.',
      '2021-03~ Peru transfers rifles to Bolivia',
    ],
  ])('is dated about the month of publication, when told by %s', (_, sentence, line) => {
    expect(told(sentence)).toEqual([line]);
    expect(mentionsOf(sentence).mentions[0]?.time.basis).toBe('publication');
  });

  it.each([
    'Peru has helped Bolivia with fuel.',
    'The recent developments point to a crisis.',
    'The friendship has deepened.',
    'The ongoing economic collapse worries everybody.',
    'Today both countries face hard choices.',
  ])('leaves out what is only so: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('dates nothing by publication when nobody knows it', () => {
    expect(told('Peru has deployed troops along the border.', { published: null })).toEqual([]);
  });
});

describe('collectMentions(article, names): who acts', () => {
  it.each([
    [
      'he',
      'Minister Carla Ruiz and Pedro Gomez met. In 1999 he signed the treaty.',
      'Pedro Gomez signs the treaty',
    ],
    [
      'the country',
      'Bolivia lost its coast. In 1905 the country sold a mine.',
      'Bolivia sells a mine',
    ],
    [
      'a family name',
      'Pedro Gomez was young. In 1999 Gomez signed the treaty.',
      'Pedro Gomez signs the treaty',
    ],
  ])('follows "%s" back to a name', (_, text, title) => {
    expect(mentionsOf(text).mentions.map((m) => m.title)).toContain(title);
  });

  it('makes no event of a clause whose actor cannot be named', () => {
    expect(refused('They signed it in 1999.')).toEqual(['not-an-event:no-title']);
  });
});
