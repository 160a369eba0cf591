import { useEffect, useMemo } from "react";
import { useHistory, useModels } from "../../../service/queries.ts";
import { useAirports } from "../../../service/served-airports.ts";
import { changeDay, type FileSource, setFile, useDay } from "../day-store.ts";
import { FileFault } from "../file/file-fault.ts";
import { mappedLayout } from "../file/mapped-layouts.ts";
import type { FileReading } from "../file/read-day-file.ts";
import { useOpenSample } from "./use-sample.ts";

/** The number of columns without which nothing can be said about them: airline, other airport and time. */
const MIN_COLUMNS = 3;

/** The content that was read last, and for which airport. */
let last: { readonly source: FileSource; readonly airport: string } | undefined;

/**
 * Reads the file that was opened last for the airport that the page shows, and again when the airport is another one. It
 * waits until the airport is known.
 * @returns the reason why it has to wait, if that does not pass by itself
 */
export function useReadSource(): unknown {
  const source = useDay((state) => state.source);
  const reading = useFileReading();
  const openSample = useOpenSample();
  const [models, history] = [useModels(), useHistory()];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sample is made anew for another airport only
  useEffect(() => {
    if (source === undefined || reading === undefined) return;
    const airport = JSON.stringify([reading.airport, reading.movement, reading.timeZone]);
    if (last?.source === source && last.airport === airport) return;
    const isOfOther = last?.source === source;
    last = { source, airport };
    if (isOfOther && source.isSample) void openSample();
    else void read(source, reading, isOfOther);
  }, [source, reading]);
  return source !== undefined && reading === undefined ? (models.error ?? history.error) : null;
}

/** Returns what has to be known to read a file; undefined until the model and its airport are known. */
export function useFileReading(): FileReading | undefined {
  const { airports, airport, movement } = useAirports();
  const isKnown = useModels().data !== undefined;
  const clock = useHistory().data?.timeZone;
  const timeZone = airport?.timeZone ?? clock;
  return useMemo(
    () =>
      isKnown && timeZone !== undefined
        ? { airports, airport: airport?.code, movement, timeZone, mapped: mappedLayout }
        : undefined,
    [isKnown, airports, airport?.code, movement, timeZone],
  );
}

/** @param isOfOther whether the board shows the same file for another airport */
async function read(source: FileSource, reading: FileReading, isOfOther: boolean): Promise<void> {
  const { name, bytes, layout, dates } = source;
  try {
    // The code that reads files is loaded with the first one.
    const { readDayFile } = await import("../file/read-day-file.ts");
    const zoneOfOther = await zonesFor(reading);
    const file = readDayFile(name, bytes, { ...reading, layout, dates, ...zoneOfOther });
    if (last?.source === source) setFile(file);
  } catch (error) {
    if (last?.source !== source) return;
    const fault = error instanceof FileFault ? error.fault : ({ kind: "unreadable" } as const);
    const isMapping = fault.kind === "unknown-columns" && fault.found.length >= MIN_COLUMNS;
    changeDay({
      refused: { name, fault },
      ...(isMapping && { isMapping }),
      // A board of one airport must not stay under the name of another.
      ...(isOfOther && { file: undefined, board: undefined }),
    });
  }
}

/** Loads the time zones of all airports for arrivals, whose times may follow from their departures elsewhere. */
async function zonesFor({ movement }: FileReading): Promise<Pick<FileReading, "zoneOfOther">> {
  if (movement === "departures") return {};
  const { timeZoneOfAirport } = await import("../../../../../src/airports/airports.ts");
  return { zoneOfOther: timeZoneOfAirport };
}
