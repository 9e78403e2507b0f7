import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/model/index.ts';
import { firstStoryJson } from '../support/first-story.ts';

const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
const faulty = {
  ...firstStoryJson,
  events: firstStoryJson.events.map((event, i) =>
    i === 0 ? { ...event, when: '2025-13' } : event,
  ),
};

describe('openDataset(bytes, { sha256, checked })', () => {
  it('takes bytes that were checked before as they are', async () => {
    const sha256 = () => Promise.resolve(`${'abcd'.repeat(8)}and so on`);
    const { dataset, problems } = await openDataset(bytesOf(faulty), {
      sha256,
      checked: ['abcd'.repeat(8)],
    });
    expect(dataset.events).toHaveLength(faulty.events.length);
    expect(problems).toEqual([]);
  });

  it.each([
    ['other bytes', () => Promise.resolve('abd'), ['abc']],
    ['bytes whose hash cannot be had', () => Promise.resolve(''), ['abc']],
    ['all bytes, where none were checked before', () => Promise.resolve('abc'), []],
  ])('checks %s', async (_, sha256, checked) => {
    const { dataset, problems } = await openDataset(bytesOf(faulty), { sha256, checked });
    expect(dataset.events).toHaveLength(faulty.events.length - 1);
    expect(problems).toHaveLength(1);
  });

  it('refuses what is no JSON, and what is no dataset', async () => {
    const options = { sha256: () => Promise.resolve(''), checked: [] };
    await expect(openDataset(new TextEncoder().encode('{'), options)).rejects.toThrow(SyntaxError);
    await expect(openDataset(bytesOf([1]), options)).rejects.toMatchObject({
      name: 'DatasetError',
    });
  });
});
