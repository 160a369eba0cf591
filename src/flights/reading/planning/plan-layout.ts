import { PuntualError } from "../../../errors.ts";
import type { FlightColumn, Movement } from "../../flight-table.ts";
import type { ColumnName, ColumnOrValue, Layout, RowCondition } from "../layouts/layout.ts";
import { firstName, planTimes, positionOf, type TimePlan } from "./time-plan.ts";

/** A column of a file, or a value for all its rows. */
export interface ColumnPlan {
  /** -1 where there is a value only. */
  readonly position: number;
  /** The header in the file, or that which the layout names. */
  readonly header: string;
  readonly value: string | undefined;
}

/** A condition on a row. */
export interface ConditionPlan {
  readonly position: number;
  readonly header: string;
  /** The texts that say yes or no, for the reason why any other is rejected. */
  readonly allowed: string;
  /** Returns whether a text of the column fulfils it; undefined for a text that says neither yes nor no. */
  readonly test: (text: string) => boolean | undefined;
}

/** How the flights of one movement are read from the columns of a file. */
export interface FlightPlan {
  readonly layout: Layout;
  readonly movement: Movement;
  /** The airport whose flights they are. */
  readonly airport: ColumnPlan | undefined;
  /** The other end of the flights. */
  readonly other: ColumnPlan | undefined;
  readonly otherCity: ColumnPlan | undefined;
  readonly airline: ColumnPlan | undefined;
  readonly airlineName: ColumnPlan | undefined;
  readonly flight: ColumnPlan | undefined;
  readonly registration: ColumnPlan | undefined;
  readonly flightType: ColumnPlan | undefined;
  readonly month: ColumnPlan | undefined;
  readonly cancelled: ConditionPlan | undefined;
  readonly diverted: ConditionPlan | undefined;
  readonly ignored: ConditionPlan | undefined;
  /** Fulfilled by the rows of the movement, not by those of the other one. */
  readonly isOfMovement: ConditionPlan | undefined;
  readonly times: TimePlan;
}

/**
 * Plans how flights are read from a file.
 * @param names the headers of the file
 * @param movement departures where the layout has both and none is stated
 * @throws PuntualError `invalid-argument` for a movement that the layout does not have
 */
export function planLayout(layout: Layout, names: readonly string[], movement?: Movement): FlightPlan {
  const fixed = typeof layout.movement === "string" ? layout.movement : undefined;
  if (fixed !== undefined && movement !== undefined && movement !== fixed)
    throw new PuntualError("invalid-argument", {
      name: "movement",
      value: movement,
      allowed: `${fixed}, as the layout ${layout.name} has`,
    });
  const wanted = movement ?? fixed ?? "departures";
  const [airport, other, otherCity] =
    wanted === "departures"
      ? [layout.origin, layout.destination, layout.destinationCity]
      : [layout.destination, layout.origin, layout.originCity];
  const column = (wanted: ColumnOrValue | undefined) => planColumn(wanted, names);
  return {
    layout,
    movement: wanted,
    airport: column(airport ?? layout.airport),
    other: column(other ?? layout.otherAirport),
    otherCity: column(otherCity),
    airline: column(layout.airline),
    airlineName: column(layout.airlineName),
    flight: column(layout.flight),
    registration: column(layout.registration),
    flightType: column(layout.flightType),
    month: column(layout.month),
    cancelled: planCondition(layout.cancelled, names),
    diverted: planCondition(layout.diverted, names),
    ignored: planCondition(layout.ignored, names),
    isOfMovement: movementCondition(layout, names, wanted),
    times: planTimes(layout, names, wanted),
  };
}

function planColumn(wanted: ColumnOrValue | undefined, names: readonly string[]): ColumnPlan | undefined {
  const { column, value } =
    typeof wanted === "object" && !("length" in wanted) ? wanted : { column: wanted, value: undefined };
  const position = positionOf(names, column);
  if (position === -1 && value === undefined) return undefined;
  return {
    position,
    header: position === -1 ? (column === undefined ? "" : firstName(column)) : names[position],
    value,
  };
}

const YES = new Set(["1", "true", "t", "yes", "y", "x", "si", "sí", "sim"]);
const NO = new Set(["", "0", "false", "f", "no", "n", "na", "nan", "null", "none"]);

