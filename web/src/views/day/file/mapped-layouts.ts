import type { Layout } from "../../../../../src/flights/reading/layouts/layout.ts";
import { readStored, writeStored } from "../../../browser/storage.ts";

/** The name under which the browser stores what users said of the columns of files. */
const STORED_AS = "puntual-columns";

/** The number of files of different headers that are remembered; the oldest are forgotten. */
const MAX_REMEMBERED = 20;

/** The meaning of a file's columns, by its headers. */
type Remembered = readonly (readonly [headers: string, layout: Layout])[];

/** Returns what a user said of the columns of files with these headers. */
export function mappedLayout(header: readonly string[]): Layout | undefined {
  const key = keyOf(header);
  return remembered().find(([headers]) => headers === key)?.[1];
}

/** Remembers what the columns of files with these headers mean; forgets it where the layout is undefined. */
export function rememberLayout(header: readonly string[], layout: Layout | undefined): void {
  const key = keyOf(header);
  const others = remembered().filter(([headers]) => headers !== key);
  const all = layout === undefined ? others : [[key, layout] as const, ...others];
  writeStored(
    "localStorage",
    STORED_AS,
    all.length === 0 ? undefined : JSON.stringify(all.slice(0, MAX_REMEMBERED)),
  );
}

function keyOf(header: readonly string[]): string {
  return JSON.stringify(header);
}

/** Reads what is stored; nothing where it is of another shape, such as that of an earlier version of the page. */
function remembered(): Remembered {
  try {
    const stored: unknown = JSON.parse(readStored("localStorage", STORED_AS) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

function isRemembered(entry: unknown): entry is Remembered[number] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string") return false;
  const layout: unknown = entry[1];
  return typeof layout === "object" && layout !== null && "name" in layout && typeof layout.name === "string";
}
