const PLACE = "puntual-key";

/** The API key that the person at the page has told, kept until the browser's tab is closed. */
export function apiKey(): string | undefined {
  return sessionStorage.getItem(PLACE) ?? undefined;
}

/** Keeps a key; none at all where it is empty. */
export function keepApiKey(key: string): void {
  if (key === "") sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, key);
}
