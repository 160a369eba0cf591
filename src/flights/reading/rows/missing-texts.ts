import type { Layout } from "../layouts/layout.ts";

/** The texts that stand for no value where a layout names none. */
const MISSING_TEXTS = ["", "NA", "N/A", "NAN", "NAT", "NULL", "NONE"];

/** Returns a test of whether a text stands for no value in a column of times, or in one that may be blank. */
export function missingTexts({ missing = MISSING_TEXTS }: Layout): (text: string) => boolean {
  const texts = new Set(["", ...missing.map((text) => text.toUpperCase())]);
  return (text) => texts.has(text.toUpperCase());
}

/** Returns a test of whether a text stands for no airport; `NAN` is one. */
export function missingAirports({
  missing = ["NA", "N/A", "NULL", "NONE"],
}: Layout): (text: string) => boolean {
  return missingCodes({ name: "", missing });
}

/** Returns a test of whether a text stands for no value in a column of codes or names, of which `NA` may be one. */
export function missingCodes({ missing = [] }: Layout): (text: string) => boolean {
  const texts = new Set(["", ...missing.map((text) => text.toUpperCase())]);
  return (text) => texts.has(text.toUpperCase());
}
