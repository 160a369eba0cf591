import type { Logger } from "pino";
import type { Config } from "../../config.ts";
import { PuntualError } from "../../errors.ts";
import {
  databaseStartFault,
  type MigratedStorage,
  migrateStorage,
  openDatabaseStorage,
  openStorage,
} from "../../store/open-storage.ts";
import { startFault } from "../../store/sqlite/storage-fault.ts";
import type { Storage } from "../../store/storage.ts";

/**
 * Opens the storage that the configuration names: a database, a folder, or neither.
 * @throws PuntualError `invalid-configuration`, `database-unusable`
 */
export async function openConfigured(config: Config, logger: Logger): Promise<Storage> {
  const { PUNTUAL_DATABASE_URL: url, PUNTUAL_DATA_DIR: folder, PUNTUAL_KEEP_DAYS: keepDays } = config;
  if (url === undefined) return openStorage(folder, { timeZone: config.PUNTUAL_TIME_ZONE, keepDays });
  refuseFolder(config);
  return openDatabaseStorage(url, config.PUNTUAL_DATABASE_PASSWORD, {
    keepDays,
    poolSize: config.PUNTUAL_DATABASE_POOL,
    statementMs: config.PUNTUAL_DATABASE_MS,
    waitMs: config.PUNTUAL_DATABASE_WAIT_SECONDS * 1000,
    onWait: (err) => logger.warn({ err }, "the database cannot be reached: the start waits for it"),
    onWarning: (warning) => logger.warn(warning),
  });
}

/**
 * Returns the error with which a start ends that could not use its storage after it had opened it: that of the disk, which may
 * have space for a new database and none for the choice of models in it, or that of a database that is gone again. Any other error is
 * returned unchanged.
 */
export async function configuredFault(config: Config, error: unknown): Promise<unknown> {
  const { PUNTUAL_DATABASE_URL: url, PUNTUAL_DATABASE_PASSWORD: password } = config;
  return url === undefined
    ? startFault(config.PUNTUAL_DATA_DIR, error)
    : databaseStartFault(url, password, error);
}

/**
 * Refuses a folder beside a database: its outcomes would not be used.
 * @throws PuntualError `invalid-configuration`
 */
export function refuseFolder({ PUNTUAL_DATABASE_URL, PUNTUAL_DATA_DIR }: Config): void {
  if (PUNTUAL_DATABASE_URL === undefined || PUNTUAL_DATA_DIR === undefined) return;
  throw new PuntualError("invalid-configuration", {
    name: "PUNTUAL_DATA_DIR",
    value: JSON.stringify(PUNTUAL_DATA_DIR),
    allowed: "none beside PUNTUAL_DATABASE_URL, which then has the outcomes",
  });
}

/**
 * Makes the tables of the configured database, or upgrades them.
 * @param folder a data folder whose data are then imported
 * @throws PuntualError `invalid-configuration`, `database-unusable`; `storage-unavailable` if the database goes away meanwhile,
 * `file-not-found` or `invalid-argument` for the folder
 */
export async function migrateConfigured(config: Config, folder?: string): Promise<MigratedStorage> {
  const { PUNTUAL_DATABASE_URL: url, PUNTUAL_DATABASE_PASSWORD: password } = config;
  if (url !== undefined) {
    const from = folder === undefined ? undefined : { folder, timeZone: config.PUNTUAL_TIME_ZONE };
    return migrateStorage(url, password, from).catch(async (error) => {
      throw await databaseStartFault(url, password, error);
    });
  }
  const details = { name: "PUNTUAL_DATABASE_URL", value: "nothing", allowed: "the database of the service" };
  throw new PuntualError("invalid-configuration", details);
}
