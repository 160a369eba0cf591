import { keep, kept } from "../browser/storage.ts";

const PLACE = "puntual-key";

/** The API key that the person at the page has told, kept until the browser's tab is closed. */
export function apiKey(): string | undefined {
  return kept("sessionStorage", PLACE);
}

/** Keeps a key; none at all where it is empty. */
export function keepApiKey(key: string): void {
  keep("sessionStorage", PLACE, key === "" ? undefined : key);
}
