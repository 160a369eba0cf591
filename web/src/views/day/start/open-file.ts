import sampleUrl from "virtual:sample-day";
import type { DateOrder } from "../../../../../src/flights/reading/csv/local-dates.ts";
import { useHistory } from "../../../service/queries.ts";
import { changeDay, setFile } from "../day-store.ts";
import { MAX_BYTES, readDayFile } from "../file/day-file.ts";
import { FileFault } from "../file/file-fault.ts";
import { datedSample } from "./sample-day.ts";

/** The file name of the sample day. */
const SAMPLE_NAME = "sample-day.csv";

/** Opens a file that the user chose or dropped. Where it cannot be used, the view says why and keeps what it shows. */
export async function openFile(file: File): Promise<void> {
  await open(file.name, async () => {
    if (file.size > MAX_BYTES) throw new FileFault({ kind: "too-large", bytes: file.size });
    return new Uint8Array(await file.arrayBuffer());
  });
}

/**
 * Returns a function that opens the sample day, dated tomorrow in the airport's time or, until that is known, in the
 * browser's.
 */
export function useOpenSample(): () => Promise<void> {
  const now = useHistory().data?.now;
  return () =>
    open(SAMPLE_NAME, async () => {
      const answer = await fetch(new URL(sampleUrl, document.baseURI));
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return new TextEncoder().encode(datedSample(await answer.text(), now ?? browserDate()));
    });
}

/** The number of files opened so far: of two that are read at the same time, the one opened later is used. */
let opened = 0;

async function open(name: string, content: () => Promise<Uint8Array>, order?: DateOrder): Promise<void> {
  opened++;
  const own = opened;
  let bytes: Uint8Array | undefined;
  try {
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

function browserDate(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
