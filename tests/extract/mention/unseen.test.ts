import { describe, expect, it } from 'vitest';
import { refused, told } from './support.ts';

/** Classes that texts nobody had seen before showed to be missing. */
describe('collectMentions(article, names): what reports go on to tell', () => {
  it.each([
    [
      'joined by "and" to a day of the news',
      'Orsino posted a loss and shut two mills, and its shares plunged on Tuesday.',
      '2021-03-09 Orsino posts a loss',
    ],
    [
      'while something else happened',
      'A storm hit Lund on Monday. As the wind rose, two roofs collapsed.',
      '2021-03-08 Two roofs collapse',
    ],
    [
      'with any verb that is no feeling, watching or trying',
      'A storm hit Lund on Monday. Soldiers sandbagged the quay.',
      '2021-03-08 Soldiers sandbag the quay',
    ],
    [
      'before the word that tells after what they suffered',
      'Two people died after a boiler burst in Lund on Tuesday.',
      '2021-03-09 Two people die after a boiler burst in Lund',
    ],
    [
      'of a noun beside "was"',
      'The bank closed in 1871. The worst day was the collapse of the bridge on 3 May 1887. Seventy people drowned.',
      '1887-05-03 Seventy people drown',
    ],
    [
      'of those who suffered in a month',
      'In May 1887 the bridge collapsed. Seventy people drowned.',
      '1887-05 Seventy people drown',
    ],
    [
      'as an announcement of something',
      'A storm hit Lund on Monday. The ministry announced the closure of the harbour.',
      '2021-03-08 Ministry announces the closure of the harbour',
    ],
    [
      'as something said to have been done',
      'A storm hit Lund on Monday. The mayor said two men had been killed.',
      '2021-03-08 Two men killed',
    ],
    [
      'by a noun, where the clause says too little',
      'This had led to a peace accord with Peru on Monday.',
      '2021-03-08 Peace accord with Peru',
    ],
    [
      'of a doing that goes on',
      'The rebels have been besieging the town of Lund since early February.',
      '2021-02~/.. Rebels besiege the town of Lund',
    ],
    [
      'by a noun whose owner is named before',
      'Anna Berg has ruled the town since her election in 2018.',
      '2018 Anna Berg is elected',
    ],
    [
      'of two that came together',
      'After the merger of Lund and Orsino in 1999, the mills were sold.',
      '1999 Merger of Lund and Orsino',
    ],
    [
      'on the day of the report, whatever a participle looked back at',
      'Police cleared the harbour on Tuesday. Berg closed the mill last week, accusing the union of a raid on Feb. 1. The strikers were dispersed by the police.',
      '2021-03-09 Strikers dispersed by the police',
    ],
    [
      'by those named after an event',
      'On Monday rescue boats combed the sea off Lund.',
      '2021-03-08 Rescue boats comb the sea off Lund',
    ],
  ])('dates what is told %s', (_, text, event) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    ['what people watched', 'A storm hit Lund on Monday. Anna Berg watched from the tower.', 1],
    ['that a story went on', 'A storm hit Lund on Monday. The work went on in the mill.', 1],
    ['that somebody was born', 'Anna Berg was born on 3 May 1931. Berg met a painter.', 1],
    [
      'what is not believed',
      'A storm hit Lund on Monday. Police do not believe the men were targeted.',
      1,
    ],
    [
      'the participle of a subject',
      'A storm hit Lund on Monday. Sanctions imposed on Peru with the aim of toppling Otto Lind have failed.',
      1,
    ],
    [
      'what hangs on what is told',
      'Anna Berg may be trapped after the mill struck a rock, the council said on Monday.',
      0,
    ],
    ['what was due to be', 'Anna Berg was due to arrive in May 2019.', 0],
    ['what compares', 'The mill closed in 1998, compared with 1992 in Lund.', 1],
  ])('makes no event of %s', (_, text, count) => {
    expect(told(text)).toHaveLength(count);
  });

  it('keeps the week in which something happened, and not its end alone', () => {
    expect(told('Anna Berg left last week when a mob stormed the mill.')).toContain(
      '2021-03-01/2021-03-07 Mob storms the mill',
    );
  });

  it('reads "none the less" as no denial', () => {
    const given = 'None the less, in May 1905 Anna Berg closed the mill.';
    expect(refused(given)).not.toContain('not-an-event:denied');
  });

  it.each([
    ['whose name is also a verb', 'In May 2003 Don was arrested in Lund.', 'Don arrested in Lund'],
    [
      'the noun behind a participle',
      'Tankers carrying oil have docked in Lund on Monday.',
      'Tankers carrying oil dock in Lund',
    ],
    [
      'who is named behind a deed',
      'Talks followed the resignation of Berg, who joined the company in 2000.',
      'Berg joins the company',
    ],
    [
      'a thing that only the text before could name',
      'On 3 May 2005 Judge Anna Berg adjourned the case.',
      'Anna Berg adjourns the case',
    ],
    [
      'what is announced without "that"',
      'On Monday Anna Berg’s family announced she has cancer.',
      'Anna Berg’s family announces she has cancer',
    ],
  ])('titles %s', (_, text, title) => {
    expect(told(text).map((line) => line.replace(/^\S+ /, ''))).toContain(title);
  });
});

describe('collectMentions(article, names): terse chronologies', () => {
  const other = '1907: The mill opens in Lund.';
  it.each([
    ['1911: Anna Berg is dismissed, and Otto Lind resigns.', '1911 Otto Lind resigns'],
    ['1911: Anna Berg appointed minister of war.', '1911 Anna Berg appointed minister of war'],
    [
      '1911: Case moved to Lund by the council on a petition that was long.',
      '1911 Case moved to Lund by the council on a petition',
    ],
    ['1911: Anna Berg faces new charges.', '1911 Anna Berg faces new charges'],
    ['1911: The council answers two questions.', '1911 Council answers two questions'],
  ])('%s', (line, event) => {
    expect(told(`${other}\n\n${line}`)).toContain(event);
  });
});
