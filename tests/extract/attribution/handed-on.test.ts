/** Tellings inside tellings, what hangs on them, and names that stand beside whoever tells. */
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../mention/support.ts';
import { by, wordOf } from './support.ts';

describe('who tells', () => {
  it.each([
    [
      'tells what happened when something else did',
      'The harbour master said a deckhand was killed when the crane fell in May 1999.',
      /crane/i,
      by('harbour master', 'said'),
    ],
    [
      'has the word in a relative clause',
      'The raid, which Ana Lopez said destroyed the mill in May 1999, was short.',
      /mill/i,
      by('Ana Lopez', 'said'),
    ],
    [
      'has the word in a relative clause about a person',
      'Officers followed a man who officials say was injured in the fire on 3 May 1999.',
      /injured/i,
      by('officials', 'said'),
    ],
    [
      'is told of and tells in an aside',
      'Ana Lopez, who said the mill was burned in May 1999, has left, according to the Courier.',
      /mill/i,
      by('Ana Lopez', 'said'),
    ],
    [
      'told it to somebody, and a paper hands it on',
      'According to court documents, the girl told investigators that the mill burned on 3 May 1999.',
      /mill/i,
      by('girl', 'said'),
    ],
    [
      'is the nearer of two who say so',
      'The coast guard said port officials reported the ferry sank on 3 May 1999.',
      /ferry/i,
      by('port officials', 'said'),
    ],
    [
      'begins with a count',
      'But the captain said as many as 40 people were killed on 3 May 1999.',
      /killed/i,
      by('captain', 'said'),
    ],
    [
      'stands behind the verb, however they are described',
      'The dam burst on 3 May 1999, with forty houses lost, said local authorities.',
      /dam/i,
      by('local authorities', 'said'),
    ],
    [
      'is whoever said the one thing and says another',
      'Rights League said its lawyers had found no proof, and said the mill was burned in May 1999.',
      /mill/i,
      by('Rights League', 'said'),
    ],
    [
      'is named behind what they are to somebody else',
      'The mill burned on 3 May 1999, the union’s envoy at the talks, Saimon Maku, told reporters.',
      /mill/i,
      by('Saimon Maku', 'said'),
    ],
    [
      'is no owner of whoever tells',
      'The mill burned on 3 May 1999, an attorney on Ana Lopez’s legal team told reporters.',
      /mill/i,
      by('attorney', 'said'),
    ],
    [
      'is nobody who stands before them in what they tell',
      'The mill was closed on 3 May 1999 by the minister, Ali Tahmas, the ministry said.',
      /mill/i,
      by('ministry', 'said'),
    ],
    [
      'tells a court',
      'The jury was told by counsel Ian Lawrie that Orr burned the mill in May 1999.',
      /mill/i,
      by('Ian Lawrie', 'said'),
    ],
    [
      'says few words, and nothing else',
      '“The mill burned in 1999,” Ana Lopez said in Spanish as she was led away.',
      /mill/i,
      by('Ana Lopez', 'quoted'),
    ],
    [
      'is quoted again after sentences in which nobody has the word',
      '“They came at night and nobody stopped them,” said Ana Lopez. The fire is out. The yard is empty. “Soldiers burned the mill in May 1999.”',
      /mill/i,
      by('Ana Lopez', 'quoted'),
    ],
    [
      'is “it”, though named for those who guard',
      'In a release, the Norland Coast Guard said it was ready. A trawler was seized in May 1999, it said.',
      /trawler/i,
      by('Norland Coast Guard', 'said'),
    ],
    [
      'is “he” who spoke, and not of whom he spoke',
      'Stuart Jones, prosecuting, said Karl Orr had lied. He said Orr burned the mill in May 1999.',
      /mill/i,
      by('Stuart Jones', 'said'),
    ],
    [
      'is nobody who is named where a tanker was reportedly boarded',
      'Norland said it had seized a tanker that was reportedly boarded on 3 May 1999.',
      /board/i,
      by('unnamed reports', 'reported'),
    ],
    [
      'is unnamed for the second deed as for the first',
      'Ana Lopez reportedly left the city and burned the mill on 3 May 1999.',
      /mill/i,
      by('unnamed reports', 'reported'),
    ],
  ])('%s', (_, text, event, expected) => {
    expect(wordOf(text, event)).toMatchObject(expected);
  });

  it.each([
    [
      'of what they did themselves behind “but”',
      'Ana Lopez said the mill had been hit but released no pictures on 3 May 1999.',
      /pictures/i,
    ],
    [
      'of what they did after saying what they would not',
      'Rafa Orr announced that he would not race and underwent surgery on 3 May 1999.',
      /surgery/i,
    ],
    [
      'where what is done to things in doubt is certain',
      'The navy destroyed two boats allegedly carrying drugs on 3 May 1999.',
      /boats/i,
    ],
    [
      'of a group that claimed responsibility',
      'A group which bombed the mill in May 1999, claimed responsibility for it.',
      /mill/i,
    ],
  ])('is nobody %s', (_, text, event) => {
    for (const { title, attribution } of mentionsOf(text).mentions)
      if (event.test(title)) expect(attribution).toBeUndefined();
  });
});
