import type { DateOrder } from "../../../../../src/flights/reading/csv/local-dates.ts";
import { changeDay, setFile } from "../day-store.ts";
import { MAX_BYTES } from "../file/day-file.ts";
import { FileFault } from "../file/file-fault.ts";

/** Opens a file that the user chose or dropped. Where it cannot be used, the view says why and keeps what it shows. */
export async function openFile(file: File): Promise<void> {
  await open(file.name, async () => {
    if (file.size > MAX_BYTES) throw new FileFault({ kind: "too-large", bytes: file.size });
    return new Uint8Array(await file.arrayBuffer());
  });
}

/**
 * Opens a text as a file.
 * @param text makes the text; the view says so where it fails
 */
export async function openText(name: string, text: () => Promise<string>): Promise<void> {
  await open(name, async () => new TextEncoder().encode(await text()));
}

/** The number of files opened so far: of two that are read at the same time, the one opened later is used. */
let opened = 0;

async function open(name: string, content: () => Promise<Uint8Array>, order?: DateOrder): Promise<void> {
  opened++;
  const own = opened;
  let bytes: Uint8Array | undefined;
  try {
    // The code that reads files is loaded with the first file.
    const { readDayFile } = await import("../file/read-day-file.ts");
    bytes = await content();
    if (own === opened) setFile(readDayFile(name, bytes, order));
  } catch (error) {
    if (own !== opened) return;
    const fault = error instanceof FileFault ? error.fault : ({ kind: "unreadable" } as const);
    changeDay({ refused: { name, fault, bytes } });
  }
}

/** Opens a refused file again, with the order of day and month in its dates. */
export async function openWithDates(name: string, bytes: Uint8Array, order: DateOrder): Promise<void> {
  await open(name, async () => bytes, order);
}
