/** Files as a reader brings them, made up. */
import type { Edtf } from '../../../src/model/index.ts';
import { english, openWords } from '../../../src/ui/index.ts';
import { NOTHING, type Brought } from '../../../src/app/open/brought.ts';
import type { OpenContext } from '../../../src/app/open/read-brought.ts';

export const words = openWords(english);

export const context: OpenContext = {
  words,
  faultIn: (message) => message,
  today: '2026-03-02' as Edtf,
  language: 'en',
};

/** A file of the given bytes or text; jsdom's own cannot give its bytes in every version. */
export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([bytes], name, { lastModified: Date.UTC(2026, 2, 1, 12) });
  file.arrayBuffer = () => Promise.resolve(bytes.buffer);
  return file;
}

export const dropped = (name: string, content: string | Uint8Array<ArrayBuffer>): Brought => ({
  files: [fileOf(name, content)],
  text: '',
});

export const pasted = (text: string): Brought => ({ ...NOTHING, text });
