/** Holds the texts that the browser refuses to store, until the page is closed. */
const memory = new Map<string, string>();

/**
 * Reads a text that the page stored in the browser.
 * @param area `sessionStorage` lasts as long as the browser's tab, `localStorage` until it is deleted
 * @returns undefined if nothing is stored under the name
 */
export function readStored(area: "localStorage" | "sessionStorage", name: string): string | undefined {
  try {
    return globalThis[area].getItem(name) ?? memory.get(name);
  } catch {
    return memory.get(name);
  }
}

/** Stores a text under a name in the browser; deletes it where the text is undefined. See {@link readStored}. */
export function writeStored(
  area: "localStorage" | "sessionStorage",
  name: string,
  text: string | undefined,
): void {
  memory.delete(name);
  try {
    if (text === undefined) globalThis[area].removeItem(name);
    else globalThis[area].setItem(name, text);
  } catch {
    if (text !== undefined) memory.set(name, text);
  }
}
