import { describe, expect, it } from 'vitest';
import {
  pictureCode,
  pictureFiles,
  type PictureChoice,
} from '../../../src/app/embedding/picture-code.ts';

const namesOf = (choice: Omit<PictureChoice, 'name'>) =>
  pictureFiles({ name: 'bridge', ...choice }).map(({ name }) => name);
const HOSTILE = '"><script>alert(1)</script> & more';
const parsed = (choice: Omit<PictureChoice, 'name'>, alt = 'Timeline: Bridges. 3 events.') => {
  const code = pictureCode(
    { name: 'bridge', ...choice },
    { address: 'https://news.example/t/?data=a&x=1#e=b', alt, width: 680, height: 570 },
  );
  const { body } = new DOMParser().parseFromString(code, 'text/html');
  return {
    body,
    image: body.querySelector('a > picture > img')!,
    dark: body.querySelector('source'),
  };
};

describe('pictureFiles(choice)', () => {
  it.each([
    [{ form: 'svg', theme: null }, ['bridge.svg', 'bridge-dark.svg']],
    [{ form: 'svg', theme: 'dark' }, ['bridge-dark.svg']],
    [{ form: 'png', theme: 'light' }, ['bridge.png', 'bridge@2x.png']],
    [
      { form: 'png', theme: null },
      ['bridge.png', 'bridge@2x.png', 'bridge-dark.png', 'bridge-dark@2x.png'],
    ],
  ] as const)('of %j are %j', (choice, names) => {
    expect(namesOf(choice)).toEqual(names);
  });
});

describe('pictureCode(choice, facts)', () => {
  it('names every file that is offered, and no other', () => {
    for (const form of ['svg', 'png'] as const)
      for (const theme of [null, 'light', 'dark'] as const) {
        const { image, dark } = parsed({ form, theme });
        const named = [image.getAttribute('src'), image.getAttribute('srcset'), dark?.srcset]
          .filter(Boolean)
          .flatMap((set) => set!.split(', ').map((entry) => entry.replace(/ 2x$/, '')));
        expect(named).toEqual(namesOf({ form, theme }));
      }
  });

  it('is an image with its size and its words, which leads to the timeline', () => {
    const { body, image, dark } = parsed({ form: 'svg', theme: null });
    expect(image.getAttribute('alt')).toBe('Timeline: Bridges. 3 events.');
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['680', '570']);
    expect(body.querySelector('a')!.href).toBe('https://news.example/t/?data=a&x=1#e=b');
    expect(dark!.media).toBe('(prefers-color-scheme: dark)');
  });

  it('does not ask for the reader’s theme where one was chosen', () => {
    expect(parsed({ form: 'png', theme: 'dark' }).dark).toBeNull();
  });

  it('keeps words with markup words', () => {
    const { body, image } = parsed({ form: 'svg', theme: null }, HOSTILE);
    expect(image.getAttribute('alt')).toBe(HOSTILE);
    expect(body.querySelector('script')).toBeNull();
  });
});
