/**
 * Lets the user save a text as a file.
 * @param name of the file; its ending says what it is
 */
export function downloadText(name: string, text: string): void {
  const type = name.endsWith(".json") ? "application/json" : "text/csv;charset=utf-8";
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
