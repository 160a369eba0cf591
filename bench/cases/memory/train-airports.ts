import { type ProcessCost, puntual } from "../../processes/measured-process.ts";

/** Twenty airports of the United States. */
export const AIRPORTS: readonly string[] =
  "KATL,KDFW,KDEN,KORD,KLAX,KCLT,KMCO,KLAS,KPHX,KMIA,KSEA,KIAH,KJFK,KEWR,KFLL,KMSP,KSFO,KDTW,KBOS,KSLC".split(
    ",",
  );

/** Writes a year of synthetic flights of some airports. */
export async function synthesise(path: string, flights: number, airports: readonly string[]): Promise<void> {
  await puntual("synth", "--rows", String(flights), "--airport", airports.join(), "--out", path);
}

/** Trains a model at the main lead times for each airport of a file of flights. */
export function trainEachAirport(flights: string, out: string): Promise<ProcessCost> {
  return trainAirports(flights, "--each-airport", "--out", out);
}

/** Trains one model at the main lead times for all airports of a file of flights. */
export function trainOneModel(flights: string, out: string): Promise<ProcessCost> {
  return trainAirports(flights, "--out", out);
}

function trainAirports(flights: string, ...options: string[]): Promise<ProcessCost> {
  const all = ["--model", "operational", "--airport", "all", "--lead-times", "main"];
  return puntual("train", flights, ...all, ...options);
}
