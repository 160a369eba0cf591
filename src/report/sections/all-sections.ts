import type { Judged } from "../evaluated-flights.ts";
import { decisions } from "./decisions.ts";
import { leans } from "./feature-importance.ts";
import { groups } from "./groups.ts";
import { headline } from "./headline.ts";
import { howLate } from "./how-late.ts";
import { limits } from "./limits.ts";
import { months } from "./months.ts";
import { ranking } from "./ranking.ts";
import { reliability } from "./reliability.ts";
import type { Section } from "./section.ts";

/** The sections of the report, in the order in which they tell the story. */
export function allSections(judged: Judged): Section[] {
  return [headline, reliability, ranking, months, groups, howLate, leans, decisions, limits].map((section) =>
    section(judged),
  );
}
