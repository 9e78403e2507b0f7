/** The words of the dialog that makes embeds, in English; loaded with it. */
import type { Translated } from './languages/translation.ts';

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
  key: 'Source key',
  zoom: 'Readers can zoom',
  fold: 'Fold quiet years',

  form: 'Form',
  forms: {
    frame: 'Frame',
    element: 'Element',
    wordPress: 'WordPress',
    list: 'List without scripts',
  },
  code: 'Code to paste into your article',
  copy: 'Copy code',
  copied: 'Code copied',
  notCopied: 'Your browser keeps pages from copying. The code is selected: copy it by hand.',
  frameNote:
    'No cookies, no third-party requests. Without scripts, readers see the events as a list.',
  elementNote:
    'Part of the page itself: the article can style it and move it. Until it is there, and without scripts, readers see the list.',
  wordPressNote:
    'For a block of custom HTML. It takes the right to post scripts; without it, WordPress keeps the frame alone.',
  listNote: 'Plain HTML with every source. Takes the look of your article.',

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
