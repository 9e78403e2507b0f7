/**
 * EDTF (ISO 8601-2, Library of Congress specification of 4 February 2019):
 * level 0, and of level 1 what a sourced timeline needs: `X` for decade and
 * century, `~ ? %`, seasons, open (`..`) and unknown (empty) ends, and years of
 * more than four digits.
 *
 * A string becomes an `Edtf` only by passing the schema here, `toEdtf` or
 * `formatEdtf`, so an unchecked date cannot enter a record.
 */
import * as z from 'zod/mini';
import { edtfFaultWords } from './edtf-faults.ts';
import { EdtfError, readEdtf } from './edtf-reader.ts';

/** A date in EDTF, checked. */
export const Edtf = z
  .string()
  .check((ctx) => {
    try {
      readEdtf(ctx.value);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      ctx.issues.push({ code: 'custom', input: ctx.value, message: edtfFaultWords(error) });
    }
  })
  .brand<'Edtf'>();
export type Edtf = z.infer<typeof Edtf>;
