import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../../src/config.ts";
import { hashOfKey, newKey } from "../../../src/service/identity/api-key.ts";
import type { KeyEntry } from "../../../src/service/identity/key-file.ts";
import type { Scope } from "../../../src/service/identity/scopes.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

/** An API key and its entry. */
export function keyOf(name: string, scopes: Scope[], expires?: string): { key: string; entry: KeyEntry } {
  const key = newKey();
  const sha256 = hashOfKey(key).toString("hex");
  return { key, entry: { name, sha256, scopes, ...(expires !== undefined && { expires }) } };
}

/** Writes a new file of keys; returns its path. To be called at the top level of a file of tests. */
export function keyFile(...keys: readonly KeyEntry[]): string {
  const path = join(temporaryFolder(), "keys.json");
  writeFileSync(path, JSON.stringify({ keys }));
  return path;
}

/** The configuration with a file of keys. */
export function configWithKeys(...keys: readonly KeyEntry[]) {
  return readConfig({ PUNTUAL_KEYS_FILE: keyFile(...keys) });
}
