import { grammarOf } from '../grammar.ts';

export const { digits, list, millions } = grammarOf('fa');

/** After a number the noun stays as it is. */
export const events = (n: number) => `${digits(n)} رویداد`;
export const sources = (n: number) => `${digits(n)} منبع`;
export const megabytes = (bytes: number) => `${millions(bytes)} مگابایت`;
export const years = (n: number) => `${digits(n)} سال`;

/** Words of any script, set apart (Unicode's FSI and PDI) so that they keep their own direction. */
export const apart = (words: string) => `\u2068${words}\u2069`;
export const quoted = (words: string) => `«${apart(words)}»`;
/** Names as a list, each set apart. */
export const names = (all: readonly string[]) => list(all.map(apart));
