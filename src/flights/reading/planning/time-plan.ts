import type { Movement } from "../../flight-table.ts";
import { columnPosition } from "../csv/header-names.ts";
import type {
  ColumnName,
  Layout,
  LayoutClock,
  LayoutDate,
  LayoutTime,
  LayoutZone,
} from "../layouts/layout.ts";
import type { CellKind } from "../times/written-cells.ts";

/** A column that a time is read from. */
export interface TimeInput {
  readonly kind: CellKind;
  /** Its position among the columns of the file, from 0. */
  readonly position: number;
  /** Its header in the file. */
  readonly header: string;
  /** Whether the time is scheduled. */
  readonly isScheduled: boolean;
}

/** A time of a layout, its columns as indices into the inputs of a {@link TimePlan}; -1 for none. */
export interface TimeParts {
  readonly dateTime: number;
  /** A date in one column, or year, month and day. */
  readonly date: readonly number[];
  /** A clock in one column, or hour and minute. */
  readonly clock: readonly number[];
  readonly minutesLate: number;
  readonly minusMinutes: number;
  readonly zone: LayoutZone;
}

/** The times of one movement, with the columns that they are read from. */
export interface TimePlan {
  readonly inputs: readonly TimeInput[];
  readonly movement: Movement;
  /** The scheduled time at the airport of the movement. */
  readonly scheduled: TimeParts | undefined;
  readonly actual: TimeParts | undefined;
  /** Of arrivals: the times at the other airport. */
  readonly otherScheduled: TimeParts | undefined;
  readonly otherActual: TimeParts | undefined;
  readonly scheduledMinutes: number;
  /** The headers that a file lacks, of which a time cannot do without. */
  readonly missing: { readonly scheduled: readonly string[]; readonly actual: readonly string[] };
}

/** Returns the position of a column by its name or the first of its names that is there; -1 if there is none. */
export function positionOf(names: readonly string[], column: ColumnName | undefined): number {
  if (column === undefined) return -1;
  for (const name of typeof column === "string" ? [column] : column) {
    const position = columnPosition(names, name);
    if (position !== -1) return position;
  }
  return -1;
}

/** Returns the name of a column that a layout gives several. */
export function firstName(column: ColumnName): string {
  return typeof column === "string" ? column : column[0];
}

/**
 * Plans how the times of a movement are read from the columns of a file.
 * @param names the headers of the file
 */
export function planTimes(layout: Layout, names: readonly string[], movement: Movement): TimePlan {
  const inputs: TimeInput[] = [];
  const missing = { scheduled: [] as string[], actual: [] as string[] };
  const of = (time: LayoutTime | undefined, lack: string[] | undefined, isScheduled: boolean) =>
    time === undefined ? undefined : partsOf(time, layout, names, inputs, lack, isScheduled);
  const isDeparture = movement === "departures";
  const scheduled = (isDeparture ? layout.scheduledDeparture : layout.scheduledArrival) ?? layout.scheduled;
  const actual = (isDeparture ? layout.actualDeparture : layout.actualArrival) ?? layout.actual;
  return {
    inputs,
    movement,
    scheduled: of(scheduled, missing.scheduled, true),
    actual: of(actual, missing.actual, false),
    otherScheduled: isDeparture ? undefined : of(layout.scheduledDeparture, undefined, true),
    otherActual: isDeparture ? undefined : of(layout.actualDeparture, undefined, false),
    scheduledMinutes: isDeparture ? -1 : inputOf(layout.scheduledMinutes, "minutes", names, inputs, true),
    missing,
  };
}

/** Returns the index of an input, which is added if it is new; -1 where the file has no such column. */
function inputOf(
  column: ColumnName | undefined,
  kind: CellKind,
  names: readonly string[],
  inputs: TimeInput[],
  isScheduled: boolean,
): number {
  const position = positionOf(names, column);
  if (position === -1) return -1;
  const known = inputs.findIndex((input) => input.position === position && input.kind === kind);
  return known === -1 ? inputs.push({ kind, position, header: names[position], isScheduled }) - 1 : known;
}

/** Returns the parts of a time as far as the file has their columns; undefined if it has none that gives a time. */
function partsOf(
  time: LayoutTime,
  layout: Layout,
  names: readonly string[],
  inputs: TimeInput[],
  lack: string[] = [],
  isScheduled: boolean,
): TimeParts | undefined {
  const written = typeof time === "string" || Array.isArray(time) ? { dateTime: time as ColumnName } : time;
  const {
    dateTime,
    date,
    time: clock,
    minutesLate,
    minusMinutes,
    zone,
  } = written as Exclude<LayoutTime, ColumnName>;
  const absent: string[] = [];
  const find = (column: ColumnName | undefined, kind: CellKind): number => {
    const found = inputOf(column, kind, names, inputs, isScheduled);
    if (column !== undefined && found === -1) absent.push(firstName(column));
    return found;
  };
  const parts: TimeParts = {
    dateTime: find(dateTime, "dateTime"),
    date: dateColumns(date).map(([column, kind]) => find(column, kind)),
    clock: clockColumns(clock).map(([column, kind]) => find(column, kind)),
    minusMinutes: find(minusMinutes, "minutes"),
    minutesLate: -1,
    zone: zone ?? layout.zone ?? "local",
  };
  // Of a clock and the minutes of lateness one is enough.
  const late = inputOf(minutesLate, "minutes", names, inputs, isScheduled);
  const isWhole =
    absent.length === 0 &&
    (minutesLate === undefined || late !== -1 || clock !== undefined || dateTime !== undefined);
  if (isWhole) return { ...parts, minutesLate: late };
  if (late !== -1)
    return { dateTime: -1, date: [], clock: [], minusMinutes: -1, minutesLate: late, zone: parts.zone };
  lack.push(...absent, ...(minutesLate === undefined || absent.length > 0 ? [] : [firstName(minutesLate)]));
  return undefined;
}

function dateColumns(date: LayoutDate | undefined): readonly (readonly [ColumnName, CellKind])[] {
  if (date === undefined) return [];
  if (typeof date === "string" || "length" in date) return [[date, "date"]];
  return [
    [date.year, "year"],
    [date.month, "month"],
    [date.day, "day"],
  ];
}

function clockColumns(clock: LayoutClock | undefined): readonly (readonly [ColumnName, CellKind])[] {
  if (clock === undefined) return [];
  if (typeof clock === "string" || "length" in clock) return [[clock, "clock"]];
  return [
    [clock.hour, "hour"],
    [clock.minute, "minute"],
  ];
}
