import type { FlightColumn, Movement } from "../../flight-table.ts";
import type { ColumnName, Layout } from "../layouts/layout.ts";
import { missingColumns, planLayout } from "./plan-layout.ts";
import { positionOf } from "./time-plan.ts";

/** The columns without which a file has no flights to forecast. */
const NEEDED: readonly FlightColumn[] = ["airlineCode", "destination", "scheduled"];

/** A layout that was found, or the nearest one. */
export interface LayoutFound {
  readonly layout: Layout;
  /** Whether the file has all the headers by which the layout is recognised. */
  readonly isRecognised: boolean;
}

/**
 * Finds the layout of a file by its headers: of the layouts that are recognised the one of which the file has the most
 * columns, else the nearest.
 */
export function findLayout(names: readonly string[], layouts: readonly Layout[]): LayoutFound {
  const ranked = layouts.map((layout) => {
    const columns = columnsOf(layout);
    const present = columns.filter((column) => positionOf(names, column) !== -1).length;
    const isRecognised = isOfLayout(layout, names);
    return {
      layout,
      isRecognised,
      rank: (isRecognised ? 1000 : 0) + present + present / (columns.length + 1),
    };
  });
  const [best] = ranked.sort((one, other) => other.rank - one.rank);
  return best;
}

function isOfLayout(layout: Layout, names: readonly string[]): boolean {
  const { headers, without = [], movement } = layout;
  if (without.some((header) => positionOf(names, header) !== -1)) return false;
  if (headers !== undefined) return headers.every((header) => positionOf(names, header) !== -1);
  const movements: readonly Movement[] =
    typeof movement === "string" ? [movement] : ["departures", "arrivals"];
  return movements.some((each) => missingColumns(planLayout(layout, names, each), NEEDED).length === 0);
}

/** Returns all columns that a layout names, those of its headers included. */
export function columnsOf(layout: Layout): readonly ColumnName[] {
  const {
    name: _,
    title,
    source,
    headers = [],
    without,
    zone,
    missing,
    dates,
    airlines,
    airports,
    ...columns
  } = layout;
  const found = new Map<string, ColumnName>();
  const add = (value: unknown, key = ""): void => {
    if (["value", "values", "zone", "departures", "arrivals"].includes(key)) return;
    if (typeof value === "string" && !(key === "movement")) found.set(value, value);
    else if (Array.isArray(value)) found.set(value.join("\n"), value);
    else if (typeof value === "object" && value !== null)
      for (const [part, each] of Object.entries(value)) add(each, part);
  };
  for (const header of headers) add(header);
  for (const [key, value] of Object.entries(columns)) add(value, key);
  return [...found.values()];
}
