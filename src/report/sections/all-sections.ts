import type { EvaluatedFlights } from "../evaluated-flights.ts";
import type { Section } from "../page/page.ts";
import { alarms } from "./alarms.ts";
import { importance } from "./feature-importance.ts";
import { groups } from "./groups.ts";
import { lateness } from "./lateness.ts";
import { limits } from "./limits.ts";
import { minutes } from "./minutes.ts";
import { moments } from "./moments.ts";
import { months } from "./months.ts";
import { ranking } from "./ranking.ts";
import { reliability } from "./reliability.ts";
import { summary } from "./summary.ts";

const SECTIONS = [
  ...[summary, reliability, ranking, months, groups, minutes, lateness],
  ...[moments, importance, alarms, limits],
];

/** Writes all sections of the report for which the back-test has figures, in their order. */
export function allSections(evaluated: EvaluatedFlights): Section[] {
  return SECTIONS.flatMap((section) => section(evaluated) ?? []);
}
