/** Where the built pages will be found: what cannot be told relative to a page needs it. */
import { UsageError } from '../cli.ts';

/** Environment variable that is asked where no `--site` is given. */
export const SITE_VARIABLE = 'DATELINES_SITE';

/**
 * The address of the folder that `dist/` will be, with a slash at its end; null where nobody says.
 * @throws UsageError for what is no http or https address of a folder.
 */
export function siteAddress(
  site: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const asked = site ?? environment[SITE_VARIABLE] ?? '';
  if (site === undefined && asked === '') return null;
  const said = site === undefined ? SITE_VARIABLE : '--site';
  if (!/^https?:\/\//iu.test(asked) || !URL.canParse(asked))
    throw new UsageError(`${said} ${asked} is no http or https address`);
  const url = new URL(asked);
  if (url.search || url.hash || url.username || url.password)
    throw new UsageError(`${said} ${asked} is more than the address of a folder`);
  if (/\.html?$/iu.test(url.pathname))
    throw new UsageError(`${said} ${asked} is a page; name the folder that it is in`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
