/** The words of the dialog that makes embeds, in English; loaded with it. */
import type { Translated } from './languages/translation.ts';

/** One file of a picture. */
interface FileFacts {
  readonly theme: 'light' | 'dark';
  readonly form: 'svg' | 'png';
  /** Pixels for each px. */
  readonly scale: number;
}

const embedDialogEnglish = {
  title: 'Embed this timeline',
  close: 'Close',

  show: 'Show',
  shows: { whole: 'Whole timeline', view: 'Current view', event: 'One event' },
  event: 'Event',
  width: 'Width',
  widths: { column: 'Fills its column', wide: '680', narrow: '360' },
  theme: 'Theme',
  themes: { reader: 'Follows the reader', light: 'Light', dark: 'Dark' },
  format: 'File format',
  formats: { svg: 'SVG', png: 'PNG' },
  key: 'Source key',
  zoom: 'Readers can zoom',
  fold: 'Fold quiet years',

  form: 'Form',
  forms: {
    frame: 'Frame',
    element: 'Element',
    wordPress: 'WordPress',
    picture: 'Picture',
    list: 'List',
  },
  code: 'Code to paste into your article',
  copy: 'Copy code',
  copied: 'Code copied',
  notCopied: 'Your browser keeps pages from copying. The code is selected: copy it by hand.',
  /** What each form is for. */
  notes: {
    frame:
      'No cookies, no third-party requests. Without scripts, readers see the events as a list.',
    element:
      'Part of the page itself: the article can style it and move it. Until it is there, and without scripts, readers see the list.',
    wordPress:
      'For a block of custom HTML. It takes the right to post scripts; without it, WordPress keeps the frame alone.',
    picture:
      'Put the files beside the article. The picture is told in words too, and leads to the timeline.',
    list: 'Plain HTML with every source, without scripts. Takes the look of your article.',
  },
  oEmbed: {
    frame: 'An editor that knows oEmbed makes the frame from this page’s address alone.',
    link: 'An editor that knows oEmbed makes a titled link from this page’s address.',
  },

  downloadImage: 'Download as image',
  files: 'Files to download',
  file: ({ theme, form, scale }: FileFacts) =>
    `${theme === 'dark' ? 'Dark' : 'Light'}, ${form === 'svg' ? 'SVG' : `PNG ${scale}×`}`,
  saved: (file: string) => `${file} saved.`,
  noPicture: 'The browser could not draw the picture.',

  preview: 'Preview',
  previewOf: (px: number) => `Preview, ${px} px`,
  previewTitle: 'Preview of the embed',
  /** What a screen reader says of the frame. */
  frameTitle: (title: string) => `Timeline: ${title}`,
};

export type EmbedDialogMessages = typeof embedDialogEnglish;

/** The words of the dialog in the language of a page. */
export function embedDialogWords({ translation }: Translated): EmbedDialogMessages {
  return translation?.embedDialog ?? embedDialogEnglish;
}
