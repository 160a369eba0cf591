import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after } from "node:test";
import { openStorage } from "../../src/store/open-storage.ts";
import { followState, type SharedState } from "../../src/store/shared-state.ts";

/** Opens the state in a folder, as another process would; closed after the tests. */
export async function openState(folder?: string): Promise<SharedState> {
  const state = await followState(await openStorage(folder));
  after(() => state.close());
  return state;
}

/** Opens the database in a folder, as another program would; closed after the tests. */
export function foreignConnection(folder: string): DatabaseSync {
  const connection = new DatabaseSync(join(folder, "puntual.sqlite"), { timeout: 5_000 });
  after(() => connection.isOpen && connection.close());
  return connection;
}
