import type { EmbedHint } from '../../embed-hint.ts';
import type { EmbedMessages } from '../../embed-messages.ts';
import type { EmbedTrouble } from '../../embed-trouble.ts';
import { apart, digits, events } from './grammar.ts';

export const embed: EmbedMessages = {
  bold: 'حروف درشت',
  boldMeans: 'رویدادی است که بیش از یک منبع گزارش کرده.',
  signMeans: 'رویدادی است که منابع دربارهٔ آن اختلاف دارند.',
  eachShape: 'هر شکل یک گزارش از یک منبع است',

  explore: (n) => `کاوش در هر ${events(n)}`,
  inNewTab: 'در زبانه‌ای تازه',
  backToEvents: (n) => `بازگشت به ${events(n)}`,
  leftOut: (n) => `${events(n)} از پروندهٔ داده‌ها را نمی‌توان نشان داد.`,

  loading: 'خط زمان در حال بارگذاری است',
  noConnection: 'داده‌های خط زمان دریافت نشد. آیا اتصال برقرار است؟',
};

export const embedTrouble: EmbedTrouble = {
  notAllowed:
    'نشانی این خط زمان پرونده‌ای بیرون از وب‌گاه خود را نام می‌برد؛ از این رو باز نمی‌شود.',
  noFile: (file, status) =>
    `پروندهٔ داده‌های خط زمان، ${apart(file)}، به دست نمی‌آید (وضعیت ${digits(status)}).`,
  notJson: (file) => `پروندهٔ داده‌های خط زمان، ${apart(file)}، در قالب ${apart('JSON')} نیست.`,
  notDataset: (file) => `پروندهٔ ${apart(file)} مجموعه‌دادهٔ ${apart('Datelines')} نیست.`,
  inTiles: (file) => `پروندهٔ ${apart(file)} کاشی‌کاری شده است و تنها در کاوشگر باز می‌شود.`,
};

export const embedHint: EmbedHint = {
  wheel: (key) => `چرخ موشواره همراه با ${apart(key)} زمان را جابه‌جا می‌کند`,
  touch: 'زمان با دو انگشت یا کشیدن به پهلو جابه‌جا می‌شود',
};
