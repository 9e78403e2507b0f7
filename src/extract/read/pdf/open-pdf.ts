/**
 * A PDF's bytes → the runs of text on its pages, placed, with what the file says of
 * itself. All that is known of pdf.js is known here; it is loaded when first needed.
 */
import { ReadError } from '../read-error.ts';

/** A run of text as the page's program draws it. Points; y grows downwards from the page's top. */
export interface TextRun {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  /** Height of the letters: the size of the font. */
  readonly size: number;
  readonly isRightToLeft: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** What a tagged file itself calls an artifact of the page: its head, its foot. */
  readonly artifacts: readonly TextRun[];
  /** Texts that run up or down the page. */
  readonly upright: readonly string[];
}

/** The document's own description (PDF 32000-1, 14.3): its information dictionary and its XMP packet. */
export interface PdfInfo {
  readonly title?: unknown;
  readonly author?: unknown;
  /** Software that wrote the text, and software that made the file of it. */
  readonly software: string;
  /** `D:20250609143000+02'00'`. */
  readonly created?: unknown;
  /** Of Dublin Core and PRISM, which publishers fill in. */
  readonly issued?: unknown;
  readonly publisher?: unknown;
  readonly language?: unknown;
}

export interface OpenedPdf {
  readonly pages: readonly PdfPage[];
  readonly info: PdfInfo;
}

/** Beyond these a file is a library, or an attack. */
const MOST_PAGES = 2000;
const MOST_RUNS = 2_000_000;

/** @throws ReadError saying what is wrong and what to do, for a file that is encrypted, broken, no PDF, or too long. */
export async function openPdf(bytes: Uint8Array, path: string): Promise<OpenedPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes the bytes it is given for its own, and no Buffer.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new ReadError(
        path,
        `has ${document.numPages.toLocaleString('en')} pages, more than ${MOST_PAGES.toLocaleString('en')}; keep the pages of the article alone`,
      );
    const pages: PdfPage[] = [];
    let runs = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number));
      runs += page.runs.length;
      if (runs > MOST_RUNS)
        throw new ReadError(path, 'draws more text than any article has; save its text as .txt');
      pages.push(page);
    }
    return { pages, info: describe(await document.getMetadata()) };
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(path, faultText(error));
  } finally {
    await task.destroy();
  }
}

/** pdf.js tells its faults by name. */
function faultText(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return 'is encrypted and asks for a password; open it, and print it to a new PDF or save its text as .txt';
  if (name === 'InvalidPDFException')
    return 'is no PDF, or a broken one; download it again, or save its text as .txt';
  return `cannot be read as a PDF (${error instanceof Error ? error.message.slice(0, 120) : 'no reason given'}); open it, and print it to a new PDF or save its text as .txt`;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What of pdf.js's page is used: its own types promise more than they keep. */
interface PageProxy {
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{
    readonly items: readonly object[];
  }>;
  cleanup(): unknown;
}

interface Item {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly dir?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

async function readPage(page: PageProxy): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const runs: TextRun[] = [];
  const artifacts: TextRun[] = [];
  const upright: string[] = [];
  const marks: boolean[] = []; // open marked content: whether each is an artifact
  for (const item of items as readonly Item[]) {
    if (item.type?.startsWith('begin')) marks.push(item.tag === 'Artifact');
    else if (item.type === 'endMarkedContent') marks.pop();
    else if (item.str !== undefined && item.str.trim() !== '') {
      const run = placeRun(item, transform as Matrix);
      if (run === undefined) upright.push(item.str);
      else (marks.includes(true) ? artifacts : runs).push(run);
    }
  }
  page.cleanup();
  return { width, height, runs: withoutShadows(runs), artifacts, upright };
}

/** A run on the page as it is looked at; nothing for one that does not run along a line. */
function placeRun(item: Item, view: Matrix): TextRun | undefined {
  const [a, b, , d, e, f] = multiply(view, item.transform as Matrix);
  // Seen on the page, letters upright have a > 0 and, as y grows downwards, d < 0.
  if (a <= 0 || Math.abs(b) > Math.abs(a) * 0.05) return undefined;
  return {
    text: item.str ?? '',
    x0: e,
    x1: e + (item.width ?? 0),
    y: f,
    size: Math.abs(d),
    isRightToLeft: item.dir === 'rtl',
  };
}

/** Without what is drawn again on the same place, as a shadow or for weight. */
function withoutShadows(runs: readonly TextRun[]): TextRun[] {
  const drawn = new Map<string, TextRun[]>();
  return runs.filter((run) => {
    const same = drawn.get(run.text) ?? [];
    const isShadow = same.some(({ x0, y }) => Math.abs(x0 - run.x0) < 1 && Math.abs(y - run.y) < 1);
    if (!isShadow) drawn.set(run.text, [...same, run]);
    return !isShadow;
  });
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function describe({ info, metadata }: { info: object; metadata?: unknown }): PdfInfo {
  const fields = info as Readonly<Record<string, unknown>>;
  const xmp = metadata as { get(name: string): unknown } | null | undefined;
  const first = (...names: string[]) =>
    names.map((name) => firstOf(xmp?.get(name))).find((value) => value !== undefined);
  return {
    title: firstOf(fields.Title) ?? first('dc:title'),
    author: firstOf(fields.Author) ?? first('dc:creator'),
    software: [fields.Creator, fields.Producer, first('xmp:creatortool')]
      .filter((name) => typeof name === 'string')
      .join('; '),
    created: firstOf(fields.CreationDate),
    issued: first('prism:publicationdate', 'prism:coverdate', 'dc:date'),
    publisher: first('dc:publisher', 'prism:publicationname'),
    language: firstOf(fields.Language) ?? first('dc:language'),
  };
}

function firstOf(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return first === '' || first === null ? undefined : first;
}
