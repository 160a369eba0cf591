import { placesWith } from "../../airports/own-places.ts";
import { PuntualError } from "../../errors.ts";
import { type FlightColumn, MOVEMENTS, type Movement } from "../flight-table.ts";
import { chooseLayout } from "../reading/choose-layout.ts";
import { detectFormat } from "../reading/detect-format.ts";
import type { ReadFlightsOptions } from "../reading/file/flights-read.ts";
import { readHeader } from "../reading/flight-header.ts";
import type { Layout } from "../reading/layouts/layout.ts";
import { guessMap, UNNAMED_AIRPORT } from "../reading/planning/guess-map.ts";
import { missingColumns, planLayout } from "../reading/planning/plan-layout.ts";
import { positionOf } from "../reading/planning/time-plan.ts";
import { readFlights } from "../reading/read-flights.ts";
import { recordBlocks } from "../reading/record-blocks.ts";
import { type ColumnsInspection, inspectColumns } from "./inspect-columns.ts";
import { inspectMovement, type MovementInspection } from "./inspect-movement.ts";

/** The facts of a file of flights that Puntual understands. */
export interface FlightsInspection {
  /** Rows of the file. */
  readonly rows: number;
  readonly layout: { readonly name: string; readonly title?: string | undefined };
  /** Where no known layout explains the headers: the map by which the file was read, a guess to be checked. */
  readonly guess?: Layout | undefined;
  /** The departures, and the arrivals of a file that has their times. */
  readonly movements: readonly MovementInspection[];
  readonly columns: ColumnsInspection;
}

/** The columns of a table that are counted, as far as a file has them. */
const COUNTED: readonly FlightColumn[] = ["scheduled", "operated", "airlineCode", "airline", "destination"];

/**
 * Inspects a file of flights before a model is trained on it. Neither several airports nor rejected rows are refused.
 * @param options as those of `readFlights`; all airports and both movements by default
 * @throws PuntualError as `readFlights` does
 */
export async function inspectFlights(
  path: string,
  options: Omit<ReadFlightsOptions, "columns" | "maxRejects" | "mayBeEmpty"> = {},
): Promise<FlightsInspection> {
  const names = await headersOf(path);
  const { layout: understood, isGuess } = layoutOf(path, names, options.layout);
  const layout = isGuess ? withoutUnnamed(understood) : understood;
  const tolerant = { maxRejects: 1, mayBeEmpty: true };
  const { airports = "all" } = options;
  const isPlaced = airports !== "all" || options.timeZone !== undefined;
  const movements: MovementInspection[] = [];
  let rows = 0;
  for (const movement of movementsIn(layout, names, options.movement)) {
    const plan = planLayout(layout, names, movement);
    const columns = COUNTED.filter((column) => missingColumns(plan, [column]).length === 0);
    // Without an airport, local times are only good for dates and differences.
    const hasClock = plan.airport !== undefined || isPlaced;
    const timeZone = hasClock ? options.timeZone : "UTC";
    const reading = { ...options, layout, movement, columns, airports, timeZone, ...tolerant };
    const read = await readFlights(path, reading);
    movements.push(inspectMovement(read, placesWith(options.places), hasClock));
    rows = read.rowCount;
  }
  return {
    rows,
    layout: { name: layout.name, title: layout.title },
    ...(isGuess && { guess: understood }),
    movements,
    columns: inspectColumns(layout, names, movements[0]?.movement, airports !== "all"),
  };
}

/** Returns the headers of a file. */
async function headersOf(path: string): Promise<readonly string[]> {
  const format = await detectFormat(path);
  for await (const block of recordBlocks(path, format)) return readHeader(path, block, format).names;
  throw new PuntualError("file-empty", { path });
}

/** Returns the layout that is stated, or that the headers show; else a guess that has at least scheduled times. */
function layoutOf(
  path: string,
  names: readonly string[],
  stated: ReadFlightsOptions["layout"],
): { readonly layout: Layout; readonly isGuess: boolean } {
  try {
    return { layout: chooseLayout(path, names, ["scheduled"], { layout: stated }).layout, isGuess: false };
  } catch (error) {
    const guess = guessMap(names);
    const isUnknown = error instanceof PuntualError && error.code === "unknown-layout";
    if (!isUnknown || planLayout(guess, names).times.scheduled === undefined) throw error;
    return { layout: guess, isGuess: true };
  }
}

/** Leaves out the airport that a guess does not know: `--airport` states it. */
function withoutUnnamed({ origin, airport, ...rest }: Layout): Layout {
  return {
    ...rest,
    origin: origin === UNNAMED_AIRPORT ? undefined : origin,
    airport: airport === UNNAMED_AIRPORT ? undefined : airport,
  };
}

/** Returns the movements whose times a file has. */
function movementsIn(layout: Layout, names: readonly string[], stated?: Movement): readonly Movement[] {
  if (stated !== undefined) return [stated];
  if (typeof layout.movement === "string") return [layout.movement];
  // Without its column of movements, a file has departures.
  if (layout.movement !== undefined && positionOf(names, layout.movement.column) === -1)
    return ["departures"];
  return MOVEMENTS.filter((movement) => planLayout(layout, names, movement).times.scheduled !== undefined);
}
