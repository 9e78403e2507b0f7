/**
 * The language of the page, as it is now. How it is decided is loaded where there
 * is something to decide: English data, with nothing asked for, are told in English.
 */
import { english, type Messages } from '../../ui/index.ts';

/** What a language is decided from, and where it is told. */
export interface LanguageOptions {
  /** The page's query: `?lang=fa&dir=ltr`. */
  readonly search: string;
  /** Its `lang` and `dir` follow. */
  readonly root: HTMLElement;
}

export class LanguageState {
  messages: Messages = $state.raw(english);
  /** Of the dates, BCP 47. */
  dateLocale = $state('en');
  /** What the address asks for. */
  search = $state('');
  content = 'en';
  readonly #root: HTMLElement;

  constructor({ search, root }: LanguageOptions) {
    this.search = search;
    this.#root = root;
  }

  /** Speaks of data in this language, BCP 47. Stays as it was where the words cannot be fetched. */
  async speakOf(content: string): Promise<void> {
    this.content = this.dateLocale = content;
    const { search } = this;
    const isPlain = /^en\b/i.test(content) && !/[?&]lang=/.test(search);
    if (!isPlain || this.messages !== english) {
      const { decideLanguage } = await import('./decide-language.ts');
      Object.assign(this, await decideLanguage({ search, content }));
    }
    Object.assign(this.#root, { lang: this.messages.locale, dir: this.direction });
  }

  /** As the language is written, unless the address says `dir=ltr` or `dir=rtl`: time runs as the page does. */
  get direction(): 'ltr' | 'rtl' {
    const asked = /[?&]dir=(ltr|rtl)\b/.exec(this.search)?.[1] as 'ltr' | 'rtl' | undefined;
    return asked ?? this.messages.direction;
  }
}
