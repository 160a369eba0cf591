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
  /** What a model needs and the file has no column for. */
  readonly missing: readonly string[];
}

/** A field of a layout that columns fill. */
export type LayoutField = Exclude<
  keyof Layout,
  "name" | "title" | "source" | "headers" | "missing" | "dates" | "zone" | "airlines" | "airports"
>;

const FIELDS = [
  ...["airline", "airlineName", "flight", "registration", "stand", "flightType", "month"],
  ...["origin", "destination", "originCity", "destinationCity", "movement", "scheduled", "actual"],
  ...["scheduledDeparture", "actualDeparture", "scheduledArrival", "actualArrival", "scheduledMinutes"],
  ...["cancelled", "diverted"],
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

/** Finds which columns of a file a layout reads, and which not. */
export function inspectColumns(layout: Layout, columns: readonly string[]): ColumnsInspection {
  const read = FIELDS.flatMap((as) => columnsIn(layout[as], columns).map((column) => ({ column, as })));
  const used = new Set(read.map(({ column }) => column));
  const unused = columns.filter((column) => column !== "" && !used.has(column));
  const filled = new Set(read.map(({ as }) => as));
  return {
    read,
    unused,
    helpful: unused.flatMap((column) => {
      const letters = column.toLowerCase().replace(/[\s_-]/g, "");
      if (AFTERWARDS.test(letters)) return [];
      const [, as] = HELPFUL.find(([header]) => header.test(letters)) ?? [];
      return as === undefined ? [] : [{ column, as }];
    }),
    missing: missingIn(layout, filled),
  };
}

/** Returns the columns that a value of a layout names, of alternatives the first that the file has. */
function columnsIn(value: unknown, columns: readonly string[]): readonly string[] {
  if (typeof value === "string") return present([value], columns);
  if (Array.isArray(value)) return present(value, columns);
  if (typeof value !== "object" || value === null) return [];
  const {
    values: _,
    value: __,
    departures: ___,
    arrivals: ____,
    zone: _____,
    ...parts
  } = value as Record<string, unknown>;
  return Object.values(parts).flatMap((part) => columnsIn(part, columns));
}

function present(names: readonly string[], columns: readonly string[]): readonly string[] {
  const position = names.map((name) => columnPosition(columns, name)).find((at) => at !== -1);
  return position === undefined ? [] : [columns[position]];
}

/** What a model needs: each is filled by one of some fields. */
const NEEDED: readonly (readonly [what: string, fields: readonly LayoutField[]])[] = [
  ["airline", ["airline", "airlineName"]],
  ["origin", ["origin"]],
  ["destination", ["destination"]],
  ["scheduled time", ["scheduled", "scheduledDeparture", "scheduledArrival"]],
  ["actual time", ["actual", "actualDeparture", "actualArrival"]],
];

function missingIn(layout: Layout, filled: ReadonlySet<LayoutField>): readonly string[] {
  const isFilled = (field: LayoutField) => {
    const value = layout[field];
    return filled.has(field) || (typeof value === "object" && "value" in value && value.value !== undefined);
  };
  return NEEDED.filter(([, fields]) => !fields.some(isFilled)).map(([what]) => what);
}
