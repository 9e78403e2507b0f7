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

/** Null, undefined and false are nothing at all; a list is its members. */
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
  if (typeof value === 'object') return value.map(textOf).join('');
  return String(value).replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);
}

/** Markup from a template. A broken line leaves no text beside a tag or a value, and a space elsewhere. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((part, i) => oneLine(part) + textOf(values[i])).join(''));
}

function oneLine(part: string): string {
  return part.replace(/(^|>)\s*\n\s*|\s*\n\s*(?=[<>]|$)/g, '$1').replace(/\s*\n\s*/g, ' ');
}

/** Attributes by name; those that are null, undefined or false are left out, true is empty. */
export function attributes(
  of: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Markup {
  return new Markup(
    Object.entries(of)
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .map(
        ([name, value]) => ` ${name}="${textOf(value === true ? '' : (value as string | number))}"`,
      )
      .join(''),
  );
}
