import type { SavedModel } from "../../models/artefact/registry.ts";
import { airportsOf } from "./served-airports.ts";

/** The fields of a log line that say what flights a model forecasts; none of a baseline, which knows no airport. */
export function airportFacts(saved: SavedModel | undefined): object {
  if (saved?.kind !== "operational") return {};
  const { movement, all } = airportsOf(saved.model);
  const codes = all.flatMap(({ code }) => code ?? []);
  return {
    movement,
    airports: codes.length === 0 ? undefined : codes,
    timeZones: [...new Set(all.map(({ zone }) => zone.name))],
  };
}

/** Returns why a model cannot repeat the forecasts of the active one; undefined if it can. */
export function shadowFault(shadow: SavedModel, active: SavedModel): string | undefined {
  if (shadow.kind !== "operational" || active.kind !== "operational") return undefined;
  const [its, own] = [airportsOf(shadow.model), airportsOf(active.model)];
  if (its.movement !== own.movement)
    return `it is a model of ${its.movement}, the active one of ${own.movement}`;
  const missing = own.all.filter(({ airport }) => !its.all.some((other) => other.airport === airport));
  if (missing.length === 0) return undefined;
  return `it has no flights of ${missing.map(({ code, zone }) => code ?? `the airport in ${zone.name}`).join(", ")}`;
}
