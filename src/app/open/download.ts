/** Hands a text to the reader as a file. */
export function download(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then; without this the text would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
