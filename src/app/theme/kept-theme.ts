/**
 * Light, dark, or as the system has it, as a reader chose it. Kept for the session only, as the
 * name of the reader's own window: a page that asks for storage waits for another process, ten
 * milliseconds before its first paint. Browsers take the name away when a window goes on to
 * another site (HTML standard, "window.name"). A window that has a name already keeps it.
 */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const NAME = /^datelines-(light|dark)$/;

/** Shows a theme on the page whose root this is. */
export function showTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** The theme that a page shows. */
export function shownTheme({ dataset }: HTMLElement): Theme {
  return THEMES.find((theme) => theme === dataset.theme) ?? 'system';
}

/** The theme chosen earlier in this window. */
export function keptTheme(): Theme {
  const kept = NAME.exec(window.name)?.[1];
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

export function keepTheme(theme: Theme): void {
  const isFree = window.name === '' || NAME.test(window.name);
  if (isFree) window.name = theme === 'system' ? '' : `datelines-${theme}`;
}
