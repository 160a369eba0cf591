/** What is kept where the browser keeps nothing for this page: until it is closed. */
const memory = new Map<string, string>();

/**
 * What the browser keeps under a name, in the tab or for good; undefined where there is nothing.
 * @param place the name of the browser's storage
 */
export function kept(place: "localStorage" | "sessionStorage", name: string): string | undefined {
  try {
    return globalThis[place].getItem(name) ?? memory.get(name);
  } catch {
    return memory.get(name);
  }
}

/** Has the browser keep a text under a name; nothing more of it where the text is undefined. */
export function keep(place: "localStorage" | "sessionStorage", name: string, text: string | undefined): void {
  memory.delete(name);
  try {
    if (text === undefined) globalThis[place].removeItem(name);
    else globalThis[place].setItem(name, text);
  } catch {
    if (text !== undefined) memory.set(name, text);
  }
}
