import { readStored, writeStored } from "../browser/storage.ts";

/** The name under which the browser stores the key. */
const STORED_AS = "puntual-key";

/** Returns the API key that the user entered, which the browser stores until its tab is closed. */
export function apiKey(): string | undefined {
  return readStored("sessionStorage", STORED_AS);
}

/** Stores an API key; deletes the stored one where it is empty. */
export function storeApiKey(key: string): void {
  writeStored("sessionStorage", STORED_AS, key === "" ? undefined : key);
}
