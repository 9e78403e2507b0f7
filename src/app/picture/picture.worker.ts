/** Draws pictures beside the page: a bundle of its own, so that the page shares no code with what hardly anybody asks for. */
import { loadDateLanguage, type Dataset } from '../../model/index.ts';
import type { Picture, PictureOptions } from '../../picture/index.ts';

export interface PictureRequest {
  readonly dataset: Dataset;
  /** BCP 47 tag of the words around. */
  readonly language: string;
  readonly options: Omit<PictureOptions, 'language'> & { readonly locale: string };
}

export type PictureAnswer = { readonly picture: Picture } | { readonly failure: string };

async function draw({ dataset, language, options }: PictureRequest): Promise<Picture> {
  const { drawPicture, loadArticleLanguage } = await import('../../picture/index.ts');
  const words = await loadArticleLanguage(language);
  await loadDateLanguage(options.locale);
  return drawPicture(dataset, { ...options, ...(words && { language: words }) });
}

addEventListener('message', (event: MessageEvent<PictureRequest>) => {
  const answer = (told: PictureAnswer) => {
    postMessage(told);
  };
  draw(event.data).then(
    (picture) => {
      answer({ picture });
    },
    (error: unknown) => {
      answer({ failure: error instanceof Error ? error.message : String(error) });
    },
  );
});
