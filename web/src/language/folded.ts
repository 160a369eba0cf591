/** Folds a text for searching, as the service compares names: small letters without accents and surrounding spaces. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
