/**
 * What a site asks of robots (RFC 9309, the Robots Exclusion Protocol, and the
 * widespread `Crawl-delay`).
 */

export interface RobotsRules {
  /** Whether a path, with its query, may be fetched. */
  readonly allows: (path: string) => boolean;
  /** Seconds wished between two requests; 0 when nothing is said. */
  readonly delaySeconds: number;
}

/** A site without robots.txt asks for nothing. */
export const NO_RULES: RobotsRules = { allows: () => true, delaySeconds: 0 };

interface Group {
  agents: string[];
  rules: { path: string; isAllowed: boolean }[];
  delaySeconds: number;
}

/** Longest rule and file looked at: a robots.txt is a stranger's input too. */
const LONGEST_RULE = 500;
const LONGEST_FILE = 500_000;

/**
 * Reads a robots.txt for the robot called `agent` (its product name alone). The
 * groups that name it apply, else those for `*`. Of the rules that fit a path the
 * longest counts, and of two as long the one that allows.
 */
export function readRobots(text: string, agent: string): RobotsRules {
  const groups = groupsOf(text.slice(0, LONGEST_FILE));
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const used = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = used
    .flatMap((group) => group.rules)
    .sort((a, b) => b.path.length - a.path.length || Number(b.isAllowed) - Number(a.isAllowed));
  return {
    allows: (path) => rules.find((rule) => fits(rule.path, path))?.isAllowed ?? true,
    delaySeconds: Math.max(0, ...used.map((group) => group.delaySeconds)),
  };
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/u)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/iu.exec(line) ?? [];
    const name = field.toLowerCase();
    const words = value.trim().slice(0, LONGEST_RULE);
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], delaySeconds: 0 });
      groups.at(-1)?.agents.push(words.toLowerCase().split('/')[0] ?? '');
    }
    const group = groups.at(-1);
    if (group && (name === 'allow' || name === 'disallow') && words !== '')
      group.rules.push({ path: words, isAllowed: name === 'allow' });
    if (group && name === 'crawl-delay') group.delaySeconds = Number(words) || 0;
    if (name !== '') isNaming = name === 'user-agent';
  }
  return groups;
}

/** Whether a rule's path, with `*` for anything and `$` for the end, begins a path. Linear in both. */
function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$');
  const [head = '', ...rest] = (isWhole ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (isLast && isWhole) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
