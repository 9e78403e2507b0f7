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
  key: 'راهنمای منابع',
  zoom: 'خواننده بتواند بزرگ‌نمایی کند',
  fold: 'تا کردن سال‌های بی‌رویداد',

  form: 'شکل',
  forms: {
    frame: 'قاب',
    element: 'عنصر',
    wordPress: 'وردپرس',
    list: 'فهرست بدون اسکریپت',
  },
  code: 'کدی که در مقاله می‌گذارید',
  copy: 'کپی کد',
  copied: 'کد کپی شد',
  notCopied: 'مرورگر اجازهٔ کپی نمی‌دهد. کد برگزیده شده است؛ خودتان آن را کپی کنید.',
  frameNote:
    'بی کوکی و بی درخواست از دیگران. بدون اسکریپت، خوانندگان رویدادها را به شکل فهرست می‌بینند.',
  elementNote:
    'بخشی از خود صفحه: مقاله می‌تواند به آن ظاهر بدهد و آن را جابه‌جا کند. تا رسیدن آن، و بدون اسکریپت، فهرست دیده می‌شود.',
  wordPressNote: `برای بلوک ${apart('HTML')} سفارشی. اجازهٔ نشر اسکریپت می‌خواهد؛ بدون آن، وردپرس تنها قاب را نگه می‌دارد.`,
  listNote: `${apart('HTML')} ساده با همهٔ منابع. ظاهر مقاله را به خود می‌گیرد.`,

  preview: 'پیش‌نمایش',
  previewOf: (px) => `پیش‌نمایش، ${digits(px)} پیکسل`,
  previewTitle: 'پیش‌نمایش جاسازی',
  frameTitle: (title) => `خط زمان: ${apart(title)}`,
};
