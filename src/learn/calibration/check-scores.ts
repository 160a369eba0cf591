import { refuse } from "../check-arguments.ts";

/** Throws `invalid-argument` unless every score is finite. */
export function checkScores(name: "scores" | "logOdds", scores: Float64Array): void {
  const bad = scores.find((score) => !Number.isFinite(score));
  if (bad !== undefined) refuse(name, bad, "finite numbers");
}
