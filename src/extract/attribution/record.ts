/** An attribution as a mention record keeps it. */
import type { Attribution } from '../../model/index.ts';
import { isPersonMark, shownText } from '../entity/index.ts';
import { lineOf } from '../line.ts';
import type { MentionRecord } from '../mention/found.ts';

/** Who says so, without the mark of a person's name, which becomes a field. */
export function attributionRecord(
  attribution: Attribution,
): Pick<MentionRecord, 'attribution' | 'speaker'> {
  const who = shownText(attribution.who);
  return {
    attribution: { ...attribution, who: lineOf(who) ?? 'unnamed' },
    ...(isPersonMark(attribution.who) && { speaker: 'person' }),
  };
}
