/**
 * Reads articles beside the page, so that it never stands still, and can be told to stop.
 *
 * The same code as `npm run extract`, Readability and linkedom included: a page read here
 * has the same text, and so the same places, as one read by the script. The browser's own
 * parser is not there in a worker, and would run nothing but cost the page its attention.
 */
import type { ManifestEntry } from '../../model/index.ts';
import type {
  ExtractionInput,
  ExtractionResult,
  Stage,
  WorkerAnswer,
  WorkerRequest,
} from './extraction.ts';

type Extract = typeof import('../../extract/index.ts');

const extract = import('../../extract/index.ts');
const tell = (answer: WorkerAnswer) => {
  postMessage(answer);
};

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void extract
    .then((reader) => answer(data, reader))
    .catch((error: unknown) => {
      tell({ id: data.id, failure: error instanceof Error ? error.message : String(error) });
    });
});

async function answer(request: WorkerRequest, reader: Extract): Promise<void> {
  const { id } = request;
  switch (request.ask) {
    case 'date':
      tell({ id, date: reader.readDateText(request.text) ?? null });
      break;
    case 'language':
      tell({ id, language: reader.detectLanguage(request.text) });
      break;
    case 'extract':
      tell({
        id,
        result: await run(request.input, reader, (stage, done) => {
          tell({ id, stage, done });
        }),
      });
  }
}

async function run(
  input: ExtractionInput,
  reader: Extract,
  onStage: (stage: Stage, done: number) => void,
): Promise<ExtractionResult> {
  onStage('read', 0);
  const { article: read, diagnostics: doubts } = await reader.readArticle(
    input.bytes,
    input.name,
    entryOf(input),
  );
  const article =
    read.source.published === undefined ? { ...read, source: undated(read.source, input) } : read;
  onStage('find', 0);
  let told = 0;
  const findings = reader.mapArticle(article, doubts, (done, total) => {
    // A hundred steps are enough for any bar.
    if (done / total < told + 0.01) return;
    told = done / total;
    onStage('find', told);
  });
  onStage('join', 0);
  const { dataset, diagnostics } = reader.reduceFindings([findings], {
    title: article.source.title ?? article.source.publisher,
    language: article.source.language === 'und' ? 'en' : article.source.language,
  });
  return { dataset, diagnostics, text: article.text, language: article.source.language };
}

/** What the reader says of the article; undefined where that is nothing. */
function entryOf({ published, language }: ExtractionInput): ManifestEntry | undefined {
  if (published === null && language === null) return undefined;
  return {
    id: 'article',
    excerpt: 'fragment',
    ...(published !== null && { published, publishedBasis: 'manifest' }),
    ...(language !== null && { language }),
  } as ManifestEntry;
}

/** Nobody says when it was published, but it was by today: true, and nothing relative hangs on it. */
function undated<T extends object>(source: T, { today, noteWithoutDate }: ExtractionInput) {
  return {
    ...source,
    published: `../${today}` as typeof today,
    publishedBasis: 'inferred' as const,
    publishedNote: noteWithoutDate,
  };
}
