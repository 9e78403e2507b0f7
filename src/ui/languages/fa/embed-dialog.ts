import type { EmbedDialogMessages } from '../../embed-dialog-messages.ts';
import { apart, digits } from './grammar.ts';

export const embedDialog: EmbedDialogMessages = {
  title: 'جاسازی این خط زمان',
  close: 'بستن',

  show: 'نمایش',
  shows: { whole: 'همهٔ خط زمان', view: 'آنچه اکنون دیده می‌شود', event: 'یک رویداد' },
  event: 'رویداد',
  width: 'پهنا',
  widths: { column: 'به پهنای ستون', wide: digits(680), narrow: digits(360) },
  theme: 'پوسته',
  themes: { reader: 'به خواست خواننده', light: 'روشن', dark: 'تیره' },
  format: 'قالب پرونده',
  formats: { svg: 'SVG', png: 'PNG' },
  key: 'راهنمای منابع',
  zoom: 'خواننده بتواند بزرگ‌نمایی کند',
  fold: 'تا کردن سال‌های بی‌رویداد',

  form: 'شکل',
  forms: {
    frame: 'قاب',
    element: 'عنصر',
    wordPress: 'وردپرس',
    picture: 'تصویر',
    list: 'فهرست',
  },
  code: 'کدی که در مقاله می‌گذارید',
  copy: 'کپی کد',
  copied: 'کد کپی شد',
  notCopied: 'مرورگر اجازهٔ کپی نمی‌دهد. کد برگزیده شده است؛ خودتان آن را کپی کنید.',
  notes: {
    frame:
      'بی کوکی و بی درخواست از دیگران. بدون اسکریپت، خوانندگان رویدادها را به شکل فهرست می‌بینند.',
    element:
      'بخشی از خود صفحه: مقاله می‌تواند به آن ظاهر بدهد و آن را جابه‌جا کند. تا رسیدن آن، و بدون اسکریپت، فهرست دیده می‌شود.',
    wordPress: `برای بلوک ${apart('HTML')} سفارشی. اجازهٔ نشر اسکریپت می‌خواهد؛ بدون آن، وردپرس تنها قاب را نگه می‌دارد.`,
    picture:
      'پرونده‌ها را کنار مقاله بگذارید. تصویر به واژه نیز گفته می‌شود و به خط زمان راه می‌برد.',
    list: `${apart('HTML')} ساده با همهٔ منابع و بدون اسکریپت. ظاهر مقاله را به خود می‌گیرد.`,
  },
  oEmbed: {
    frame: `ویرایشگری که ${apart('oEmbed')} می‌داند، تنها از نشانی این صفحه قاب را می‌سازد.`,
    link: `ویرایشگری که ${apart('oEmbed')} می‌داند، از نشانی این صفحه پیوندی با عنوان می‌سازد.`,
  },

  downloadImage: 'بارگیری تصویر',
  files: 'پرونده‌ها برای بارگیری',
  file: ({ theme, form, scale }) =>
    `${theme === 'dark' ? 'تیره' : 'روشن'}، ${apart(form === 'svg' ? 'SVG' : 'PNG')}${form === 'svg' ? '' : ` ${digits(scale)}×`}`,
  saved: (file) => `${apart(file)} ذخیره شد.`,
  noPicture: 'مرورگر نتوانست تصویر را بکشد.',

  preview: 'پیش‌نمایش',
  previewOf: (px) => `پیش‌نمایش، ${digits(px)} پیکسل`,
  previewTitle: 'پیش‌نمایش جاسازی',
  frameTitle: (title) => `خط زمان: ${apart(title)}`,
};
