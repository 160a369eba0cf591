import process from "node:process";
import { Command, InvalidArgumentError } from "commander";
import { PuntualError } from "../../errors.ts";
import { withFileLock } from "../../files/file-lock.ts";
import { faultOf } from "../../files/regular-file.ts";
import { hashOfKey, newKey } from "../../service/identity/api-key.ts";
import { type KeyEntry, type KeyFile, knownKeys, readKeyText } from "../../service/identity/key-file.ts";
import { SCOPES, type Scope } from "../../service/identity/scopes.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { jsonOption } from "../options.ts";
import { outputFile } from "../printing/output.ts";

interface NewKeyOptions {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expires?: string;
  readonly file?: string;
  readonly json?: true;
}

/** `puntual keys …`. */
export function keysCommand(): Command {
  const keys = new Command("keys");
  keys
    .command("new")
    .description("make an API key: the key is printed once, the file of keys holds only its SHA-256")
    .requiredOption("--name <name>", "name of the key's owner, as the log shows it")
    .requiredOption(
      "--scopes <scopes>",
      `what the key allows: ${SCOPES.join(", ")}, separated by commas`,
      parseScopes,
    )
    .option("--expires <time>", "when the key expires, such as 2027-01-01 (default: never)")
    .option(
      "--file <file>",
      "file of keys (PUNTUAL_KEYS_FILE) to add the key to; created if it does not exist",
    )
    .addOption(jsonOption())
    .action(makeKey);
  return keys;
}

function parseScopes(text: string): readonly Scope[] {
  const scopes = text.split(",").map((scope) => scope.trim());
  if (scopes.every((scope): scope is Scope => (SCOPES as readonly string[]).includes(scope))) return scopes;
  throw new InvalidArgumentError(`Scopes of ${SCOPES.join(", ")} are allowed, separated by commas.`);
}

async function makeKey({ name, scopes, expires, file, json }: NewKeyOptions): Promise<void> {
  const key = newKey();
  const sha256 = hashOfKey(key).toString("hex");
  const entry: KeyEntry = { name, sha256, scopes: [...scopes], ...(expires !== undefined && { expires }) };
  const show = () => printLine(json ? JSON.stringify({ key, entry }) : key);
  if (file === undefined) {
    check({ keys: [entry] }, "--name or --expires", `${name}, ${expires}`);
    await show();
  } else await addTo(file, entry, show);
  if (json) return;
  const where = file === undefined ? "its entry for the file of keys:" : `added to ${file}:`;
  process.stderr.write(`the key of ${name}, shown this once; ${where}\n${JSON.stringify(entry)}\n`);
}

/**
 * Adds an entry to a file of keys; a running service reads the changed file by itself. Of several that are added at the
 * same time, none is lost.
 * @param show prints the key; if that fails, the file stays as it was
 */
async function addTo(path: string, entry: KeyEntry, show: () => Promise<void>): Promise<void> {
  try {
    await withFileLock(path, async () => {
      const before = await readKeys(path);
      const after: KeyFile = { ...before, keys: [...before.keys, entry] };
      check(after, "--file", path);
      const output = await outputFile(path);
      await output.write(Buffer.from(`${JSON.stringify(after, null, 2)}\n`));
      await show();
      await output.commit(true);
    });
  } catch (cause) {
    if (cause instanceof PuntualError) throw cause;
    const reason = `it cannot be locked: ${faultOf(cause).message}`;
    throw new PuntualError("output-unwritable", { path, reason }, { cause });
  }
}

async function readKeys(path: string): Promise<KeyFile> {
  try {
    const file = JSON.parse(await readKeyText(path));
    knownKeys(file);
    return file;
  } catch (cause) {
    if (faultOf(cause).code === "ENOENT") return { keys: [] };
    throw notAllowed("--file", path, cause);
  }
}

function check(file: KeyFile, name: string, value: string): void {
  try {
    knownKeys(file);
  } catch (cause) {
    throw notAllowed(name, value, cause);
  }
}

function notAllowed(name: string, value: string, cause: unknown): PuntualError {
  const allowed = `a valid entry of a file of API keys (${(cause as Error).message})`;
  return new PuntualError("invalid-argument", { name, value, allowed }, { cause });
}
