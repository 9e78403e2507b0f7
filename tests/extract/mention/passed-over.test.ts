import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

/** What was dated and passed over: classes that labelled texts showed. */
describe('collectMentions(article, names): what stood there and was passed over', () => {
  it.each([
    [
      'people counted behind an opening phrase',
      'A bomb exploded in Lund on Monday. In the blast six people were killed.',
      '2021-03-08 Six people killed',
    ],
    [
      'a thing behind "there"',
      'There a fire broke out on the night of 12 January 2021.',
      '2021-01-12 Fire breaks out',
    ],
    [
      'a past tense that looks like an adjective',
      'The engineers pierced the dam on Tuesday.',
      '2021-03-09 Engineers pierce the dam',
    ],
    [
      'a past tense that looks like a noun',
      'Loyal troops retook the palace on Friday morning.',
      '2021-03-05 Loyal troops retake the palace',
    ],
    [
      'a noun that looks like a past tense',
      'Two men were arrested on Tuesday. A shot was fired at the car.',
      '2021-03-09 Shot fired at the car',
    ],
    [
      'what was found, and not found to be so',
      'Two men were arrested on Tuesday. Police found two pistols in the car.',
      '2021-03-09 Police find two pistols in the car',
    ],
    [
      'how long, which is not how long after',
      'The count began on Tuesday. Counting was suspended for two hours after a fire alarm.',
      '2021-03-09 Counting suspended',
    ],
    [
      'whom a pronoun in the place of an object stands for',
      'Karl Lindqvist joined the firm in 2010. Police arrested him in April 2018.',
      '2018-04 Police arrest Karl Lindqvist',
    ],
    [
      'whom "her" stands for before a date',
      'Karin Lindqvist joined the firm in 2010. Police arrested her in April 2018.',
      '2018-04 Police arrest Karin Lindqvist',
    ],
    [
      'a name that was said to be something',
      'Harwick Savings was a lender in the north. It was established in 1871 by weavers.',
      '1871 Harwick Savings established by weavers',
    ],
    [
      'what has been done once, to one thing',
      'The owners have hired a salvage firm.',
      '2021-03~ Owners hire a salvage firm',
    ],
    [
      'one thing that has been done',
      'A class action has been filed in Lund.',
      '2021-03~ Class action filed in Lund',
    ],
  ])('tells of %s', (_, text, event) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    [
      'a day counted from something',
      'The count began on Tuesday. Berg was arrested two hours after a raid.',
      1,
    ],
    ['what most were', 'A storm hit Lund on Monday. Most of those who died were asleep.', 1],
    ['what was found to be so', 'A storm hit Lund on Monday. Judges found that it was late.', 1],
    ['a habit', 'The family has always opened the house to guests.', 0],
    ['what is done again and again', 'The owners have repeatedly closed the mill.', 0],
    ['what several have made of many', 'The owners have sold mills before.', 0],
  ])('tells nothing of %s', (_, text, events) => {
    expect(told(text)).toHaveLength(events);
  });
});

describe('collectMentions(article, names): entries of a chronology', () => {
  const head = 'How it came about.\n\n3 May 2019. The mill opens.\n\n';

  it.each([
    [
      'a date of their own, in the present tense',
      '19 April 2020. Berg resigns. Two weeks later the prosecutor, Ruth Amsel, opens an inquiry.',
      '2020-05-03 Ruth Amsel opens an inquiry',
    ],
    [
      'the date that heads them, before one of their own',
      '3 January 2020. A camera fails during the flyby; engineers repair the dish in February.',
      '2020-01-03 Camera fails during the flyby',
    ],
    [
      'the date that heads them, beside how long something lasts',
      '6 November 2020. The court of appeal cuts the sentence to two years.',
      '2020-11-06 Court of appeal cuts the sentence',
    ],
    [
      'a verb that looks like a noun, behind a place',
      '3 May 2020. A crack in a tank delays the launch.',
      '2020-05-03 Crack in a tank delays the launch',
    ],
    [
      'a step that is taken',
      '3 May 2020. A group at the institute proposes a probe to the moon.',
      '2020-05-03 Group at the institute proposes a probe to the moon',
    ],
  ])('have %s', (_, entry, event) => {
    expect(told(head + entry)).toContain(event);
  });

  it.each([
    ['what is lost days later', '3 May 2020. Contact is lost after 57 hours.', 1],
    ['a saying without what is said', '3 May 2020. Radio Nord reports, citing a clerk.', 1],
    ['what recurs', '3 May 2020. The list refreshes every 60 seconds.', 1],
  ])('do not have %s', (_, entry, events) => {
    expect(told(head + entry)).toHaveLength(events);
  });
});
