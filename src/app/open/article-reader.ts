/** The page's side of the worker that reads articles: it begins when first asked, and ends at once when told. */
import type { Edtf } from '../../model/index.ts';
import type {
  ExtractionInput,
  ExtractionResult,
  OnStage,
  WorkerAnswer,
  WorkerRequest,
} from './extraction.ts';

/** Rejects what was asked when the reader of the page has stopped it. */
export class StoppedError extends Error {
  override name = 'StoppedError';
}

type Ask = WorkerRequest extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never;

interface Waiting {
  readonly answer: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker; tests give one of their own. */
export type StartWorker = () => Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker: StartWorker = () =>
  new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' });

export class ArticleReader {
  readonly #start: StartWorker;
  #worker: ReturnType<StartWorker> | null = null;
  #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(start: StartWorker = startWorker) {
    this.#start = start;
  }

  /** The date that words give, as EDTF; null when they give none. */
  async date(text: string): Promise<Edtf | null> {
    const answer = await this.#ask({ ask: 'date', text });
    return 'date' in answer ? answer.date : null;
  }

  /** BCP 47 language of a text; `und` where it cannot be told. */
  async language(text: string): Promise<string> {
    const answer = await this.#ask({ ask: 'language', text });
    return 'language' in answer ? answer.language : 'und';
  }

  /**
   * The events of an article.
   * @throws StoppedError when `stop` is called meanwhile; Error with the reason when it cannot be read.
   */
  async extract(input: ExtractionInput, onStage: OnStage): Promise<ExtractionResult> {
    onStage('load', 0);
    const answer = await this.#ask({ ask: 'extract', input }, onStage);
    if ('result' in answer) return answer.result;
    throw new Error('the answer is not understood');
  }

  /** Ends the worker at once; what was asked is rejected. The next question starts another. */
  stop(): void {
    this.#worker?.terminate();
    this.#fail(new StoppedError('stopped'));
  }

  #ask(ask: Ask, onStage?: OnStage): Promise<WorkerAnswer> {
    const id = (this.#asked += 1);
    const worker = (this.#worker ??= this.#begin());
    return new Promise((resolve, reject) => {
      const answer = (given: WorkerAnswer) => {
        if ('stage' in given) {
          onStage?.(given.stage, given.done);
          return;
        }
        this.#waiting.delete(id);
        if ('failure' in given) reject(new Error(given.failure));
        else resolve(given);
      };
      this.#waiting.set(id, { answer, reject });
      worker.postMessage({ ...ask, id });
    });
  }

  #begin(): ReturnType<StartWorker> {
    const worker = this.#start();
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<WorkerAnswer>;
      this.#waiting.get(data.id)?.answer(data);
    });
    // It could not be fetched, or ran out of memory.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      this.#fail(new Error(event.message || 'the reader of articles could not be fetched'));
    });
    return worker;
  }

  #fail(error: Error): void {
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
