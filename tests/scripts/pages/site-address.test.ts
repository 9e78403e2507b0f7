import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../scripts/pages/site-address.ts';

describe('siteAddress(site, environment)', () => {
  it.each([
    ['https://news.example/timelines/', {}, 'https://news.example/timelines/'],
    ['https://news.example/timelines', {}, 'https://news.example/timelines/'],
    ['http://localhost:8080', {}, 'http://localhost:8080/'],
    [undefined, { DATELINES_SITE: 'https://news.example/' }, 'https://news.example/'],
    ['https://a.example/', { DATELINES_SITE: 'https://b.example/' }, 'https://a.example/'],
    [undefined, { DATELINES_SITE: '' }, null],
    [undefined, {}, null],
  ])('of %j and %j is %s', (site, environment, expected) => {
    expect(siteAddress(site, environment)).toBe(expected);
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
    expect(() => siteAddress(site, {})).toThrow(said);
    expect(() => siteAddress(site, {})).toThrow(
      expect.objectContaining({ name: 'UsageError' }) as Error,
    );
  });
});
