import type { Movement } from "../flight-table.ts";
import { columnPosition } from "../reading/csv/header-names.ts";
import type { Layout } from "../reading/layouts/layout.ts";

/** The columns of a file, as its layout reads them. */
export interface ColumnsInspection {
  /** The columns that are read, and the field of the layout that each fills. */
  readonly read: readonly { readonly column: string; readonly as: LayoutField }[];
  /** The columns that are not read. */
  readonly unused: readonly string[];
  /** Those of them that a forecast could use, and what they seem to be. */
  readonly helpful: readonly { readonly column: string; readonly as: string }[];
  /** The fields that a model needs and the file has no column for. */
  readonly missing: readonly string[];
}

/** A field of a layout that columns fill. */
export type LayoutField = Exclude<
  keyof Layout,
  "name" | "title" | "source" | "headers" | "missing" | "dates" | "zone" | "airlines" | "airports"
>;

const FIELDS = [
  ...["airline", "airlineName", "flight", "registration", "stand", "flightType", "month"],
  ...["origin", "destination", "airport", "otherAirport", "originCity", "destinationCity", "movement"],
  ...["scheduled", "actual", "scheduledDeparture", "actualDeparture", "scheduledArrival", "actualArrival"],
  ...["scheduledMinutes", "cancelled", "diverted", "ignored"],
] as readonly LayoutField[];

/** Headers of what is known only after a flight. */
const AFTERWARDS = /delay|late|reason|cause|justif|actual|taxi|wheels/;

/** Headers of what is known before a flight, and could help to forecast it. */
const HELPFUL: readonly (readonly [header: RegExp, as: string])[] = [
  [/tail|registration|matr[ií]cula|aircraftreg/, "registration"],
  [/equip|aircraft|actype|planetype|modelo|fleet/, "aircraft type"],
  [/seats|assentos|capacity/, "seats"],
  [/stand|gate|terminal|parking/, "stand"],
  [/estimated|^etd|^eta$|expected/, "estimated time"],
  [/flightn|flnum|flightid|callsign|n[uú]mero ?voo/, "flight number"],
  [/codeshare|marketing/, "codeshare"],
];

/**
 * Finds which columns of a file a layout reads, and which not.
 * @param movement of the flights
 * @param isPlaced whether their airport is stated, so that a column of it is not missed
 */
export function inspectColumns(
  layout: Layout,
  columns: readonly string[],
  movement: Movement = "departures",
  isPlaced = false,
): ColumnsInspection {
  const read = FIELDS.flatMap((as) => columnsIn(layout[as], columns).map((column) => ({ column, as })));
  const used = new Set(read.map(({ column }) => column));
  const unused = columns.filter((column) => column !== "" && !used.has(column));
  return {
    read,
    unused,
    helpful: unused.flatMap((column) => {
      const letters = column.toLowerCase().replace(/[\s_-]/g, "");
      if (AFTERWARDS.test(letters)) return [];
      const [, as] = HELPFUL.find(([header]) => header.test(letters)) ?? [];
      return as === undefined ? [] : [{ column, as }];
    }),
    missing: neededFor(movement)
      .filter(([what]) => !isPlaced || what !== OWN_AIRPORT)
      .filter(
        ([, fields]) =>
          !fields.some((field) => hasValue(layout[field]) || read.some(({ as }) => as === field)),
      )
      .map(([what]) => what),
  };
}

/** The parts of a layout's field that name no column. */
const NO_COLUMNS = new Set(["value", "values", "departures", "arrivals", "zone"]);

/** Returns the columns that a field of a layout names, of alternatives the first that the file has. */
function columnsIn(value: unknown, columns: readonly string[]): readonly string[] {
  if (typeof value === "string") return present([value], columns);
  if (Array.isArray(value)) return present(value, columns);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([part, named]) =>
    NO_COLUMNS.has(part) ? [] : columnsIn(named, columns),
  );
}

function present(names: readonly string[], columns: readonly string[]): readonly string[] {
  const position = names.map((name) => columnPosition(columns, name)).find((at) => at !== -1);
  return position === undefined ? [] : [columns[position]];
}

/** Whether a field of a layout gives a value to all rows. */
function hasValue(field: Layout[LayoutField]): boolean {
  return typeof field === "object" && "value" in field && field.value !== undefined;
}

const OWN_AIRPORT = "airport";

/** Returns what a model needs: each is filled by one of some fields. */
function neededFor(movement: Movement): readonly (readonly [what: string, fields: readonly LayoutField[]])[] {
  const [own, other] =
    movement === "departures" ? (["origin", "destination"] as const) : (["destination", "origin"] as const);
  return [
    ["airline", ["airline", "airlineName"]],
    [OWN_AIRPORT, [own, "airport"]],
    [other, [other, "otherAirport"]],
    ["actual time", ["actual", movement === "departures" ? "actualDeparture" : "actualArrival"]],
  ];
}
