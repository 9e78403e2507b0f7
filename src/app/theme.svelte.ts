/**
 * Light, dark, or as the system has it. Kept for the session only, in the
 * reader's own browser; where that is forbidden, for the page.
 */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'datelines-theme';

export class ThemeState {
  theme = $state<Theme>('system');
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#show(read());
  }

  set(theme: Theme): void {
    this.#show(theme);
    write(theme);
  }

  #show(theme: Theme): void {
    this.theme = theme;
    if (theme === 'system') delete this.#root.dataset.theme;
    else this.#root.dataset.theme = theme;
  }

  /** The next of the three, round and round. */
  cycle(): void {
    this.set(THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length] ?? 'system');
  }
}

function read(): Theme {
  try {
    const kept = sessionStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

function write(theme: Theme): void {
  try {
    sessionStorage.setItem(KEY, theme);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}
