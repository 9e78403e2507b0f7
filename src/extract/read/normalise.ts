/** The one normal form that all ranges count in (DATA.md): Unicode NFC, line ends `\n`, nothing else changed. */

/** `text` in NFC with `\n` line ends and without a byte order mark. Idempotent. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
}
