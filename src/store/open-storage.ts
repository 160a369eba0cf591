import type { FolderImport } from "./postgres/import-folder.ts";
import type { PostgresOptions } from "./postgres/postgres-storage.ts";
import { SqliteState, type StorageOptions } from "./sqlite/sqlite-state.ts";
import { ThreadStorage } from "./sqlite/thread-storage.ts";
import type { Storage, StorageListener } from "./storage.ts";

/**
 * Opens the storage in a folder. Creates the folder and its database if they do not exist.
 * @param folder undefined for a storage in memory
 * @throws PuntualError `invalid-configuration` if the folder cannot be written or the file is not a database of Puntual
 */
export async function openStorage(folder?: string, options?: StorageOptions): Promise<Storage> {
  return folder === undefined ? memoryStorage() : ThreadStorage.open(folder, options);
}

/**
 * Opens a database of PostgreSQL that several machines share. Makes its tables, or upgrades them, where that is needed. What this
 * needs is loaded only now.
 * @param url `postgres://user@host/database`
 * @param password replaces that of the URL
 * @throws PuntualError `invalid-configuration` for the URL, `database-unusable`
 */
export async function openDatabaseStorage(
  url: string,
  password: string | undefined,
  options?: PostgresOptions,
): Promise<Storage> {
  const { readDatabaseUrl } = await import("./postgres/database-url.ts");
  const place = readDatabaseUrl(url, password);
  const { PostgresStorage } = await import("./postgres/postgres-storage.ts");
  return PostgresStorage.open(place, options);
}

/**
 * Returns the error `database-unusable` for a fault of a database that a start had opened already, and any other error
 * unchanged.
 */
export async function databaseStartFault(
  url: string,
  password: string | undefined,
  error: unknown,
): Promise<unknown> {
  const { readDatabaseUrl } = await import("./postgres/database-url.ts");
  const place = readDatabaseUrl(url, password);
  const { startFault } = await import("./postgres/open-database.ts");
  return startFault(place, error);
}

/** The result of {@link migrateStorage}. */
export interface MigratedStorage {
  /** The format of the tables before, 0 where there were none. */
  readonly before: number;
  readonly format: number;
  /** The records that were imported, where a folder was named. */
  readonly imported?: FolderImport;
}

/**
 * Makes the tables of a database, or upgrades them.
 * @param from a data folder whose data are then imported
 * @throws PuntualError `invalid-configuration`, `database-unusable`; what `importFolder` throws
 */
export async function migrateStorage(
  url: string,
  password: string | undefined,
  from?: { readonly folder: string; readonly timeZone?: string | undefined },
): Promise<MigratedStorage> {
  const { readDatabaseUrl } = await import("./postgres/database-url.ts");
  const place = readDatabaseUrl(url, password);
  const { migrateDatabase } = await import("./postgres/open-database.ts");
  const migrated = await migrateDatabase(place);
  if (from === undefined) return migrated;
  const { importFolder } = await import("./postgres/import-folder.ts");
  return { ...migrated, imported: await importFolder(place, from.folder, from.timeZone) };
}

/** Returns a storage in memory, which is lost when the process ends. It needs no thread, since there is no disk. */
export function memoryStorage(): Storage {
  return storageOnThisThread();
}

/**
 * Returns a storage that waits for the disk on the thread of the caller.
 * @param folder undefined for a storage in memory
 * @param now returns the current instant, in minutes; by default that of the clock
 * @throws PuntualError as {@link openStorage} does
 */
export function storageOnThisThread(folder?: string, options?: StorageOptions, now?: () => number): Storage {
  let listener: StorageListener | undefined;
  const state = new SqliteState(
    folder,
    {
      outcomes: (news) => listener?.outcomes(news),
      choices: (choices) => listener?.choices(choices),
      expired: (expired) => listener?.expired(expired),
      fault: (error) => listener?.fault(error),
      behind: (since) => listener?.behind(since),
    },
    options,
    now,
  );
  return {
    isOnDisk: folder !== undefined,
    async follow(given) {
      listener = given;
      state.follow();
    },
    followAirports: async (airports) =>
      state.followAirports(new Map(airports.map((airport) => [airport, undefined]))),
    record: async (...args) => state.record(...args),
    recordLegs: async (...args) => state.recordLegs(...args),
    withdraw: async (...args) => state.withdraw(...args),
    give: async (...args) => state.give(...args),
    isWritable: async () => state.isWritable(),
    replaceChoice: async (...args) => state.replaceChoice(...args),
    artefactFiles: async (version) => state.artefactFiles(version),
    close: async () => state.close(),
  };
}
