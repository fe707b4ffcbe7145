/** Offers something as a file. */
export function download(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has the content once the click is handled.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
