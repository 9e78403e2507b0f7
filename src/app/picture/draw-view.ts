/**
 * Static pictures of a timeline, drawn by the embed's layout. Their code comes when the first
 * is asked for; nothing is sent anywhere.
 */
import type { Dataset } from '../../model/index.ts';
import type { Picture, PictureOptions, Theme } from '../../picture/index.ts';
import type { DrawPicture, PictureForm, TimelineState } from '../../ui/index.ts';
import type { PictureAnswer, PictureRequest } from './picture.worker.ts';

/** px; as wide as the columns of a page that pictures are put into. */
export const PICTURE_WIDTH = 1000;
/** Pixels of a PNG for each px, for screens that have as many. */
const SCALE = 2;

/** What may be told apart from one picture to the next; the words, the calendar and the direction are the page's. */
export type PictureWish = Omit<PictureOptions, 'language' | 'locale' | 'direction' | 'page'>;

/** Some events of a timeline, drawn. Rejects where the browser cannot. */
export function drawPictureOf(
  timeline: TimelineState,
  dataset: Dataset,
  wish: PictureWish,
): Promise<Picture> {
  const { direction, locale } = timeline;
  return drawn({
    dataset,
    language: timeline.messages.locale,
    options: {
      direction,
      locale,
      page: location.href.replace(/(?:index\.html)?(?:[?#].*)?$/, ''),
      ...wish,
    },
  });
}

/** What is shown, as a file: the period, the sources and the theme of the page. */
export async function drawView(
  timeline: TimelineState,
  dataset: Dataset,
  form: PictureForm,
): ReturnType<DrawPicture> {
  const { viewport, home, atHome, hiddenSources } = timeline;
  const picture = await drawPictureOf(timeline, dataset, {
    ...{ width: PICTURE_WIDTH, home, hiddenSources, fold: timeline.folded, theme: pageTheme() },
    ...(!atHome && { viewport }),
  });
  const name = `${pictureName(timeline.dataset.title)}.${form}`;
  return { name, ...(await pictureFile(picture, form, SCALE)) };
}

/** A title as the beginning of a file's name. */
export function pictureName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
}

/** A picture as a file holds it; `scale` is of a PNG, pixels for each px. */
export async function pictureFile(
  { svg, width, height }: Picture,
  form: PictureForm,
  scale: number,
): Promise<{ readonly content: string | Blob; readonly mediaType: string }> {
  if (form === 'svg') return { content: svg, mediaType: 'image/svg+xml' };
  const size = { width: width * scale, height: height * scale };
  return { content: await painted(svg, size), mediaType: 'image/png' };
}

/** An SVG as the address of an image. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** As the page is now: told by its own ground. */
export function pageTheme(): Theme {
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light';
}

/** A worker for one picture: it goes when that is drawn. */
async function drawn(request: PictureRequest): Promise<Picture> {
  const worker = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<PictureAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PictureAnswer>) => {
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message));
    });
    worker.postMessage(request);
  });
  try {
    const told = await answer;
    if ('failure' in told) throw new Error(told.failure);
    return told.picture;
  } finally {
    worker.terminate();
  }
}

async function painted(svg: string, { width, height }: { width: number; height: number }) {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the canvas gives no picture'));
    }, 'image/png');
  });
}
