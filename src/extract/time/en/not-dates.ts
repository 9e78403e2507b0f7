/** What looks like a time and is none. A refusal at least as long as a date silences it. */
import type { Rule } from '../grammar/rule.ts';

function refusal(
  name: string,
  pattern: string | readonly string[],
  refuses: readonly string[],
): Rule {
  return { name: `not-${name}`, kind: 'refusal', pattern, read: () => null, refuses };
}

export const NOT_DATES: readonly Rule[] = [
  refusal(
    'day-of-history',
    [
      'black monday|tuesday|wednesday|thursday|sunday',
      'bloody sunday|saturday|friday|thursday',
      'super tuesday|sunday|saturday',
      'red sunday|friday',
    ],
    ['since Black Monday', 'Bloody Sunday'],
  ),
  refusal(
    'newspaper',
    [
      'sunday|saturday|daily times|telegraph|mirror|express|mail|herald|independent|world|post|star|sun|mercury|tribune|people|sport|business',
      'saturday night live',
      'the sun',
      'usa today',
      'today show|programme',
      '24 ~/ ~7',
      'friday night lights',
    ],
    ['the Sunday Times wrote', 'USA Today'],
  ),
  refusal(
    'temperature',
    [
      'highs|lows|temperatures|readings ( will be | were | reached )? ( in|into|near|around )? the ( low|lower|mid|upper|high )? -? {tens}|{decadeword}',
      'in|into the low|lower|upper|high -? {tens}|{decadeword}',
    ],
    ['highs in the 60s', 'lows near the upper 40s', 'rising into the low seventies'],
  ),
  refusal(
    'title',
    [
      '2001 : a space',
      'new year|years honours|honors|resolution|resolutions',
      "new year 's honours|honors|resolution|resolutions",
    ],
    ['2001: A Space Odyssey', 'a New Year resolution'],
  ),
  refusal('vision', '{year} vision|games|bug', ['2020 Vision']),
  refusal(
    'vehicle',
    [
      'apollo|boeing|airbus|route|channel|flight|interstate|highway|mig|su|il|tu|unit|platform|gate|windows|area|ps|no|catch|terminal|sputnik|voyager|soyuz -? {digits}',
      'boeing {digits} -? {digits}',
    ],
    ['Apollo 11', 'Boeing 787', 'Channel 4', 'Route 66'],
  ),
  refusal(
    'money',
    [
      '$|€|£|¥|₤ {digits}',
      'us|c|a|hk ~$ {digits}',
      '$ {n} ( million|billion|trillion|bn|m )?',
      '{digits} ~%',
      '# {digits}',
    ],
    ['$1,999', '€2000'],
  ),
  refusal(
    'vote',
    [
      'a {digits} -|– {digits} vote|win|victory|defeat|loss|draw|decision|majority|lead|ruling|score',
      '{digits} -|– {digits} vote|win|victory|defeat|loss|draw|decision|majority|lead|ruling',
    ],
    ['a 5-4 vote'],
  ),
  refusal(
    'telephone',
    [
      '+ ~{digits} {digits} -? {digits} ( -? {digits} )? ( -? {digits} )?',
      '{digits} - {digits} - {digits} - {digits}',
      '( tel|phone|fax|call|ssn .? :? ) +? {digits} -? {digits} -? {digits}?',
      '\\( {digits} \\) {digits} - {digits}',
    ],
    ['Tel: 555 2010', '+86 2010 2015'],
  ),
  refusal(
    'version',
    [
      'version|v|release|build|ios|os|http|ip {digits} . {digits} ( . {digits} )?',
      '{digits} ~. ~{digits} ~. ~{digits} ~. ~{digits}',
    ],
    ['version 12.10.2019', '10.10.20.19'],
  ),
  refusal(
    'verse',
    ['john|luke|mark|matthew|romans|genesis|exodus|psalm|isaiah|acts {digits} : {digits}'],
    ['John 3:16'],
  ),
  refusal('ordinal', ['second of {n}', 'the second of'], ['the second of three']),
  refusal(
    'idiom',
    [
      'day|night|year|week|month|hour in and|, day|night|year|week|month|hour out',
      'day by day',
      'one day at a time',
      'every now and then',
      'now and again|then',
      'from now and then',
      'black september',
      'the day of days',
      'second -? hand',
      'minute by minute',
      'save the day',
      'call it a day',
      'good morning|evening|afternoon|night|day',
      'night and day',
      'day and night',
      'happy new year',
    ],
    ['day in and day out', 'Good morning'],
  ),
  refusal(
    'name',
    [
      'ides of march',
      'october revolution|surprise|crisis',
      'black friday agreement',
      'march madness',
      'may fourth movement',
      'tuesday group',
      'red october',
      '{month} {digits} brigade|movement|battalion',
    ],
    ['a red october'],
  ),
];
