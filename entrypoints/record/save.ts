/** Hands a file to the browser's own "save" under a name; nothing leaves the machine. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file up a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
