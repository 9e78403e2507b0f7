import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../scripts/site-address.ts';

describe('siteAddress(argv, environment)', () => {
  it.each([
    [['--site', 'https://news.example/timelines/'], {}, 'https://news.example/timelines/'],
    [['--site', 'https://news.example/timelines'], {}, 'https://news.example/timelines/'],
    [['--site=http://localhost:8080'], {}, 'http://localhost:8080/'],
    [[], { DATELINES_SITE: 'https://news.example/' }, 'https://news.example/'],
    [['--site', 'https://a.example/'], { DATELINES_SITE: 'https://b.example/' }, 'https://a.example/'], // prettier-ignore
    [[], { DATELINES_SITE: '' }, null],
    [[], {}, null],
  ])('of %j and %j is %s', (argv, environment, expected) => {
    expect(siteAddress(argv, environment)).toBe(expected);
  });

  it.each([
    ['', /is no http or https address/],
    ['news.example/timelines', /is no http or https address/],
    ['javascript:alert(1)', /is no http or https address/],
    ['https://', /is no http or https address/],
    ['https://news.example/?a=1', /is more than the address of a folder/],
    ['https://news.example/#top', /is more than the address of a folder/],
    ['https://me:secret@news.example/', /is more than the address of a folder/],
    ['https://news.example/index.html', /is a page; name the folder/],
  ])('refuses %j as wrong use', (site, said) => {
    expect(() => siteAddress(['--site', site], {})).toThrow(said);
    expect(() => siteAddress(['--site', site], {})).toThrow(
      expect.objectContaining({ name: 'UsageError' }) as Error,
    );
  });

  it('refuses what it does not know', () => {
    expect(() => siteAddress(['--sites', 'https://a.example/'], {})).toThrow('--sites');
  });
});
