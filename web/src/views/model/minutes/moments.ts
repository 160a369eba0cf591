import type { MomentsOfFlights } from "../../../../../src/models/evaluation/moments/quality-by-moment.ts";
import type { Model } from "../evaluated/back-test.ts";

/** Returns the quality by moment of a back-test that measured it; empty for any other. */
export function momentsOf({ metrics }: Pick<Model, "metrics">): readonly MomentsOfFlights[] {
  const moments: unknown = metrics?.moments;
  return Array.isArray(moments) ? moments : [];
}
