import type { RecordKind } from "../record-filter.ts";

/** A kind of record as it is imported. */
interface Imported {
  /** The columns of the primary key after the airport, with their types. */
  readonly key: Readonly<Record<string, string>>;
  /** The other columns that a report states, with their types. */
  readonly stated: Readonly<Record<string, string>>;
  /** The value of a stated column where both sides have the record; by default that of the later report. */
  readonly merged: Readonly<Record<string, string>>;
  /** The column of the other airport. */
  readonly other: string;
  /** The value of further columns of a new record. */
  readonly insertedAs?: Readonly<Record<string, string>>;
}

const IS_LATER_ESTIMATE = `(excluded.estimated IS NOT NULL
  AND (known.estimated IS NULL OR excluded.estimated_at > known.estimated_at))`;

const laterEstimate = (column: string) =>
  `CASE WHEN ${IS_LATER_ESTIMATE} THEN excluded.${column} ELSE known.${column} END`;

const KINDS: Readonly<Record<RecordKind, Imported>> = {
  outcomes: {
    key: { scheduled: "float8", airline: "text", destination: "text", ordinal: "integer" },
    stated: { operated: "float8", departed: "float8", underway: "boolean", registration: "text" },
    merged: { underway: "(excluded.underway AND known.underway)" },
    other: "destination",
  },
  legs: {
    key: { scheduled: "float8", registration: "text" },
    stated: {
      ...{ origin: "text", airline: "text", departed: "float8", operated: "float8" },
      ...{ estimated: "float8", estimated_at: "float8" },
    },
    merged: { estimated: laterEstimate("estimated"), estimated_at: laterEstimate("estimated_at") },
    other: "origin",
    insertedAs: { estimate_dated: "estimated IS NOT NULL" },
  },
};

/** The columns of a kind of record that are imported, in the order of the parameters of `import`: the airport, the report's instant last. */
export const importedColumns = (kind: RecordKind): readonly string[] => [
  "airport",
  ...Object.keys(KINDS[kind].key),
  ...Object.keys(KINDS[kind].stated),
  "reported",
];

/** The value of the later report; where that does not state one, of the earlier report. */
const ofLaterReport = (column: string) => `CASE WHEN excluded.reported >= known.reported
  THEN coalesce(excluded.${column}, known.${column}) ELSE coalesce(known.${column}, excluded.${column}) END`;

/**
 * The statements that import the records of another storage, where the database may have some of them: a record that both have is
 * merged, one that was withdrawn here after its report stays withdrawn. Each is safe to repeat.
 * @param counted returns a statement that counts a change of airports
 * @param matching the condition on the records of a filter
 */
export const importStatements = (
  kind: RecordKind,
  counted: (airports: string) => string,
  matching: string,
) => {
  const { key, stated, merged, other, insertedAs = {} } = KINDS[kind];
  const types = ["text", ...Object.values(key), ...Object.values(stated), "float8"];
  const columns = importedColumns(kind);
  const values = Object.keys(stated).map((column) => merged[column] ?? ofLaterReport(column));
  const same = Object.keys(stated).map((column) => `known.${column}`);
  const further = Object.entries(insertedAs).map(([column, value]) => ({ column, value }));
  return {
    // -1 is the number of no report.
    import: `WITH given AS (
        SELECT * FROM unnest(${types.map((type, index) => `$${index + 1}::${type}[]`).join(", ")})
          AS given (${columns.join(", ")})
      ), wanted AS (
        SELECT * FROM given WHERE NOT EXISTS (
          SELECT 1 FROM puntual.removals WHERE removals.airport = given.airport AND kind = '${kind}'
            AND removed > reported AND scheduled >= since AND scheduled < until
            AND (removals.airline IS NULL OR removals.airline = given.airline)
            AND (removals.other IS NULL OR removals.other = given.${other})
            AND (removals.registration IS NULL OR removals.registration = given.registration))
      ), counted AS (${counted("SELECT DISTINCT airport, 1, 1 FROM wanted ORDER BY airport")})
      INSERT INTO puntual.${kind} AS known
        (${[...columns, "sequence", "batch", ...further.map(({ column }) => column)].join(", ")})
      SELECT ${[...columns, "sequence", "-1", ...further.map(({ value }) => value)].join(", ")}
      FROM wanted JOIN counted USING (airport)
      ON CONFLICT (airport, ${Object.keys(key).join(", ")}) DO UPDATE
      SET ${Object.keys(stated)
        .map((column, index) => `${column} = ${values[index]}`)
        .join(", ")},
        reported = greatest(excluded.reported, known.reported), sequence = excluded.sequence
      WHERE (${values.join(", ")}) IS DISTINCT FROM (${same.join(", ")})
      RETURNING 1`,
    // Reported again after the withdrawal: handed over after it.
    keepMatching: `UPDATE puntual.${kind} SET sequence = $7 WHERE ${matching} AND reported >= $8`,
    importRemoval: `WITH removed AS (DELETE FROM puntual.${kind} WHERE ${matching} AND reported < $8 RETURNING 1)
      INSERT INTO puntual.removals
        (airport, since, until, airline, other, registration, sequence, kind, records, removed, removed_by)
      SELECT $1, $2, $3, $4, $5, $6, $7, '${kind}', greatest($10, (SELECT count(*) FROM removed)), $8, $9`,
    hasRemoval: `SELECT 1 FROM puntual.removals WHERE kind = '${kind}' AND airport = $1 AND since = $2 AND until = $3
      AND airline IS NOT DISTINCT FROM $4 AND other IS NOT DISTINCT FROM $5
      AND registration IS NOT DISTINCT FROM $6 AND removed = $7 AND removed_by = $8`,
  } as const;
};
