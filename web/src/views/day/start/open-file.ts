import { changeDay } from "../day-store.ts";
import { MAX_BYTES } from "../file/day-file.ts";
import type { Fault } from "../file/file-fault.ts";

/** Opens a file that the user chose or dropped. Where it cannot be used, the view says why and keeps what it shows. */
export async function openFile(file: File): Promise<void> {
  if (file.size > MAX_BYTES) {
    opened++;
    refuse(file.name, { kind: "too-large", bytes: file.size });
  } else await open(file.name, false, async () => new Uint8Array(await file.arrayBuffer()));
}

/**
 * Opens a text that the page makes as a file.
 * @param text makes it; the view says so where that fails
 */
export async function openSample(name: string, text: () => Promise<string>): Promise<void> {
  await open(name, true, async () => new TextEncoder().encode(await text()));
}

/** The number of files opened so far: of two that are read at the same time, the one opened later is used. */
let opened = 0;

async function open(name: string, isSample: boolean, content: () => Promise<Uint8Array>): Promise<void> {
  opened++;
  const own = opened;
  try {
    const bytes = await content();
    if (own === opened) changeDay({ source: { name, bytes, isSample } });
  } catch {
    if (own === opened) refuse(name, { kind: "unreadable" });
  }
}

/** Says why a file cannot be used. */
export function refuse(name: string, fault: Fault): void {
  changeDay({ refused: { name, fault } });
}
