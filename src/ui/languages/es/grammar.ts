import { grammarOf } from '../grammar.ts';

export const { digits, form, count, list, millions } = grammarOf('es');

export const events = (n: number) => count(n, { one: 'evento', other: 'eventos' });
export const sources = (n: number) => count(n, { one: 'fuente', other: 'fuentes' });
export const quoted = (words: string) => `«${words}»`;
export const megabytes = (bytes: number) => `${millions(bytes)} MB`;
