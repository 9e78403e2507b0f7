import { describe, expect, it, vi } from 'vitest';
import { embedOptions, loadDataset } from '../../src/embed/load.ts';
import { columnsFileOf } from '../../src/model/index.ts';
import { embedEnglish } from '../../src/ui/embed-messages.ts';
import { embedTroubleEnglish } from '../../src/ui/embed-trouble.ts';
import { firstStoryJson } from '../support/first-story.ts';
import { leanEvents } from '../timeline/support/lean.ts';

const PAGE = 'https://news.example/timelines/embed.html';

const USUAL = {
  file: 'data/events.json',
  theme: null,
  direction: null,
  key: true,
  zoom: true,
} as const;

describe('embedOptions(address)', () => {
  it('opens the first dataset when the address names none', () => {
    expect(embedOptions(PAGE)).toEqual(USUAL);
  });

  it.each([
    ['?data=data/samples.json', { file: 'data/samples.json' }],
    ['?theme=dark', { theme: 'dark' }],
    ['?dir=rtl', { direction: 'rtl' }],
    ['?dir=ltr', { direction: 'ltr' }],
    ['?theme=blue', {}],
    ['?key=0', { key: false }],
    ['?zoom=0', { zoom: false }],
    ['?zoom=no&key=', {}],
  ])('reads %s', (search, options) => {
    expect(embedOptions(PAGE + search)).toEqual({ ...USUAL, ...options });
  });

  it.each([
    'https://elsewhere.example/data.json',
    '//elsewhere.example/data.json',
    '/other/data.json',
    '../data.json',
    'data/../../data.json',
    'data:application/json,{}.json',
    'javascript:alert(1)//.json',
    '\\\\elsewhere.example\\data.json',
    'data/events.json?x=1',
    'data/page.html',
    '',
  ])('refuses data=%s, which is not a JSON file below the embed', (file) => {
    expect(embedOptions(`${PAGE}?data=${encodeURIComponent(file)}`)).toBeNull();
  });
});

describe('loadDataset(file, fetch, messages)', () => {
  const load = (response: () => Response | Promise<Response>) =>
    loadDataset('data/x.json', () => Promise.resolve().then(response));

  it('gives a dataset that is whole', async () => {
    const result = await load(() => Response.json(firstStoryJson));
    expect(result).toMatchObject({ ok: true, leftOut: 0 });
  });

  it('asks for them once the script that wants them has ended: to tell watchers who asked, a browser reads again what runs', async () => {
    const asked = vi.fn(() => Promise.resolve(Response.json(firstStoryJson)));
    const loading = loadDataset('data/x.json', asked);
    expect(asked).not.toHaveBeenCalled();
    await loading;
    expect(asked).toHaveBeenCalledWith('data/x.json');
  });

  it('gives the same events where they come in columns', async () => {
    const whole = leanEvents(40);
    const result = await load(() => Response.json(columnsFileOf(whole)));
    expect(result).toEqual({ ok: true, leftOut: 0, dataset: whole });
  });

  it('leaves out what cannot be shown, and counts it', async () => {
    const [first, ...rest] = firstStoryJson.events;
    const events = [{ ...first, when: '2025-13' }, ...rest];
    const result = await load(() => Response.json({ ...firstStoryJson, events }));
    expect(result).toMatchObject({ ok: true, leftOut: 1 });
    expect(result.ok && result.dataset.events).toHaveLength(rest.length);
  });

  it.each([
    ['no file', () => new Response('', { status: 404 }), /x\.json cannot be had \(status 404\)/],
    ['no JSON', () => new Response('<html>'), /x\.json is not JSON/],
    ['another JSON', () => Response.json([1]), /x\.json is not a Datelines dataset/],
    [
      'a dataset in tiles',
      () => Response.json({ format: 'datelines-tiles' }),
      /x\.json is in tiles/,
    ],
    ['no connection', () => Promise.reject(new TypeError('failed')), /could not be fetched/],
  ])('says so when there is %s', async (_, response, message) => {
    const result = await load(response);
    expect(!result.ok && result.trouble({ ...embedEnglish, ...embedTroubleEnglish })).toMatch(
      message,
    );
  });
});
