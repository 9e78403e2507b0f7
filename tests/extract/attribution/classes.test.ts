/** On whose word, class by class: where the teller stands, what tells, and what tells nothing. */
import { describe, expect, it } from 'vitest';
import { by, wordOf } from './support.ts';

describe('a teller behind what is told', () => {
  it.each([
    [
      'a name in apposition',
      'The mill burned on 3 May 1999, the head of the brigade, Piet Holm, said.',
      by('Piet Holm', 'said'),
    ],
    [
      'who tells an outlet',
      'The mill burned on 3 May 1999, the head of the brigade, Piet Holm, told the Harbour Courier.',
      by('Piet Holm', 'said'),
    ],
    [
      'one without a name who tells an outlet',
      'The mill burned on 3 May 1999, a fire officer told the Courier.',
      by('fire officer', 'said'),
    ],
    [
      'one who tells people',
      'The mill burned on 3 May 1999, Ana Lopez told shareholders.',
      by('Ana Lopez', 'said'),
    ],
    [
      'an outlet',
      'The mill burned on 3 May 1999, the state broadcaster reported.',
      by('state broadcaster', 'reported'),
    ],
    [
      'whose words stand in quotation marks',
      '“On 3 May 1999 the mill burned from end to end,” Ana Lopez said.',
      by('Ana Lopez', 'quoted'),
    ],
    ['officials', 'The mill burned on 3 May 1999, police said.', by('police', 'said')],
  ])('%s', (_, text, attribution) => {
    expect(wordOf(text, /^mill burn/i)).toEqual(attribution);
  });
});

describe('further ways of telling', () => {
  it.each([
    [
      'the verb before who speaks',
      'The mill burned in 1999, said Ana Lopez, a neighbour.',
      by('Ana Lopez', 'said'),
    ],
    ['a paper that shows it', 'The log shows that the mill burned in 1999.', by('log', 'reported')],
    ['a paper behind it', 'The mill burned in 1999, the log shows.', by('log', 'reported')],
    [
      'an outlet that first reported it',
      'As the Harbour Courier first reported, the mill burned in 1999.',
      by('Harbour Courier', 'reported'),
    ],
    [
      'whom an agency quotes behind it',
      'The mill burned in 1999, the state agency quoted the governor as saying.',
      by('governor', 'said'),
    ],
    [
      'nobody who is named',
      'It was reported that the mill burned in 1999.',
      by('unnamed reports', 'reported'),
    ],
  ])('%s', (_, text, attribution) => {
    expect(wordOf(text, /burn/i)).toEqual(attribution);
  });
});

describe('ways of telling of wires and broadcasters', () => {
  it.each([
    [
      'who goes on behind a participle',
      '“All is well,” Ana Lopez said, adding that the mill burned in 1999.',
      by('Ana Lopez', 'said'),
    ],
    [
      'who stands between two commas',
      'The mill, Ana Lopez said, burned in 1999.',
      by('Ana Lopez', 'said'),
    ],
    ['who puts it so', 'As Ana Lopez put it, the mill burned in 1999.', by('Ana Lopez', 'said')],
    [
      'who posts it',
      'Ana Lopez posted on a message board that the mill burned in 1999.',
      by('Ana Lopez', 'said'),
    ],
    [
      'one whose role alone says that a name follows',
      'According to the deputy minister for mills and granaries Erling Varn, the mill burned in 1999.',
      by('Erling Varn', 'said'),
    ],
    [
      'people by what they know',
      'The mill burned in 1999, two people familiar with the books said.',
      by('two people familiar with the books', 'said'),
    ],
    [
      'who gave out figures',
      'The mill burned in 1999, according to figures that the ministry gave out.',
      by('ministry', 'said'),
    ],
    [
      'whom an outlet was given by name only',
      'Radio Nord said that the mill burned in 1999.',
      by('Radio Nord', 'reported'),
    ],
    [
      'as per an outlet',
      'As per local outlets, the mill burned in 1999.',
      by('local outlets', 'reported'),
    ],
    [
      'court papers',
      'The mill burned in 1999, court documents show.',
      by('court documents', 'reported'),
    ],
    ['a suit', 'The lawsuit alleges that the mill burned in 1999.', by('lawsuit', 'alleged')],
    [
      'researchers who write',
      'Researchers write in the journal Deep that the mill burned in 1999.',
      by('Researchers', 'reported'),
    ],
    [
      'whoever said so before an outlet handed it on',
      'Ana Lopez said that the mill burned in 1999, the Harbour Courier reported.',
      by('Ana Lopez', 'said'),
    ],
    [
      'who speaks, where an outlet hands it on before the verb',
      'Ana Lopez, according to the Courier, said Peru burned the mill in 1999.',
      by('Ana Lopez', 'said'),
    ],
    [
      'a paper whose verb stands behind an aside',
      'The ruling, read in a full hall, said Peru had burned the mill in 1999.',
      by('ruling', 'reported'),
    ],
  ])('%s', (_, text, attribution) => {
    expect(wordOf(text, /burn/i)).toEqual(attribution);
  });
});

