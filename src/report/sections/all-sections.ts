import type { EvaluatedFlights } from "../evaluated-flights.ts";
import type { Section } from "../page/page.ts";
import { alarms } from "./alarms.ts";
import { importance } from "./feature-importance.ts";
import { groups } from "./groups.ts";
import { lateness } from "./lateness.ts";
import { limits } from "./limits.ts";
import { months } from "./months.ts";
import { ranking } from "./ranking.ts";
import { reliability } from "./reliability.ts";
import { summary } from "./summary.ts";

/** Writes all sections of the report, in their order. */
export function allSections(evaluated: EvaluatedFlights): Section[] {
  return [summary, reliability, ranking, months, groups, lateness, importance, alarms, limits].map(
    (section) => section(evaluated),
  );
}
