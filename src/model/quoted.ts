/** A stranger's text as messages may show it. */

/** At most 40 characters of it, with control, half and invisible characters (bidi overrides among them) escaped. */
export function quoted(text: string): string {
  const cut = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return JSON.stringify(cut)
    .slice(1, -1)
    .replace(/\p{Cf}/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