describe('a claim without “that”', () => {
  it('is told by those before it', () => {
    const text = 'The rebels claim they captured the town of Arden in 1999.';
    expect(wordOf(text, /Arden/)).toEqual(by('rebels', 'alleged'));
  });
});

describe('what nobody who is named tells', () => {
  it.each([
    ['is believed', 'It is believed that the mill burned in 1999.', 'reported'],
    ['was reported of somebody', 'Peru was reported to have burned the mill in 1999.', 'reported'],
    ['is alleged of somebody', 'Two men are alleged to have burned the mill in 1999.', 'alleged'],
    ['was the matter of reports', 'There were reports that the mill burned in 1999.', 'reported'],
  ] as const)('%s', (_, text, how) => {
    expect(wordOf(text, /burn/i)).toEqual(by('unnamed reports', how));
  });
});

describe('an outlet that cites somebody before it tells', () => {
  it('is who reports', () => {
    const text =
      'The Harbour Courier, citing unnamed officials, said rebels seized the town in 1999.';
    expect(wordOf(text, /seize/i)).toEqual(by('Harbour Courier', 'reported'));
  });
});

describe('a teller before what is told', () => {
  it.each([
    [
      'who tells a court',
      'Ana Lopez told the court that the mill burned in 1999.',
      by('Ana Lopez', 'said'),
    ],
    [
      'who has told officers',
      'Ana Lopez has told officers that the mill burned in 1999.',
      by('Ana Lopez', 'said'),
    ],
    [
      'an outlet that cites somebody',
      'The Harbour Courier reports, citing a clerk, that the mill burned in 1999.',
      by('Harbour Courier', 'reported'),
    ],
    [
      'who is quoted by an outlet',
      'Ana Lopez was quoted by the Harbour Courier as saying that the mill burned in 1999.',
      by('Ana Lopez', 'said'),
    ],
    [
      'whom an outlet quotes',
      'The Harbour Courier quoted Ana Lopez as saying that the mill burned in 1999.',
      by('Ana Lopez', 'said'),
    ],
    [
      'who is said to have spoken by a noun',
      'In a statement, the Mining Ministry said that the mill burned in 1999.',
      by('Mining Ministry', 'said'),
    ],
    ['who claims', 'The rebels claimed that the mill burned in 1999.', by('rebels', 'alleged')],
  ])('%s', (_, text, attribution) => {
    expect(wordOf(text, /^mill burn/i)).toEqual(attribution);
  });
});

describe('“according to”', () => {
  it.each([
    [
      'somebody without a name',
      'According to the district governor, the mill burned in 1999.',
      by('district governor', 'said'),
    ],
    ['an office', 'The mill burned in 1999, according to his office.', by('office', 'said')],
    [
      'a name in apposition',
      'According to the maker, Alutek, the mill burned in 1999.',
      by('Alutek', 'said'),
    ],
    ['a report', 'According to a report, the mill burned in 1999.', by('report', 'reported')],
    [
      'documents that somebody has seen',
      'The mill burned in 1999, according to documents seen by the Courier.',
      by('documents', 'reported'),
    ],
  ])('%s', (_, text, attribution) => {
    expect(wordOf(text, /burn/i)).toEqual(attribution);
  });
});

describe('what tells nothing', () => {
  it.each([
    [
      'a thing that is found',
      'The divers, who reached the mill in 1999, found cartridge cases.',
      /reach/i,
    ],
    [
      'who may write what they like',
      'The mill burned in 1999, whatever foreign agencies may write about it.',
      /burn/i,
    ],
    [
      'who is told of behind “according to”',
      'Nobody came, according to Piet Marsh, who lost the mill in 1999.',
      /los/i,
    ],
    [
      'who is told more of before the verb',
      'The bank, founded in 1999, said it was safe.',
      /found/i,
    ],
    [
      'who is told more of behind the verb',
      '“All is well,” said Ana Lopez, who joined the bank in 1999.',
      /join/i,
    ],
    [
      'whose deed opens the sentence',
      'When Ana Lopez resigned in 1999, she said the town was calm.',
      /resign/i,
    ],
    [
      'who finds something out',
      'In March 1999 the auditor, Tom Arden, found that the mill had burned.',
      /burn|find/i,
    ],
  ])('%s', (_, text, event) => {
    expect(wordOf(text, event)).toBeUndefined();
  });
});
