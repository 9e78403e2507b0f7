/**
 * The story that the design's frames draw, as a dataset: 21 events, five
 * sources, every kind of date. Wording of quotes is made up.
 */
import { Dataset } from '../../src/model/index.ts';

type SourceId = 'arcalis-news' | 'american-faith' | 'press-tv' | 'patriotfetch' | 'israpundit';

const SHA = 'a'.repeat(64);

const source = (
  id: SourceId,
  code: string,
  publisher: string,
  published: string,
  kind: 'news' | 'opinion' | 'commentary' = 'news',
) => ({
  id,
  code,
  publisher,
  url: `https://example.org/${id}`,
  language: 'en',
  published,
  publishedBasis: 'manifest',
  kind,
  excerpt: 'fragment',
  textSha256: SHA,
});

interface Extra {
  short?: string;
  kind?: string;
  certainty?: string;
  differences?: unknown[];
  attribution?: unknown;
  quotes?: Partial<Record<SourceId, string>>;
}

const event = (
  id: string,
  when: string,
  title: string,
  sources: readonly SourceId[],
  {
    short,
    kind = 'other',
    certainty = 'stated',
    differences = [],
    attribution,
    quotes = {},
  }: Extra = {},
) => ({
  id,
  title,
  ...(short ? { short } : {}),
  when,
  certainty,
  kind,
  people: [],
  organisations: [],
  places: [],
  citations: sources.map((s, i) => ({
    source: s,
    when: s === 'press-tv' && when === '2025-08/2025-11' ? '2025-08' : when,
    time: { text: when, range: { start: 10, end: 14 }, rule: 'fixture', basis: 'explicit' },
    quote: { first: quotes[s] ?? 'a few words', last: 'of the passage' },
    range: { start: i * 100, end: i * 100 + 80 },
    passageSha256: SHA,
    ...(attribution ? { attribution } : {}),
  })),
  differences,
  review: 'reviewed',
});

const AN = 'arcalis-news';
const PT = 'press-tv';
const PF = 'patriotfetch';
const IP = 'israpundit';

/** As a file would hold it, unchecked. */
export const firstStoryJson = {
  version: 1,
  title: 'Iran and Venezuela, as five sources tell it',
  language: 'en-GB',
  sources: [
    source('american-faith', 'AF', 'American Faith', '2025-06'),
    source(AN, 'AN', 'Arcalis News', '2024-10'),
    source(IP, 'IP', 'Israpundit', '2025-11-27', 'commentary'),
    source(PF, 'PF', 'PatriotFetch', '2025-11'),
    source(PT, 'PT', 'Press TV', '2025-08-28', 'opinion'),
  ],
  events: [
    event('partnership', '195X', 'Iran and Venezuela begin their partnership', [IP]),
    event('revolution', '1979/..', 'Islamic Revolution; Cuba and Iran build ties', [AN]),
    event('embassy-bombing', '1992', 'Bombing of the Israeli embassy in Buenos Aires', [AN], {
      kind: 'attack',
    }),
    event('amia', '1994', 'AMIA bombing in Buenos Aires', [AN], { kind: 'attack' }),
    event('chavez', '1999/..', 'Hugo Chávez comes to power; Iran embeds in Venezuela', [AN]),
    event('brothers', '2005', 'Chávez calls the two countries “brothers”', [IP], {
      kind: 'statement',
    }),
    event('sanctions', '2019', 'U.S. sanctions on Venezuela’s energy sector', [PT], {
      kind: 'sanction',
    }),
    event('cyberattacks', '2019-03', 'Cyberattacks disrupt Venezuela’s power grid', [PT], {
      short: 'Cyberattacks disrupt the power grid',
    }),
    event('restoration', '2019-03~', 'Iranian experts help restore the grid', [PT], {
      attribution: { who: 'Nicolás Maduro', when: '2022', how: 'interview' },
    }),
    event('soleimani', '2020', 'Killing of Qassem Soleimani', [PT], { kind: 'attack' }),
    event('gideon', '2020-05', 'Operation Gideon fails', [PT], { kind: 'military' }),
    event('maduro-tehran', '2022', 'Maduro visits Tehran', [AN], { kind: 'visit' }),
    event('interview', '2022', 'Maduro interview on the grid', [PT], { kind: 'statement' }),
    event('raisi', '2023', 'Raisi visits Latin America', [AN], { kind: 'visit' }),
    event('mural', '2023-01-05~', 'Mural of Soleimani and Chávez inaugurated in Caracas', [PT], {
      short: 'Soleimani and Chávez mural inaugurated',
    }),
    event('qalibaf', '2025-06-01', 'Qalibaf visits Caracas', ['american-faith'], { kind: 'visit' }),
    event('twelve-day-war', '2025-06-13/2025-06-24', '12-day war', [PT], { kind: 'military' }),
    event('build-up', '2025-08/2025-11', 'U.S. naval build-up in the Caribbean', [PT, PF, IP], {
      kind: 'military',
    }),
    event('warning', '2025-08-21', 'Iran’s foreign ministry warns over U.S. build-up', [PT], {
      kind: 'statement',
    }),
    event('strikes', '2025-09/..', 'U.S. strikes on boats', [IP, PF], {
      kind: 'attack',
      differences: [
        {
          about: 'number',
          label: 'Number given',
          values: [
            { source: IP, text: 'at least 20', value: 20 },
            { source: PF, text: 'at least 21', value: 21 },
          ],
        },
      ],
    }),
    event('warns-again', '2025-11-15', 'Iran’s foreign ministry warns again', [PF, IP], {
      kind: 'statement',
    }),
  ],
};

/** The same, checked. */
export const firstStory: Dataset = Dataset.parse(firstStoryJson);

/** `n` events over two centuries with every kind of date, the same for the same n: for looking at many. */
export function manyEvents(n: number): Dataset {
  const forms = ['Y', 'Y-M', 'Y-M-D', 'Y~', 'Y-M/Y-M', 'Y/..'] as const;
  const ids: readonly SourceId[] = [AN, PT, PF, IP, 'american-faith'];
  const events = Array.from({ length: n }, (_, i) => {
    const year = String(1825 + ((i * 7919) % 199));
    const month = String(1 + ((i * 31) % 12)).padStart(2, '0');
    const day = String(1 + ((i * 17) % 28)).padStart(2, '0');
    const form = forms[i % forms.length] ?? 'Y';
    const when =
      form === 'Y-M/Y-M'
        ? `${year}-01/${year}-${month}`
        : form.replaceAll('Y', year).replace('M', month).replace('D', day);
    return event(`event-${i}`, when, `Event number ${i} of a long and made-up chronicle`, [
      ids[i % ids.length] ?? AN,
      ...(i % 9 === 0 ? [ids[(i + 1) % ids.length] ?? AN] : []),
    ]);
  });
  return Dataset.parse({
    ...firstStoryJson,
    sources: firstStoryJson.sources.map((s) => ({ ...s, published: '2025' })),
    events,
  });
}
