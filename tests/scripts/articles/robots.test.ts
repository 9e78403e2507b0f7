import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../scripts/articles/robots.ts';

const RULES = `
# For everyone
User-agent: *
Disallow: /private
Allow: /private/open
Disallow: /*.cgi$
Disallow: /search*page=
Crawl-delay: 7

User-agent: OtherBot
User-agent: datelines/0.9
Disallow: /articles
Disallow:
`;

describe('readRobots(text, agent)', () => {
  it.each([
    ['/', true],
    ['/private', false],
    ['/private/x', false],
    ['/private/open/x', true],
    ['/run.cgi', false],
    ['/run.cgi?x', true],
    ['/search?q=1&page=2', false],
    ['/search?q=1', true],
    ['/articles', true],
  ])('for everyone, %s is allowed: %s', (path, isAllowed) => {
    expect(readRobots(RULES, 'Somebody').allows(path)).toBe(isAllowed);
  });

  it('lets the groups that name the robot go before those for everyone', () => {
    const { allows, delaySeconds } = readRobots(RULES, 'Datelines');
    expect(allows('/articles/1')).toBe(false);
    expect(allows('/private')).toBe(true);
    expect(delaySeconds).toBe(0);
  });

  it('reads the delay a site wishes', () => {
    expect(readRobots(RULES, 'Somebody').delaySeconds).toBe(7);
    expect(readRobots('User-agent: *\nCrawl-delay: soon', 'x').delaySeconds).toBe(0);
  });

  it.each(['', '<html>404</html>', 'Disallow: /', 'User-agent: *\nDisallow:'])(
    'allows everything where nothing is forbidden: %j',
    (text) => {
      expect(readRobots(text, 'Datelines').allows('/x')).toBe(true);
    },
  );

  it('stays quick on a rule made of stars', () => {
    const rule = `User-agent: *\nDisallow: /${'*a'.repeat(240)}$`;
    expect(readRobots(rule, 'x').allows(`/${'a'.repeat(100_000)}b`)).toBe(true);
  });
});
