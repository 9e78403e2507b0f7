/** Puts a table on the clipboard in both its forms. False where the browser forbids it; nothing is thrown. */
export async function copyTable({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
