/** The parts of a place as pages name them, and the fragments that lead to a timeline among others. */

export interface PlaceParts {
  /** Id of the event that is open. */
  readonly event?: string | null | undefined;
  /** Period, such as `1990/2005` or `2011-03-11/2011-04`. */
  readonly view?: string | null | undefined;
  /** Codes of the sources that are shown, by commas. */
  readonly sources?: string | null | undefined;
  /** `1` folds quiet years, `0` does not. */
  readonly fold?: string | null | undefined;
}

/** The place with these parts, in the words of the address; a part that is empty is none. */
export function placeIn({ event, view, sources, fold }: PlaceParts): string {
  const parts = Object.entries({ e: event, t: view, s: sources, fold });
  return placeWords(parts.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Words of the address as people write them: `s=PF,IP`, `t=1990/2005`. */
export function placeWords(parts: [name: string, value: string][]): string {
  return new URLSearchParams(parts).toString().replace(/%2F|%2C|%3A/g, decodeURIComponent);
}

/**
 * The place that a page's fragment names for the element with this id: `#e=strikes`
 * is for every timeline, `#story&e=strikes` for the one called story. Null
 * where it names none.
 */
export function placeFor(id: string, fragment: string): string | null {
  const [first = '', ...rest] = fragment.replace(/^#/, '').split('&');
  if (/^(e|t|s|fold)=/.test(first)) return fragment;
  // A browser writes letters that are not of ASCII as their bytes.
  return id !== '' && (first === id || first === encodeURI(id)) ? rest.join('&') : null;
}
