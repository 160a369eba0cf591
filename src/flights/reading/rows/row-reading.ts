import type { FlightColumn } from "../../flight-table.ts";
import type { TimeZone } from "../../time-zone.ts";
import type { CategoryChecks } from "../category-checks.ts";
import type { LocalDates } from "../csv/local-dates.ts";
import type { FlightPlan } from "../planning/plan-layout.ts";
import type { SourceCodes } from "./source-codes.ts";

/** How rows are read. */
export interface RowReading {
  readonly plan: FlightPlan;
  readonly wanted: readonly FlightColumn[];
  readonly codes: SourceCodes;
  /** The airports whose flights are wanted; undefined for all. */
  readonly chosen: ReadonlySet<string> | undefined;
  /** The airport of all flights, where the file does not name it. */
  readonly onlyAirport: string | undefined;
  /** The time zone that a user states, which wins over those of the airports. */
  readonly zone: TimeZone | undefined;
  readonly dates: LocalDates;
  readonly checks: CategoryChecks | undefined;
  /** Whether codes are kept as the file has them, for a model that knows other names. */
  readonly keepsTexts: boolean;
}
