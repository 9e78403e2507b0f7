/** How a language counts and lists, by `Intl`; for the words of every language but English. */

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export interface Grammar {
  /** A number in the digits of the language. */
  readonly digits: (n: number) => string;
  /** One of the forms that `Intl.PluralRules` names; `other` where the one asked for is not given. */
  readonly form: (n: number, forms: Forms) => string;
  /** The number and the form of the noun that belongs to it. */
  readonly count: (n: number, forms: Forms) => string;
  /** A size in millions of bytes: "2.5". */
  readonly millions: (bytes: number) => string;
  /** "a, b and c" */
  readonly list: (names: readonly string[]) => string;
}

/** The grammar of a locale, BCP 47. */
export function grammarOf(locale: string): Grammar {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const digits = (n: number) => numbers.format(n);
  const form = (n: number, forms: Forms) => forms[plurals.select(n)] ?? forms.other;
  return {
    digits,
    form,
    count: (n, forms) => `${digits(n)} ${form(n, forms)}`,
    millions: (bytes) => digits(Math.round(bytes / 100_000) / 10),
    list: (names) => lists.format(names),
  };
}
