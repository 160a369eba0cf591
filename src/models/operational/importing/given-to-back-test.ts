import type { PastFlights } from "../features/past-flights.ts";
import type { LeadTime } from "../lead-time.ts";
import type { OperationalModelData } from "../model-data.ts";
import type { PeriodOfFlights } from "../training/period/period-of-flights.ts";
import type { LeadTask } from "../training/run-lead.ts";
import { encodingsOfModel } from "./encodings-of-model.ts";
import { givenTo, type ImportedTreesByLeadTime } from "./imported-trees.ts";

/** The inputs that the tasks of a back-test take from trees that were fitted elsewhere, by lead time. */
export type GivenToBackTest = Readonly<
  Partial<Record<LeadTime, Pick<LeadTask, "seenUntil" | "given" | "encodings">>>
>;

/**
 * Returns what a back-test takes from imported trees: those of the earlier flights, which have seen no flight of the months that it
 * forecasts, and the encodings that they were fitted with.
 * @param data of the model that was made of the trees
 */
export function givenToBackTest(
  flights: PastFlights,
  period: PeriodOfFlights,
  imported: ImportedTreesByLeadTime,
  data: OperationalModelData,
): GivenToBackTest {
  const encodings = encodingsOfModel(data);
  const given = Object.entries(imported).map(([leadTime, trees]) => {
    const own = givenTo(flights, { leadTime: leadTime as LeadTime, ...period }, trees);
    const { earlier = trees.trees } = trees;
    return [leadTime, { ...own, given: { trees: earlier }, encodings }];
  });
  return Object.fromEntries(given);
}
