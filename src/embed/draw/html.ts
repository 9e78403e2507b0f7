/**
 * Markup as a value. The one rule of this folder: only what this tag has made is
 * markup; every other value is text and is escaped, in content and in attributes
 * alike. Attribute values stand in double quotes.
 */

/** Markup that `html` has made. Nothing else makes one. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Null, undefined and false are nothing at all; a list is its members; a number is rounded to hundredths. */
export type Value = string | number | false | null | undefined | Markup | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textOf(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  let text = '';
  for (const member of value) text += textOf(member);
  return text;
}

/** Markup from a template. A broken line and its indent are one space, as they are to a browser. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = '';
  let at = 0;
  for (const part of strings) {
    text += part.includes('\n') ? part.replace(/\s*\n\s*/g, ' ') : part;
    text += textOf(values[at++]);
  }
  return new Markup(text);
}

/** Attributes by name; those that are null, undefined or false are left out, true is empty. */
export function attributes(
  of: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Markup {
  let text = '';
  for (const name of Object.keys(of)) {
    const value = of[name];
    if (value !== null && value !== undefined && value !== false)
      text += ` ${name}="${textOf(value === true ? '' : value)}"`;
  }
  return new Markup(text);
}
