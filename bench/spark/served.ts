import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { sqlText } from "../../src/files/parquet/duckdb.ts";
import { startServer } from "../processes/running-server.ts";
import { fileOf, PUNTUAL, query } from "./lakes.ts";

const AIRPORT = "KATL";
const KEY = "puntual_spark";

/** The offset of the airport at the end of a year. */
const WINTER = "-05:00";

/** The lead time of the trees, in hours before the scheduled time. */
const HOUR = 3_600_000;

/**
 * Serves a model: reports the past flights of an airport, and asks an hour before the last one for its forecast with the reasons.
 * @param lake whose flights are reported
 * @returns facts by name
 * @throws Error if the trees of the lead time `hour` did not forecast it
 */
export async function served(model: string, lake: string, folder: string): Promise<Record<string, string>> {
  const flights =
    await query(`SELECT airline, destination, replace(scheduled, ' ', 'T'), replace(operated, ' ', 'T')
    FROM read_parquet(${sqlText(fileOf(lake, AIRPORT))}, hive_partitioning = false)
    WHERE movement = 'departures' AND operated <> '' ORDER BY scheduled DESC LIMIT 501`);
  const [last, ...past] = flights.map(([airline, destination, scheduled, operated]) => ({
    ...{ origin: AIRPORT, airline: String(airline), destination: String(destination) },
    ...{ scheduled: String(scheduled), operated: String(operated) },
  }));
  const at = new Date(Date.parse(`${last.scheduled}Z`) - HOUR).toISOString().slice(0, 16);
  const keys = join(folder, "keys.json");
  const sha256 = createHash("sha256").update(KEY).digest("hex");
  const key = { name: "bench", sha256, scopes: ["outcomes", "forecast"] };
  writeFileSync(keys, JSON.stringify({ keys: [key] }));
  const headers = { authorization: `Bearer ${KEY}` };
  const outcomes = JSON.stringify({ outcomes: past.filter(({ operated }) => operated < at) });
  const server = await startServer(
    process.execPath,
    [PUNTUAL[1], "serve"],
    { path: "/v1/outcomes", type: "application/json", body: outcomes, headers },
    { environment: { PUNTUAL_OPERATIONAL: model, PUNTUAL_KEYS_FILE: keys } },
  );
  try {
    const { origin, airline, destination, scheduled } = last;
    const asked = await fetch(`${server.url}/v1/forecasts?explain=true`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ at: `${at}${WINTER}`, flights: [{ origin, airline, destination, scheduled }] }),
    });
    const answer = await asked.text();
    const [forecast] = JSON.parse(answer).forecasts ?? [];
    if (forecast?.leadTime !== "hour") throw new Error(`not forecast by the trees: ${answer}`);
    const { probability, reasons } = forecast;
    const sentences = reasons.slice(0, 3).map(({ sentence }: { sentence: string }) => sentence);
    return {
      "outcomes reported": String(JSON.parse(server.answer).outcomes.length),
      [`served, ${airline} from ${origin} to ${destination} at ${scheduled}, an hour before`]: `${probability} by trees of ${forecast.leadTime}: ${sentences.join("; ")}`,
    };
  } finally {
    await server.stop();
  }
}
