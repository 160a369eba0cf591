import type { Client } from "pg";
import { type Row, rowsOf, type Statements, statementsOn } from "./connections.ts";
import { STATEMENTS, type StatementName } from "./statements.ts";

/** The data of a database as they are at one moment. */
export interface Snapshot extends Statements {
  /** Runs a statement and yields its rows, so many at a time; nothing if there are none. */
  batches(size: number, name: StatementName, ...values: unknown[]): AsyncGenerator<Row[]>;
}

/** Runs a function whose statements all see the data as they are at one moment. */
export async function inSnapshot<Result>(
  client: Client,
  read: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const result = await read({ ...statementsOn(client), batches: (...args) => batches(client, ...args) });
  await client.query("COMMIT");
  return result;
}

async function* batches(
  client: Client,
  size: number,
  name: StatementName,
  ...values: unknown[]
): AsyncGenerator<Row[]> {
  const text = STATEMENTS[name];
  // As a rule a few rows, by one statement. A cursor takes three.
  const few = rowsOf(await client.query({ text: `${text} LIMIT ${size}`, values, rowMode: "array" }));
  if (few.length < size) {
    if (few.length > 0) yield few;
    return;
  }
  await client.query({ text: `DECLARE records NO SCROLL CURSOR FOR ${text}`, values });
  for (;;) {
    const rows = rowsOf(await client.query({ text: `FETCH ${size} FROM records`, rowMode: "array" }));
    if (rows.length > 0) yield rows;
    if (rows.length < size) break;
  }
  await client.query("CLOSE records");
}
