import { afterEach, describe, expect, it } from 'vitest';
import { keepTheme, keptTheme, showTheme, shownTheme } from '../../src/app/theme/kept-theme.ts';

afterEach(() => {
  window.name = '';
});

describe('the theme that a reader chose', () => {
  it.each(['light', 'dark', 'system'] as const)('is kept for the window: %s', (theme) => {
    keepTheme('dark');
    keepTheme(theme);
    expect(keptTheme()).toBe(theme);
  });

  it('is the system’s until one is chosen', () => {
    expect(keptTheme()).toBe('system');
  });

  it('leaves a window the name that somebody else gave it', () => {
    window.name = 'preview';
    keepTheme('dark');
    expect(window.name).toBe('preview');
    expect(keptTheme()).toBe('system');
  });

  it.each(['light', 'dark', 'system'] as const)('is shown on the root of the page: %s', (theme) => {
    const root = document.createElement('html');
    showTheme(root, 'dark');
    showTheme(root, theme);
    expect(shownTheme(root)).toBe(theme);
  });
});
