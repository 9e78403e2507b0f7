import { describe, expect, it } from 'vitest';
import { eventId, uniqueIds } from '../../src/extract/id.ts';
import { Identifier } from '../../src/model/fields.ts';

describe('eventId(source, sentence, act, time)', () => {
  it('is the same for the same evidence, however it is spaced', () => {
    const id = eventId('gazette', 'The mill burned in 1911.', 'burn', '1911');
    expect(eventId('gazette', ' The mill\nburned  in 1911. ', 'burn', '1911')).toBe(id);
    expect(id).toMatch(/^burn-[0-9a-f]{10}$/);
  });

  it.each([
    ['source', ['herald', 'The mill burned in 1911.', 'burn', '1911']],
    ['sentence', ['gazette', 'The mill burned in 1911!', 'burn', '1911']],
    ['act', ['gazette', 'The mill burned in 1911.', 'fire', '1911']],
    ['time', ['gazette', 'The mill burned in 1911.', 'burn', '1913']],
  ] as const)('differs with the %s', (_, [source, sentence, act, time]) => {
    const id = eventId('gazette', 'The mill burned in 1911.', 'burn', '1911');
    expect(eventId(source, sentence, act, time)).not.toBe(id);
  });

  it.each(['build-up', 'émeute', '選挙', 'a'.repeat(300), ''])(
    'is an identifier for any act: %s',
    (act) => {
      expect(Identifier.safeParse(eventId('gazette', 'Text.', act, '1911')).success).toBe(true);
    },
  );
});

describe('uniqueIds(ids)', () => {
  it('numbers repetitions in the order given', () => {
    expect(uniqueIds(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a-2', 'a-3']);
    expect(uniqueIds(['a', 'a-2', 'a'])).toEqual(['a', 'a-2', 'a-3']);
  });
});
