/** A text for searching: small letters without accents, without spaces around, as the service compares names. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
