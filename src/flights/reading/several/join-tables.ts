import { PuntualError } from "../../../errors.ts";
import type { CategoryColumn, FlightTable, LegTable, TableAirport } from "../../flight-table.ts";
import { categoryColumn } from "../rows/text-codes.ts";

/** The columns of categories that not every file has; a flight of one without has a blank. */
const OPTIONAL = ["registration", "flight"] as const;

/** The number of categories that the codes of a column can tell apart. */
const MAX_CATEGORIES = 1 << 16;

/**
 * Joins tables of flights, one after the other. Columns of which a file has none are left out, but for those of the aircraft and
 * the flight number, which are blank there.
 * @throws PuntualError `invalid-argument` for tables of which some name airports and others none, or with too many categories
 */
export function joinTables(tables: readonly FlightTable[]): FlightTable {
  const [first] = tables;
  if (tables.length === 1) return first;
  const rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0);
  const airports = joinAirports(tables);
  // A table without flights may not know the time zone of the others.
  const zones = new Set((airports ?? tables).map(({ timeZone }) => timeZone));
  const [timeZone] = zones;
  const legs = tables.flatMap((table) => table.legs ?? []);
  const columns: [string, unknown][] = [];
  for (const name of ["airport", "airline", "flightType", "airlineCode", "destination", "city"] as const) {
    const parts = tables.flatMap((table) => table[name] ?? []);
    if (parts.length === tables.length) columns.push([name, joinCategories(name, parts)]);
  }
  for (const name of OPTIONAL) {
    if (tables.every((table) => table[name] === undefined)) continue;
    const parts = tables.map(
      (table) => table[name] ?? { names: [""], codes: new Uint16Array(table.rowCount) },
    );
    columns.push([name, joinCategories(name, parts)]);
  }
  for (const name of ["scheduled", "operated"] as const) {
    const parts = tables.flatMap((table) => table[name] ?? []);
    if (parts.length === tables.length) columns.push([name, joinNumbers(Float64Array, parts)]);
  }
  if (tables.some(({ departed }) => departed !== undefined)) {
    const parts = tables.map(
      ({ departed, rowCount: rows }) => departed ?? new Float64Array(rows).fill(Number.NaN),
    );
    columns.push(["departed", joinNumbers(Float64Array, parts)]);
  }
  const months = tables.flatMap(({ month }) => month ?? []);
  if (months.length === tables.length) columns.push(["month", joinNumbers(Uint8Array, months)]);
  return {
    rowCount,
    ...(zones.size === 1 && timeZone !== undefined && { timeZone }),
    ...(first.movement && { movement: first.movement }),
    ...(first.places && { places: first.places }),
    ...(airports && { airports }),
    ...Object.fromEntries(columns),
    ...(legs.length > 0 && { legs: joinLegs(legs) }),
  };
}

/** Returns the airports of all tables, sorted; undefined if they name none. */
function joinAirports(tables: readonly FlightTable[]): readonly TableAirport[] | undefined {
  const named = tables.filter(({ airport }) => airport !== undefined);
  if (named.length === 0) return undefined;
  if (named.length < tables.length)
    throw new PuntualError("invalid-argument", {
      ...{ name: "airport", value: "named in some files, in others not" },
      allowed: "one that is stated, for files without a column of airports",
    });
  const all = new Map(
    named.flatMap(({ airports = [] }) => airports.map((airport) => [airport.code, airport])),
  );
  return [...all.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function joinCategories(name: string, parts: readonly CategoryColumn[]): CategoryColumn {
  const names = [...new Set(parts.flatMap((part) => part.names))];
  if (names.length > MAX_CATEGORIES)
    throw new PuntualError("invalid-argument", {
      ...{ name, value: "over 65,536 different values in all files" },
      allowed: "a column of categories",
    });
  const codeOf = new Map(names.map((each, code) => [each, code]));
  const codes = joinNumbers(
    Uint16Array,
    parts.map((part) => {
      const codesThere = part.names.map((each) => codeOf.get(each) as number);
      return part.codes.map((code) => codesThere[code]);
    }),
  );
  return categoryColumn(codes, names);
}

function joinLegs(tables: readonly LegTable[]): LegTable {
  const categories = (name: "airport" | "registration" | "origin" | "airlineCode") =>
    joinCategories(
      name,
      tables.map((table) => table[name]),
    );
  const times = (name: "scheduled" | "departed" | "operated") =>
    joinNumbers(
      Float64Array,
      tables.map((table) => table[name]),
    );
  return {
    rowCount: tables.reduce((sum, table) => sum + table.rowCount, 0),
    ...{ airport: categories("airport"), registration: categories("registration") },
    ...{ origin: categories("origin"), airlineCode: categories("airlineCode") },
    ...{ scheduled: times("scheduled"), departed: times("departed"), operated: times("operated") },
  };
}

function joinNumbers<Column extends Uint8Array | Uint16Array | Float64Array>(
  type: new (length: number) => Column,
  parts: readonly Column[],
): Column {
  const joined = new type(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Returns some rows of a table, in their order. */
export function rowsOfTable(table: FlightTable, rows: Uint32Array): FlightTable {
  const columns = Object.entries(table).map(([name, column]) => {
    if (name === "rowCount") return [name, rows.length];
    if (column instanceof Float64Array) return [name, Float64Array.from(rows, (row) => column[row])];
    if (column instanceof Uint8Array) return [name, Uint8Array.from(rows, (row) => column[row])];
    if (typeof column !== "object" || !("codes" in column)) return [name, column];
    return [name, { ...column, codes: Uint16Array.from(rows, (row: number) => column.codes[row]) }];
  });
  return Object.fromEntries(columns);
}
