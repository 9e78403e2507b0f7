/**
 * What is shown, as a picture: the period, the sources and the theme of the page, drawn by
 * the embed's layout. Its code comes when the first is asked for; nothing is sent anywhere.
 */
import type { Dataset } from '../model/index.ts';
import type { DrawPicture, PictureForm, TimelineState } from '../ui/index.ts';
import type { PictureAnswer, PictureRequest } from './picture.worker.ts';

/** px; as wide as the columns of a page that pictures are put into. */
const WIDTH = 1000;
/** Pixels of a PNG for each px, for screens that have as many. */
const SCALE = 2;

/** Some events of a timeline as a file. Rejects where the browser cannot make a PNG of it. */
export async function drawView(
  timeline: TimelineState,
  dataset: Dataset,
  form: PictureForm,
): ReturnType<DrawPicture> {
  const { viewport, home, atHome, hiddenSources, direction, locale } = timeline;
  const { svg, width, height } = await drawn({
    dataset,
    language: timeline.messages.locale,
    options: {
      ...{ width: WIDTH, home, hiddenSources, direction, locale },
      ...(!atHome && { viewport }),
      fold: timeline.folded,
      theme: isDark() ? 'dark' : 'light',
      page: location.href.replace(/[?#].*$/, ''),
    },
  });
  const name = `${timeline.dataset.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.${form}`;
  if (form === 'svg') return { name, content: svg, mediaType: 'image/svg+xml' };
  return { name, content: await painted(svg, { width, height }), mediaType: 'image/png' };
}

/** A worker for one picture: it goes when that is drawn. */
function drawn(request: PictureRequest) {
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
  return answer
    .then((told) => {
      if ('failure' in told) throw new Error(told.failure);
      return told.picture;
    })
    .finally(() => {
      worker.terminate();
    });
}

/** As the page is now: told by its own ground. */
function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme === 'dark';
}

async function painted(svg: string, { width, height }: { width: number; height: number }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the canvas gives no picture'));
    }, 'image/png');
  });
}
