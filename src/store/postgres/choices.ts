import { isDeepStrictEqual } from "node:util";
import type { ModelChoice } from "../model-choice.ts";
import type { ModelChoices, StoredArtefact } from "../storage.ts";
import type { Connections, Statements } from "./connections.ts";

/** The number of the advisory lock under which choices are changed. */
const CHOICE_LOCK = 7_281_302;

/**
 * The time for which a statement may run that changes choices, in milliseconds: replicas that start together wait for each other,
 * while one of them stores its models.
 */
const CHOICE_MS = 30_000;

/** Reads the choices of models. */
export async function choicesIn(statements: Statements): Promise<ModelChoices> {
  const text = (value: unknown) => (value === null ? undefined : String(value));
  return new Map(
    (await statements.rows("choices")).map(([name, configured, active, since, previous, shadow]) => [
      String(name),
      {
        configured: String(configured),
        active: String(active),
        since: String(since),
        previous: text(previous),
        shadow: text(shadow),
      },
    ]),
  );
}

/** Replaces a choice, as `Storage.replaceChoice` describes. */
export function replaceChoice(
  connections: Connections,
  name: string,
  before: ModelChoice | undefined,
  after: ModelChoice,
  artefact?: StoredArtefact,
): Promise<boolean> {
  return connections.transaction(
    async (statements) => {
      await lockChoices(statements);
      const stored = (await choicesIn(statements)).get(name);
      if (!isDeepStrictEqual(stored, before)) return false;
      await saveChoice(statements, name, after);
      if (artefact !== undefined) await saveArtefact(statements, artefact);
      await statements.rows("deleteUnusedArtefacts");
      return true;
    },
    { statementMs: CHOICE_MS },
  );
}

/** Locks the choices until the end of the transaction. */
export async function lockChoices(statements: Statements): Promise<void> {
  await statements.rows("lockChoices", CHOICE_LOCK);
}

/** Stores a choice. */
export async function saveChoice(statements: Statements, name: string, choice: ModelChoice): Promise<void> {
  const { configured, active, since, previous = null, shadow = null } = choice;
  await statements.rows("saveChoice", name, configured, active, since, previous, shadow);
}

/** Stores the files of an artefact. */
export async function saveArtefact(
  statements: Statements,
  { version, files }: StoredArtefact,
): Promise<void> {
  for (const [file, content] of files) {
    await statements.rows("saveArtefactFile", version, Buffer.from(file), Buffer.from(content));
  }
}

/** Reads the files of an artefact, as `Storage.artefactFiles` describes. */
export async function artefactFiles(connections: Connections, version: string): Promise<Map<string, string>> {
  const rows = await connections.rows("artefactFiles", version);
  return new Map(rows.map(([file, content]) => [String(file as Buffer), String(content as Buffer)]));
}
