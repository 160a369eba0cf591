import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFlights } from "../../src/flights/reading/read-flights.ts";
import { timeZoneOf } from "../../src/flights/time-zone.ts";
import { History } from "../../src/history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../src/history/history-features.ts";
import { loadOperational } from "../../src/models/operational/artefact/saved-operational.ts";
import type { Knowledge } from "../../src/models/operational/features/features.ts";
import {
  OPERATIONAL_COLUMNS,
  type PastFlight,
  type PastFlights,
  pastFlights,
  replay,
} from "../../src/models/operational/features/past-flights.ts";
import { mebibytesOf } from "../processes/measured-memory.ts";
import { measureProcess, median, microsecondsPerCall, NODE, rounded } from "../processes/measured-process.ts";
import { hashOf } from "../processes/result-hash.ts";
import type { BenchCase } from "./bench-case.ts";

const SANTIAGO = timeZoneOf("America/Santiago");

const FLIGHTS = "../shared/data/scl-2017/flights.csv";

/** Measures the operational model: training, back-test, history, forecast and explanation. */
export const operational: BenchCase = {
  name: "operational",
  title: "The operational model",
  about:
    "The operational model on SCL 2017: training and back-test as whole processes, an update and a read of the history, a forecast",
  figures: {
    trainSeconds: "Training, seconds",
    trainPeakMiB: "Training, peak memory in MiB",
    backTestSeconds: "Back-test, seconds",
    historyUpdateMicroseconds: "Recording a flight in the history, microseconds",
    historyReadMicroseconds: "Reading the features of a flight from the history, microseconds",
    historyMiB: "Memory of the history, MiB",
    artefactMiB: "Size of the artefact, MiB",
    coldLoadMilliseconds: "First load of the artefact, milliseconds",
    forecastMicroseconds: "Forecast, microseconds",
    explainedForecastMicroseconds: "Forecast with reasons, microseconds",
    probabilitiesSha256: "SHA-256 of the probabilities",
  },
  async run() {
    if (!existsSync(FLIGHTS)) return { skipped: "the SCL 2017 flights are not here" };
    const folder = await mkdtemp(join(tmpdir(), "puntual-bench-"));
    try {
      const out = join(folder, "operational");
      const train = ["src/cli/puntual.js", "train", FLIGHTS, "--model", "operational", "--out", out];
      const trained = [];
      for (let run = 0; run < 3; run++) trained.push(await measureProcess(NODE, train));
      const tested = await measureProcess(NODE, ["src/cli/puntual.js", "backtest", FLIGHTS]);
      const { flights: table } = await readFlights(FLIGHTS, { columns: OPERATIONAL_COLUMNS });
      const past = pastFlights(table);
      const flights = [...past];
      return {
        trainSeconds: rounded(median(trained.map(({ seconds }) => seconds))),
        trainPeakMiB: rounded(Math.max(...trained.map(({ peakMiB }) => peakMiB)), 0),
        backTestSeconds: rounded(tested.seconds),
        ...(await measureHistory(flights)),
        ...(await measureModel(out, past, flights)),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measureHistory(flights: readonly PastFlight[]) {
  const inOrder = flights.toSorted((a, b) => a.operated - b.operated);
  const size = await mebibytesOf(() => recordAll(inOrder));
  let history = new History(SANTIAGO);
  const updates = [];
  for (let run = 0; run < 3; run++) {
    history = new History(SANTIAGO);
    const started = performance.now();
    for (const flight of inOrder) history.record(flight);
    updates.push(((performance.now() - started) * 1000) / flights.length);
  }
  const features = new Float32Array(HISTORY_FEATURES.length);
  const reads = [];
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    for (const flight of flights) readHistory(history.groupsOf(flight), flight.scheduled - 60, features);
    reads.push(((performance.now() - started) * 1000) / flights.length);
  }
  return {
    historyUpdateMicroseconds: rounded(median(updates)),
    historyReadMicroseconds: rounded(median(reads)),
    historyMiB: rounded(size, 1),
  };
}

function recordAll(flights: readonly PastFlight[]): History {
  const history = new History(SANTIAGO);
  for (const flight of flights) history.record(flight);
  return history;
}

async function measureModel(folder: string, past: PastFlights, flights: readonly PastFlight[]) {
  const started = performance.now();
  const { model } = await loadOperational(folder);
  const loaded = performance.now();
  const knowledge: Knowledge = replay(past);
  const some = flights.filter((_, index) => index > 20_000 && index % 20 === 0);
  const probabilities = Float64Array.from(some, (flight) => model.forecast(flight, knowledge).probability);
  const forecast = microsecondsPerCall(some, (flight) => model.forecast(flight, knowledge));
  model.forecast(some[0], knowledge, { explain: "en" });
  const explained = microsecondsPerCall(some, (flight) =>
    model.forecast(flight, knowledge, { explain: "en" }),
  );
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return {
    artefactMiB: rounded(bytes / 2 ** 20),
    coldLoadMilliseconds: rounded(loaded - started, 1),
    forecastMicroseconds: rounded(forecast, 1),
    explainedForecastMicroseconds: rounded(explained, 1),
    probabilitiesSha256: hashOf(probabilities),
  };
}
