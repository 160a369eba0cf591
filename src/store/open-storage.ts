import { SqliteState } from "./sqlite/sqlite-state.ts";
import { ThreadStorage } from "./sqlite/thread-storage.ts";
import type { Storage, StorageListener } from "./storage.ts";

/**
 * Opens the storage in a folder. Creates the folder and its database if they do not exist.
 * @param folder undefined for a storage in memory
 * @param timeZone IANA name of the airport's time zone, for a file of an older version, which holds local times
 * @throws PuntualError `invalid-configuration` if the folder cannot be written or the file is not a database of Puntual
 */
export async function openStorage(folder?: string, timeZone?: string): Promise<Storage> {
  return folder === undefined ? memoryStorage() : ThreadStorage.open(folder, timeZone);
}

/** Returns a storage in memory, which is lost when the process ends. It needs no thread, since there is no disk. */
export function memoryStorage(): Storage {
  let listener: StorageListener | undefined;
  const state = new SqliteState(undefined, {
    outcomes: (news) => listener?.outcomes(news),
    choices: (choices) => listener?.choices(choices),
    fault: (error) => listener?.fault(error),
  });
  return {
    isOnDisk: false,
    async follow(given) {
      listener = given;
      state.follow();
    },
    record: async (...args) => state.record(...args),
    isWritable: async () => state.isWritable(),
    replaceChoice: async (...args) => state.replaceChoice(...args),
    artefactFiles: async (version) => state.artefactFiles(version),
    close: async () => state.close(),
  };
}
