import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/extract/mention/page/dateline.ts';

describe('datelineLength(sentence)', () => {
  it.each([
    'PORT AMBER — ',
    'LIMA (Reuters) - ',
    'SAN PEDRO DEL MAR, Chile (AP) – ',
    'Arica, ANDINA – ',
    'OSLO/BERGEN, March 3 (NTB) — ',
    'SARANA, 3 May (CP) - ',
    'NORTHMERE, 16 November — ',
    'Port Amber, 30 March 2017 — ',
    'PORT AMBER, Nov 19: ',
    'PORT AMBER, July 1 (CP): ',
    'CP/NTB Photo PORT AMBER — ',
  ])('takes %s for a dateline', (dateline) => {
    expect(datelineLength(`${dateline}The mine was closed on Monday.`)).toBe(dateline.length);
  });

  it.each([
    'The mine — the last of its kind — was closed.',
    'Peru closed the mine on Monday.',
    'NATO closed the base - and left.',
    'Lima, Peru, closed the mine – at last.',
  ])('leaves "%s" whole', (sentence) => {
    expect(datelineLength(sentence)).toBe(0);
  });
});
