import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { RECORD_KINDS, type RecordKind } from "../record-filter.ts";
import { backUp } from "../sqlite/backup.ts";
import { ChoiceTable } from "../sqlite/choice-table.ts";
import { Database, fileIn } from "../sqlite/database.ts";
import { choicesIn, lockChoices, saveArtefact, saveChoice } from "./choices.ts";
import { CONNECTION_DEFAULTS, Connections } from "./connections.ts";
import type { DatabasePlace } from "./database-url.ts";
import { importedColumns } from "./import-statements.ts";

/** The number of records that are stored by one statement, so that reports of running replicas do not wait for long. */
const BATCH = 2_000;

/** The time that a statement of an import may take, in milliseconds: a lock of a running replica is waited for. */
const STATEMENT_MS = 60_000;

/** The records of a kind that a folder has, and how many of them were new, or said something new, to the database. */
export interface ImportedRecords {
  readonly read: number;
  readonly stored: number;
}

/** The result of an import. */
export interface FolderImport {
  readonly outcomes: ImportedRecords;
  readonly legs: ImportedRecords;
  /** Withdrawals that the database did not have. */
  readonly withdrawals: number;
  /** The kinds of models whose choice was stored. */
  readonly models: readonly string[];
  /** The kinds of models for which the database has another choice, which stays. */
  readonly keptModels: readonly string[];
}

/**
 * Imports the data of a folder: outcomes, legs, withdrawals, and the choices of models with their artefacts. The folder is not
 * changed, and a service may use it meanwhile. Importing it again, also after a failure, imports what is missing: of a record that
 * both have, the later report decides, and what it does not say is taken from the other one. A choice of models that the database
 * has stays.
 * @param timeZone IANA name of the airport's time zone, for a folder of format 1
 * @throws PuntualError `file-not-found` or `invalid-argument` for the folder, `storage-unavailable`
 */
export async function importFolder(
  place: DatabasePlace,
  folder: string,
  timeZone: string | undefined,
): Promise<FolderImport> {
  const copy = mkdtempSync(join(tmpdir(), "puntual-import-"));
  const connections = new Connections(place, { ...CONNECTION_DEFAULTS, statementMs: STATEMENT_MS });
  try {
    // A copy is of one moment, and can be upgraded to the format of this version.
    await backUp(folder, fileIn(copy));
    const database = Database.open(copy, timeZone);
    try {
      // First, so that no record that was withdrawn is imported, and none that was reported again is withdrawn.
      const withdrawals = await importRemovals(database, connections);
      const outcomes = await importRecords(database, connections, "outcomes");
      const legs = await importRecords(database, connections, "legs");
      return { outcomes, legs, withdrawals, ...(await importChoices(database, connections)) };
    } finally {
      database.close();
    }
  } finally {
    await connections.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function importRecords(
  { connection }: Database,
  connections: Connections,
  kind: RecordKind,
): Promise<ImportedRecords> {
  const columns = importedColumns(kind);
  const statement = connection.prepare(`SELECT ${columns.join(", ")} FROM ${kind}`);
  statement.setReturnArrays(true);
  let [read, stored] = [0, 0];
  const underway = columns.indexOf("underway");
  const store = async (rows: readonly unknown[][]) => {
    const values = columns.map((_, column) =>
      rows.map((row) => (column === underway ? row[column] === 1 : row[column])),
    );
    stored += (await connections.rows(`${kind}.import`, ...values)).length;
    read += rows.length;
  };
  let rows: unknown[][] = [];
  for (const row of statement.iterate() as Iterable<unknown>) {
    rows.push(row as unknown[]);
    if (rows.length < BATCH) continue;
    await store(rows);
    rows = [];
  }
  if (rows.length > 0) await store(rows);
  return { read, stored };
}

/** Imports the withdrawals by operators; what has expired in the folder expires here, if it is to. */
async function importRemovals({ connection }: Database, connections: Connections): Promise<number> {
  let imported = 0;
  for (const kind of RECORD_KINDS) {
    const statement = connection.prepare(
      `SELECT airport, since, until, airline, other, registration, removed, by, records FROM removals
       WHERE kind = ? AND by IS NOT NULL ORDER BY airport, sequence`,
    );
    statement.setReturnArrays(true);
    for (const row of statement.all(kind) as unknown as readonly unknown[][]) {
      const [filter, [removed, by, records]] = [row.slice(0, 6), row.slice(6)];
      const isNew = await connections.transaction(
        async (statements) => {
          const [[, sequence]] = await statements.rows("countRemoval", filter[0]);
          if ((await statements.rows(`${kind}.hasRemoval`, ...filter, removed, by)).length > 0) return false;
          await statements.rows(`${kind}.keepMatching`, ...filter, sequence, removed);
          await statements.rows(`${kind}.importRemoval`, ...filter, sequence, removed, by, records);
          return true;
        },
        { isRepeatable: true },
      );
      if (isNew) imported++;
    }
  }
  return imported;
}

async function importChoices(
  database: Database,
  connections: Connections,
): Promise<Pick<FolderImport, "models" | "keptModels">> {
  const table = new ChoiceTable(database, () => {});
  const choices = table.all();
  return connections.transaction(
    async (statements) => {
      await lockChoices(statements);
      const known = await choicesIn(statements);
      const [models, keptModels]: [string[], string[]] = [[], []];
      for (const [name, choice] of choices) {
        const { active, previous, shadow } = choice;
        const here = known.get(name);
        if (here !== undefined) {
          if (!isDeepStrictEqual(here, choice)) keptModels.push(name);
          continue;
        }
        models.push(name);
        await saveChoice(statements, name, choice);
        for (const version of new Set([active, previous, shadow])) {
          if (version !== undefined)
            await saveArtefact(statements, { version, files: table.filesOf(version) });
        }
      }
      return { models, keptModels };
    },
    { isRepeatable: true },
  );
}
