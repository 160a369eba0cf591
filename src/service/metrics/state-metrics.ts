import type { Server } from "node:http";
import { promisify } from "node:util";
import type { History } from "../../history/history.ts";
import type { SavedModel } from "../../models/artefact/registry.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { airportsOf } from "../airports/served-airports.ts";
import type { LogDestination } from "../logging/request-log.ts";
import type { ActiveModel } from "../model-serving/active-model.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import {
  counter,
  gauge,
  type MetricSnapshot,
  type ProcessSnapshot,
  type Sample,
  single,
} from "./metric-snapshot.ts";

/** The parts of a service whose state the metrics show. */
export interface ServiceState {
  readonly models: ServedModels;
  readonly outcomes: OutcomeStore;
  readonly server: Server;
  readonly log: LogDestination | undefined;
}

/** The state of a log: the lines that report a fault, and those that it lost. */
export function logSnapshot({ lines, linesLost = 0 }: LogDestination): ProcessSnapshot {
  const bySeverity = Object.entries(lines ?? {}).map(([severity, value]) => ({
    labels: { severity },
    value,
  }));
  const lost = "Log lines that could not be written: a full disk, or a reader that stands still.";
  return [
    counter("puntual_log_lines_total", "Log lines that report a fault, by severity.", bySeverity),
    counter("puntual_log_lines_lost_total", lost, single(linesLost)),
  ];
}

/** The state of the service: its models, its history, its connections. Processes share models and history. */
export async function stateSnapshot(state: ServiceState): Promise<ProcessSnapshot> {
  const connections = await promisify(state.server.getConnections.bind(state.server))();
  return [
    gauge("puntual_http_connections", "Open connections.", "sum", single(connections)),
    gauge("puntual_model_info", "The models that answer; always 1.", "max", servedModels(state.models)),
    ...historySnapshot(state),
    ...(state.log === undefined ? [] : logSnapshot(state.log)),
  ];
}

function servedModels({ baseline, operational }: ServedModels): Sample[] {
  return [...versionsOf(baseline), ...versionsOf(operational)].map((labels) => ({ labels, value: 1 }));
}

/** The versions of a kind of model; none before a model is loaded. */
function versionsOf<Kind extends SavedModel["kind"]>(served: ActiveModel<Kind>): Sample["labels"][] {
  const model = served.loaded;
  if (model === undefined) return [];
  const shadow = served.shadowBeside(model)?.model.version;
  const labels = { model: served.name, role: "active", version: model.version };
  return shadow === undefined ? [labels] : [labels, { ...labels, role: "shadow", version: shadow }];
}

/** The history of each airport of the model; without a label of an airport for an older artefact, which names none. */
function historySnapshot({ models, outcomes }: ServiceState): MetricSnapshot[] {
  const now = Date.now() / 60_000;
  const model = models.operational.loaded?.model;
  const airports = model === undefined ? [] : airportsOf(model).all;
  const ofEach = (read: (history: History, ahead: number) => number): Sample[] =>
    airports.flatMap(({ airport, code }) => {
      const followed = outcomes.histories.get(airport);
      if (followed === undefined) return [];
      const value = read(followed.history, followed.ahead);
      return Number.isFinite(value) ? [{ labels: code === undefined ? {} : { airport: code }, value }] : [];
    });
  return [
    gauge(
      "puntual_history_age_seconds",
      "Time since the last outcome became known; nothing where none is.",
      "max",
      // An outcome that becomes known only later does not make the history any younger.
      ofEach((history) => (now - history.toAt(now)) * 60),
    ),
    gauge(
      "puntual_history_outcomes",
      "Flights whose outcome is known.",
      "max",
      ofEach(({ size }) => size),
    ),
    gauge(
      "puntual_history_arrivals",
      "Legs by which aircraft get to the airport that are known.",
      "max",
      ofEach(({ aircraft }) => aircraft.legCount),
    ),
    gauge(
      "puntual_history_ahead_outcomes",
      "Stored outcomes of flights that are over a day ahead of the clock, and wait; counted up to 10,000.",
      "max",
      ofEach((_, ahead) => ahead),
    ),
    gauge(
      "puntual_history_behind_seconds",
      "Time for which stored outcomes cannot be followed, since the database cannot be reached; 0 while they are.",
      "max",
      single(outcomes.behindSince === undefined ? 0 : Math.max(0, Date.now() - outcomes.behindSince) / 1000),
    ),
    gauge(
      "puntual_history_replayed_outcomes",
      "Stored outcomes that the start read into the history.",
      "max",
      single(outcomes.replayed),
    ),
  ];
}
