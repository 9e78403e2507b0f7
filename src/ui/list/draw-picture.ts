/** How the downloads ask for a picture: whoever puts the page together knows who draws it. */
import type { Dataset } from '../../model/index.ts';

export type PictureForm = 'svg' | 'png';

/** A file for the reader; rejects where the browser cannot draw it. */
export type DrawPicture = (
  dataset: Dataset,
  form: PictureForm,
) => Promise<{
  readonly name: string;
  readonly content: string | Blob;
  readonly mediaType: string;
}>;
