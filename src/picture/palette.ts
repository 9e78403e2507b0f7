/**
 * The colours of the design, by name, as a picture needs them: told outright, because the
 * programs that open pictures know no custom properties. Those of `ui/tokens.css`; a test
 * holds the two together.
 */

export type Theme = 'light' | 'dark';

const LIGHT = {
  paper: '#ffffff',
  'paper-2': '#f5f6f8',
  ink: '#15181d',
  'ink-2': '#474d57',
  'ink-3': '#626974',
  line: '#d9dce2',
  'line-2': '#868d98',
  mark: '#15181d',
  'src-1': '#2b50ba',
  'src-2': '#b8380f',
  'src-3': '#14968c',
  'src-4': '#5f1b5c',
  'src-5': '#b98400',
  'src-6': '#9975e1',
  'src-7': '#1b3902',
  'src-8': '#734f69',
  'src-x': '#717884',
} as const;

export type Palette = Readonly<Record<keyof typeof LIGHT, string>>;

const DARK: Palette = {
  paper: '#121417',
  'paper-2': '#1a1d22',
  ink: '#f1f2f4',
  'ink-2': '#bec4cd',
  'ink-3': '#979fab',
  line: '#30353d',
  'line-2': '#6f7783',
  mark: '#f1f2f4',
  'src-1': '#7fa6ff',
  'src-2': '#f4844a',
  'src-3': '#5ae3c8',
  'src-4': '#c072b4',
  'src-5': '#f7da55',
  'src-6': '#827ffb',
  'src-7': '#a9ad92',
  'src-8': '#df5948',
  'src-x': '#8b93a0',
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };
