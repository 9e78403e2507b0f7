/**
 * The code of a static picture: the files that a reader of the dialog takes along, by theme and
 * pixels, with a text for those who cannot see it and a link to the timeline.
 */
import { escaped } from '../../exchange/index.ts';
import type { PictureForm } from '../../ui/index.ts';

export interface PictureFile {
  readonly name: string;
  readonly form: PictureForm;
  readonly theme: 'light' | 'dark';
  /** Pixels for each px; an SVG is sharp at any size. */
  readonly scale: 1 | 2;
}

export interface PictureChoice {
  /** What the files are called, without their ending. */
  readonly name: string;
  readonly form: PictureForm;
  /** Null follows the reader: a file for each. */
  readonly theme: 'light' | 'dark' | null;
}

export interface PictureFacts {
  /** Of the timeline, where readers can look closer. */
  readonly address: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** The files that the code names, in the order in which they are offered. */
export function pictureFiles({ name, form, theme }: PictureChoice): PictureFile[] {
  const themes = theme === null ? (['light', 'dark'] as const) : [theme];
  const scales = form === 'svg' ? ([1] as const) : ([1, 2] as const);
  return themes.flatMap((of) =>
    scales.map((scale) => ({
      name: `${name}${of === 'dark' ? '-dark' : ''}${scale === 2 ? '@2x' : ''}.${form}`,
      ...{ form, theme: of, scale },
    })),
  );
}

/** An image that links to the timeline; its files stand beside the article. */
export function pictureCode(choice: PictureChoice, facts: PictureFacts): string {
  const files = pictureFiles(choice);
  const namesOf = (theme: PictureFile['theme']) => {
    const [once = '', twice] = files.filter((file) => file.theme === theme).map(({ name }) => name);
    return { once, twice };
  };
  const first = namesOf(choice.theme ?? 'light');
  const { once, twice } = namesOf('dark');
  const dark =
    choice.theme === null
      ? [
          `      <source media="(prefers-color-scheme: dark)" srcset="${escaped(twice === undefined ? once : `${once}, ${twice} 2x`)}">`,
        ]
      : [];
  return [
    '<figure>',
    `  <a href="${escaped(facts.address)}">`,
    '    <picture>',
    ...dark,
    '      <img',
    `        src="${escaped(first.once)}"`,
    ...(first.twice === undefined ? [] : [`        srcset="${escaped(first.twice)} 2x"`]),
    `        width="${facts.width}"`,
    `        height="${facts.height}"`,
    `        alt="${escaped(facts.alt)}"`,
    '        loading="lazy"',
    '        style="max-width: 100%; height: auto"',
    '      >',
    '    </picture>',
    '  </a>',
    '</figure>',
  ].join('\n');
}
