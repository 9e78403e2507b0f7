/** The page's query, `?data=…&lang=…`, read and rewritten as text. */

/** The value of a key; null where the query does not have it. */
export function askedIn(search: string, key: string): string | null {
  return new URLSearchParams(search).get(key);
}

/** The query with another value for a key, or without it for null; '' where nothing is left. */
export function queryWith(search: string, key: string, value: string | null): string {
  const query = new URLSearchParams(search);
  if (value === null) query.delete(key);
  else query.set(key, value);
  const text = query.toString();
  return text && `?${text}`;
}
