/** Two articles may share neither id nor address: each citation names one text. */
import type { ArticleSource } from '../../src/model/index.ts';

/** A sentence for every article that has the id or the address of one before it. */
export function twinFaults(
  articles: Iterable<{ readonly source: Pick<ArticleSource, 'id' | 'url'>; readonly path: string }>,
): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const { source, path: file } of articles) {
    const keys = [
      `the id "${source.id}"`,
      ...(source.url === undefined ? [] : [addressKey(source.url)]),
    ];
    for (const key of keys) {
      const other = seen.get(key);
      if (other !== undefined)
        faults.push(
          `${file}: has ${key}, as ${other} has; give each its own in the manifest, or remove one`,
        );
      seen.set(key, other ?? file);
    }
  }
  return faults;
}

function addressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `the address ${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}${search}`;
}
