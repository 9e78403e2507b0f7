/**
 * A writer of small PDFs, for tests: one font a run, plain streams, a cross-reference
 * table that is true (PDF 32000-1, 7.5). Text is WinAnsi, in Helvetica.
 */

export interface Drawn {
  readonly text: string;
  readonly x: number;
  /** The baseline, from the page's top. */
  readonly y: number;
  readonly size?: number;
  /** In degrees, against the clock. */
  readonly angle?: number;
  readonly artifact?: boolean;
}

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  /** Anything but the standard security handler: no reader opens it without a key. */
  readonly encrypted?: boolean;
  readonly xmp?: string;
}

const WIDTH = 595;
const HEIGHT = 842;

/** The bytes of a PDF with these pages, each a list of what is drawn on it. */
export function pdfOf(pages: readonly (readonly Drawn[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = options.xmp === undefined ? 4 : 5;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ');
  add(`<< /Type /Catalog /Pages 2 0 R ${options.xmp === undefined ? '' : '/Metadata 4 0 R'} >>`);
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  if (options.xmp !== undefined) add(streamOf(options.xmp, '/Type /Metadata /Subtype /XML'));
  for (const [i, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ` +
        `/Resources << /Font << /F 3 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
    );
    add(streamOf(page.map(drawn).join('\n')));
  }
  const info = Object.entries(options.info ?? {}).map(
    ([key, value]) => `/${key} ${stringOf(value)}`,
  );
  add(`<< ${info.join(' ')} >>`);
  if (options.encrypted)
    add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`);
  return fileOf(objects, options.encrypted === true);
}

function drawn({ text, x, y, size = 10, angle = 0, artifact = false }: Drawn): string {
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((n) => n.toFixed(4)).join(' ');
  const shown = `BT /F ${size} Tf ${matrix} Tm ${stringOf(text)} Tj ET`;
  return artifact ? `/Artifact BMC ${shown} EMC` : shown;
}

/** WinAnsi's own places for what Latin-1 lacks. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  '–': 150,
  '—': 151,
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
};

function stringOf(text: string): string {
  const letters = Array.from(text, (letter) => {
    const code = WIN_ANSI[letter] ?? letter.charCodeAt(0);
    if (code > 255) throw new Error(`not WinAnsi: ${letter}`);
    return code > 126 || '()\\'.includes(letter)
      ? `\\${code.toString(8).padStart(3, '0')}`
      : letter;
  });
  return `(${letters.join('')})`;
}

function streamOf(body: string, entries = ''): string {
  return `<< ${entries} /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

function fileOf(objects: readonly string[], encrypted: boolean): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [i, body] of objects.entries()) {
    offsets.push(file.length);
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const info = encrypted ? objects.length - 1 : objects.length;
  const key = encrypted ? `/Encrypt ${objects.length} 0 R /ID [<01> <01>]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${key} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly leading?: number;
  /** First lines of paragraphs set in by so much. */
  readonly indent?: number;
}

/** Lines of text down a column; a line that begins with `¶` begins a paragraph, an empty one leaves a gap. */
export function columnOf(
  lines: readonly string[],
  { x, y, size = 10, leading = 12, indent = 0 }: Column,
): Drawn[] {
  return lines.flatMap((line, i) => {
    if (line === '') return [];
    const isFirst = line.startsWith('¶');
    return [
      { text: line.replace(/^¶/u, ''), x: x + (isFirst ? indent : 0), y: y + i * leading, size },
    ];
  });
}
