import sampleUrl from "virtual:sample-day";
import { useHistory } from "../../../service/queries.ts";
import { changeDay, setFile } from "../day-store.ts";
import { MAX_BYTES, readDayFile } from "../file/day-file.ts";
import { FileFault } from "../file/file-fault.ts";
import { datedSample } from "./sample-day.ts";

/** How the sample day is called. */
const SAMPLE_NAME = "sample-day.csv";

/** Opens a file that somebody has chosen or dropped; where it cannot be used, what was there stays, and it is told why. */
export async function openFile(file: File): Promise<void> {
  await open(file.name, async () => {
    if (file.size > MAX_BYTES) throw new FileFault({ kind: "too-large", bytes: file.size });
    return new Uint8Array(await file.arrayBuffer());
  });
}

/** Opens the sample day, dated tomorrow by the airport's clock, or by that of the browser where it is not known. */
export function useOpenSample(): () => Promise<void> {
  const now = useHistory().data?.now;
  return () =>
    open(SAMPLE_NAME, async () => {
      const answer = await fetch(new URL(sampleUrl, document.baseURI));
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return new TextEncoder().encode(datedSample(await answer.text(), now ?? browserDate()));
    });
}

/** Counts what was opened: of two that are read at a time, the one that was opened later stays. */
let turns = 0;

async function open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
  turns++;
  const turn = turns;
  try {
    const read = await bytes();
    if (turn === turns) setFile(readDayFile(name, read));
  } catch (error) {
    if (turn !== turns) return;
    const fault = error instanceof FileFault ? error.fault : ({ kind: "unreadable" } as const);
    changeDay({ refused: { name, fault } });
  }
}

function browserDate(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
