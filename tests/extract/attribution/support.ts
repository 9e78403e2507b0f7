/** On whose word a mention stands. */
import { expect } from 'vitest';
import type { Attribution } from '../../../src/model/index.ts';
import { mentionsOf } from '../mention/support.ts';

/** The word that the mention whose title holds `event` stands on; fails where there is none. */
export function wordOf(text: string, event: RegExp): Attribution | undefined {
  const found = mentionsOf(text).mentions.find(({ title }) => event.test(title));
  expect(found, `no mention of ${String(event)}`).toBeDefined();
  return found?.attribution;
}

export const by = (who: string, how: Attribution['how']) => ({ who, how });