function planCondition(
  condition: RowCondition | undefined,
  names: readonly string[],
): ConditionPlan | undefined {
  const isByValue = condition !== undefined && typeof condition === "object" && !Array.isArray(condition);
  const { column, values: texts } = (isByValue ? condition : { column: condition }) as {
    readonly column?: ColumnName;
    readonly values?: readonly string[];
  };
  const values = texts && new Set(texts.map((value) => value.trim().toLowerCase()));
  const position = positionOf(names, column);
  if (position === -1) return undefined;
  const test = (text: string) => {
    const plain = text.trim().toLowerCase();
    if (values !== undefined) return values.has(plain);
    const word = plain.replace(/^([01])[.,]0+$/, "$1");
    return YES.has(word) ? true : NO.has(word) ? false : undefined;
  };
  return { position, header: names[position], allowed: "1, true or yes; 0, false, no or blank", test };
}

function movementCondition(
  layout: Layout,
  names: readonly string[],
  movement: Movement,
): ConditionPlan | undefined {
  if (typeof layout.movement !== "object") return undefined;
  const { column, departures, arrivals } = layout.movement;
  const position = positionOf(names, column);
  if (position === -1) return undefined;
  const [ofDepartures, ofArrivals] = [departures, arrivals].map(
    (texts) => new Set(texts.map((text) => text.toLowerCase())),
  );
  const test = (text: string) => {
    const plain = text.trim().toLowerCase();
    if (ofDepartures.has(plain)) return movement === "departures";
    return ofArrivals.has(plain) ? movement === "arrivals" : undefined;
  };
  return { position, header: names[position], allowed: [...departures, ...arrivals].join(", "), test };
}

/** Returns the column of the airline's code: that of its name where the layout has no codes. */
export function codeColumn({ layout, airline, airlineName }: FlightPlan): ColumnPlan | undefined {
  return layout.airline === undefined ? airlineName : airline;
}

/** Returns, for each wanted column of a table, the headers that the file lacks to give it. */
export function missingColumns(plan: FlightPlan, wanted: readonly FlightColumn[]): readonly string[] {
  const { layout, times } = plan;
  const isDeparture = plan.movement === "departures";
  const [end, name] = isDeparture ? [layout.destination, "destination"] : [layout.origin, "origin"];
  const other = end ?? layout.otherAirport ?? name;
  const nameOf = (column: ColumnOrValue) =>
    typeof column === "object" && !("length" in column) ? firstName(column.column ?? "") : firstName(column);
  const airline = layout.airline ?? layout.airlineName ?? "airline";
  // The type of a flight follows from its other airport, which is named once.
  const flightType = wanted.includes("destination") ? other : (layout.flightType ?? other);
  const lacks: Readonly<Record<FlightColumn, () => readonly string[]>> = {
    airline: () => ((plan.airlineName ?? plan.airline) ? [] : [nameOf(airline)]),
    airlineCode: () => (codeColumn(plan) ? [] : [nameOf(airline)]),
    destination: () => (plan.other ? [] : [nameOf(other)]),
    city: () => ((plan.otherCity ?? plan.other) ? [] : [nameOf(other)]),
    flightType: () => ((plan.flightType ?? plan.other) ? [] : [nameOf(flightType)]),
    month: () => ((plan.month ?? times.scheduled) ? [] : [nameOf(layout.month ?? times.missing.scheduled)]),
    scheduled: () => (times.scheduled ? [] : missingOf(times.missing.scheduled, "scheduled")),
    operated: () => (times.actual ? [] : missingOf(times.missing.actual, "actual")),
  };
  return [...new Set(wanted.flatMap((column) => lacks[column]()))];
}

function missingOf(missing: readonly string[], name: string): readonly string[] {
  return missing.length > 0 ? missing : [name];
}

/** Returns the headers of all columns that a plan reads. */
export function columnsOfPlan(plan: FlightPlan): readonly string[] {
  const { airport, other, otherCity, airline, airlineName, flight, registration, flightType, month } = plan;
  const { cancelled, diverted, isOfMovement, times } = plan;
  const columns = [
    ...[airport, other, otherCity, airline, airlineName, flight, registration, flightType, month],
    ...[cancelled, diverted, isOfMovement, ...times.inputs],
  ];
  return columns.flatMap((column) => (column === undefined || column.position === -1 ? [] : [column.header]));
}
