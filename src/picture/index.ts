/** Static pictures: a dataset in, an SVG that stands alone out. Loaded only when somebody asks for one. */
export { drawPicture, LEAST_WIDTH, type Picture, type PictureOptions } from './draw-picture.ts';
export type { Theme } from './palette.ts';
/** The words around a picture, by BCP 47 tag. */
export { loadArticleLanguage } from '../ui/plain.ts';
