/** A story of two short articles, labelled, and records as an extractor might give them. */
import { locateLabels, type Story } from '../../../scripts/gold/stories.ts';
import { readLabels } from '../../../scripts/gold/labels.ts';
import {
  toEdtf,
  type Article,
  type Attribution,
  type Citation,
  type Difference,
  type EventRecord,
  type Figure,
} from '../../../src/model/index.ts';

const POST = `The dam at Lund broke on 3 May 2011, killing 41 people. Two weeks later the council
dismissed its engineer. The council will vote on a new dam on 1 June, it announced on Friday.`;
const WIRE = `At least 43 people died when the Lund dam failed in May 2011, rescuers said. It was the worst
flood since 1987.`;

export const ARTICLES: readonly Article[] = [article('post', POST), article('wire', WIRE)];

const LABELS = `
about: A dam breaks.
events:
  - id: break
    what: The dam breaks
    when: 2011-05-03
    kind: disaster
    told:
      - in: post
        quote: The dam at Lund broke on 3 May 2011
        figures: [{ value: 41, unit: deaths, bound: exact }]
      - in: wire
        quote: the Lund dam failed in May 2011
        when: 2011-05
        by: { who: rescuers, how: said }
  - id: dismissal
    what: The engineer is dismissed
    when: 2011-05-17
    kind: office
    told:
      - in: post
        quote: Two weeks later the council dismissed its engineer
  - id: announcement
    what: The vote is announced
    when: 2011-05-20
    kind: statement
    told:
      - in: post
        quote: it announced on Friday
        optional: true
differences:
  - event: break
    about: number
    what: deaths
    values: { post: 41, wire: 43 }
notEvents:
  - in: post
    quote: will vote on a new dam on 1 June
    why: planned
    when: 2011-06-01
  - in: wire
    quote: the worst flood since 1987
    why: comparison
    when: 1987
`;

export const STORY: Pick<Story, 'articles' | 'events' | 'traps' | 'differences'> = {
  articles: ARTICLES,
  ...locateLabels(readLabels(LABELS, 'labels.yaml'), ARTICLES, 'labels.yaml'),
};

export function article(id: string, text: string): Article {
  return {
    source: {
      id,
      publisher: id,
      language: 'en',
      publishedBasis: 'metadata',
      kind: 'news',
      excerpt: 'sentence',
    },
    path: `${id}.md`,
    text,
    furniture: [],
  };
}

interface CitationGiven {
  readonly attribution?: Attribution;
  readonly figures?: readonly Figure[];
}

/** A citation of the words in the article; throws where they are not there. */
export function citation(
  source: string,
  words: string,
  when: string,
  given: CitationGiven = {},
): Citation {
  const text = ARTICLES.find((each) => each.source.id === source)?.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${source}`);
  return {
    source,
    when: toEdtf(when),
    time: { text: when, range: { start, end: start + 1 }, rule: 'test', basis: 'explicit' },
    quote: { exact: words },
    range: { start, end: start + words.length },
    passageSha256: '0'.repeat(64),
    ...given,
  };
}

export function record(
  title: string,
  when: string,
  citations: readonly Citation[],
  differences: readonly Difference[] = [],
): EventRecord {
  return {
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    short: title.slice(0, 38),
    when: toEdtf(when),
    certainty: 'stated',
    kind: 'other',
    people: [],
    organisations: [],
    places: [],
    citations,
    differences,
    review: 'extracted',
  };
}
