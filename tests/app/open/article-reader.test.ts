import { describe, expect, it } from 'vitest';
import { ArticleReader, StoppedError } from '../../../src/app/open/article-reader.ts';
import { articleReport } from '../../../src/app/open/article-report.ts';
import type {
  ExtractionInput,
  WorkerAnswer,
  WorkerRequest,
} from '../../../src/app/open/extraction.ts';
import { words } from './support.ts';

/** A worker that answers by hand. */
function handWorker() {
  const listeners = new Map<string, (event: Event) => void>();
  const asked: WorkerRequest[] = [];
  const state = { ended: 0 };
  return {
    asked,
    state,
    answer: (answer: WorkerAnswer) =>
      listeners.get('message')?.(new MessageEvent('message', { data: answer })),
    fail: () =>
      listeners.get('error')?.(
        new ErrorEvent('error', { message: 'out of memory', cancelable: true }),
      ),
    start: () => ({
      postMessage: (request: WorkerRequest) => void asked.push(request),
      terminate: () => void (state.ended += 1),
      addEventListener: (name: string, listener: unknown) =>
        void listeners.set(name, listener as (event: Event) => void),
    }),
  };
}
const input = {} as ExtractionInput;

describe('the reader of articles', () => {
  it('begins a worker when first asked, and gives each its own answer', async () => {
    const worker = handWorker();
    const reader = new ArticleReader(worker.start);
    const [date, language] = [reader.date('May 2024'), reader.language('words')];
    worker.answer({ id: worker.asked[1]!.id, language: 'es' });
    worker.answer({ id: worker.asked[0]!.id, date: null });
    expect([await date, await language]).toEqual([null, 'es']);
  });

  it('tells how far it is before it gives the result', async () => {
    const worker = handWorker();
    const stages: string[] = [];
    const result = new ArticleReader(worker.start).extract(input, (stage, done) =>
      stages.push(`${stage} ${done}`),
    );
    const { id } = worker.asked[0]!;
    worker.answer({ id, stage: 'find', done: 0.5 });
    worker.answer({ id, result: { text: 'x' } as never });
    expect(await result).toEqual({ text: 'x' });
    expect(stages).toEqual(['load 0', 'find 0.5']);
  });

  it('ends at once when stopped, and begins anew when asked again', async () => {
    const worker = handWorker();
    const reader = new ArticleReader(worker.start);
    const result = reader.extract(input, () => {});
    reader.stop();
    await expect(result).rejects.toThrow(StoppedError);
    expect(worker.state.ended).toBe(1);
    const date = reader.date('2024');
    worker.answer({ id: worker.asked[1]!.id, date: null });
    expect(await date).toBeNull();
  });

  it('says why it failed: the article, or the worker itself', async () => {
    const worker = handWorker();
    const reader = new ArticleReader(worker.start);
    const first = reader.extract(input, () => {});
    worker.answer({ id: worker.asked[0]!.id, failure: 'holds no text' });
    await expect(first).rejects.toThrow('holds no text');
    const second = reader.extract(input, () => {});
    worker.fail();
    await expect(second).rejects.toThrow('out of memory');
  });
});

describe('the report on an article', () => {
  const range = { start: 0, end: 4 };
  const found = (code: string, message = '') => ({
    code,
    severity: 'note' as const,
    message,
    where: { source: 'x', range },
  });

  it('tells by its reasons what was left unresolved, and what makes no event', () => {
    const report = articleReport(
      [
        found('not-an-event:planned'),
        found('unresolved-time', 'needs the day of publication, which is not known'),
        found('unresolved-time', 'repeats a time the text has not told'),
        found('merged'),
        found('language-undetermined'),
      ],
      words,
    );
    expect(
      report.map(({ heading, lines }) => [heading, ...lines.map(({ sentence }) => sentence)]),
    ).toEqual([
      ['About the text', 'Its language could not be told. Choose it and try again.'],
      [
        '2 dates could not be placed',
        'It counts from the day of publication, which was not given, or not to the day.',
        'It repeats a time the text has not told.',
      ],
      ['1 date makes no event', 'It is planned or foretold, not reported.'],
    ]);
  });

  it('knows no reason by the name of a prototype', () => {
    const [part] = articleReport([found('not-an-event:constructor')], words);
    expect(part!.lines[0]!.sentence).toBe(words.article.otherReason);
  });
});
