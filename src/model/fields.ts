/** Field schemas that several records share. */
import * as z from 'zod/mini';

/** A stable name: part of links, so plain ASCII and short. */
export const Identifier = z
  .string()
  .check(
    z.maxLength(120, 'is longer than 120 characters'),
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be of a-z, 0-9 and single hyphens'),
  );

/** Control characters, half characters (lone surrogates) and bidi overrides have no place in a line that is shown. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u;

/** One line of text for people: no line breaks, control characters, bidi overrides or half characters. */
export const Line = z.string().check(
  z.minLength(1, 'must not be empty'),
  z.maxLength(1000, 'is longer than 1,000 characters'),
  z.refine((text) => !UNPRINTABLE.test(text), 'must be one line without control characters'),
);

export const Sha256 = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex'));

/** An address a reader may follow: http or https only, so that `javascript:` never gets in. */
export const WebUrl = z.string().check(
  z.maxLength(2000, 'is longer than 2,000 characters'),
  z.refine(
    (text) => /^https?:\/\/[^\s]+$/i.test(text) && !UNPRINTABLE.test(text) && URL.canParse(text),
    'must be an http or https address',
  ),
);

/** A BCP 47 language tag that `Intl` takes: "en", "en-GB", "fa". */
export const LanguageTag = z
  .string()
  .check(z.refine(isLanguageTag, 'must be a BCP 47 language tag, e.g. en or en-GB'));

function isLanguageTag(text: string): boolean {
  if (text.length > 35) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
