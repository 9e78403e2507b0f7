/** Which theme the page shows, for those who show what it is or choose another. */
import { keepTheme, showTheme, shownTheme, THEMES, type Theme } from './kept-theme.ts';

export type { Theme };

export class ThemeState {
  theme: Theme = $state('system');
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.theme = shownTheme(root);
  }

  set(theme: Theme): void {
    this.theme = theme;
    showTheme(this.#root, theme);
    keepTheme(theme);
  }

  /** The next of the three, round and round. */
  cycle(): void {
    this.set(THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length] ?? 'system');
  }
}
