/**
 * What a PDF says of itself, doubted as it deserves: titles that word processors
 * invent are dropped, and the day a file was made is that of a scan or a printout
 * more often than that of publication.
 */
import type { Diagnostic, Edtf } from '../../../model/index.ts';
import { readDateText } from '../date-text.ts';
import { readLanguageTag } from '../language.ts';
import { lineOf, type PageMetadata } from '../page-metadata.ts';
import type { PdfInfo } from './open-pdf.ts';

const INVENTED_TITLE =
  /^(?:microsoft (?:word|powerpoint) - |untitled|document\d*$|layout \d|print|scan|slide 1|(?:new )?page \d|about:blank)|\.(?:docx?|indd|qxd|pdf|tex|dvi|html?|odt|rtf)$/iu;
const INVENTED_AUTHOR = /^(?:admin(?:istrator)?|user|owner|root|unknown|anonymous|guest|\W*)$/iu;
const SCANNER =
  /scan|paper capture|abbyy|finereader|camscanner|omnipage|tesseract|ocrmypdf|xerox|canon|ricoh|kyocera|konica/iu;
const PRINTOUT =
  /skia|chrom|mozilla|firefox|safari|webkit|headless|wkhtml|quartz pdfcontext|print to pdf|cups|ghostscript/iu;

export interface DescribedPdf {
  readonly metadata: PageMetadata;
  readonly doubts: readonly Omit<Diagnostic, 'where'>[];
}

/** The metadata of a PDF; `headline` is what its first page shows largest, `url` what its foot prints. */
export function describePdf(
  info: PdfInfo,
  { headline, url }: { readonly headline?: string; readonly url?: string },
): DescribedPdf {
  const named = lineOf(info.title);
  const title = named !== undefined && !INVENTED_TITLE.test(named) ? named : headline;
  const author = lineOf(info.author);
  const made = readPdfDate(info.created);
  const hand = SCANNER.test(info.software)
    ? 'a scan'
    : PRINTOUT.test(info.software)
      ? 'a printout'
      : undefined;
  return {
    metadata: {
      title,
      author: author !== undefined && !INVENTED_AUTHOR.test(author) ? author : undefined,
      publisher: lineOf(info.publisher),
      url,
      language: readLanguageTag(lineOf(info.language) ?? '?'),
      published: readDateText(lineOf(info.issued) ?? ''),
      made: hand === undefined ? made : undefined,
    },
    doubts: hand !== undefined && made !== undefined ? [scanned(hand, made)] : [],
  };
}

function scanned(hand: string, made: Edtf): Omit<Diagnostic, 'where'> {
  return {
    code: 'file-date',
    severity: 'note',
    message: `the PDF was made ${made}, as ${hand}; that is not taken for the publication date. Give "published" in the manifest.`,
  };
}

/** `D:20250609143000+02'00'` → `2025-06-09`, the day on the clock of whoever made it; nothing for what is no date. */
function readPdfDate(value: unknown): Edtf | undefined {
  const digits = /^D?:?(\d{4})(\d{2})(\d{2})/u.exec(lineOf(value) ?? '');
  return digits ? readDateText(digits.slice(1).join('-')) : undefined;
}
