/** Milliseconds until the browser has surely taken the file up: it may ask first where to put it. */
const taken = 60_000;

/** Hands a file to the browser's own "save" under a name, as a page does without any permission; nothing leaves the machine. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), taken);
}
