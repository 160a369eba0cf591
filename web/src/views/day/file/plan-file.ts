import type { FlightColumn, Movement } from "../../../../../src/flights/flight-table.ts";
import type { Layout } from "../../../../../src/flights/reading/layouts/layout.ts";
import { LAYOUTS } from "../../../../../src/flights/reading/layouts/layouts.ts";
import { findLayout } from "../../../../../src/flights/reading/planning/find-layout.ts";
import {
  type FlightPlan,
  missingColumns,
  planLayout,
} from "../../../../../src/flights/reading/planning/plan-layout.ts";
import { FileFault } from "./file-fault.ts";

/** The columns without which a flight has no forecast. */
const NEEDED: readonly FlightColumn[] = ["airlineCode", "destination", "scheduled"];

/** Returns a few words that name the source of a layout; undefined for Puntual's own, which need not be named. */
export function titleOf({ name, title }: Layout): string | undefined {
  return name === "puntual" ? undefined : (title ?? name);
}

/** How a file is read, and whether a user said so. */
interface FilePlan {
  readonly plan: FlightPlan;
  readonly isMapped: boolean;
}

/**
 * Plans how the flights of a file are read: by what a user said of its columns, else by the layout that its headers show.
 * @throws FileFault `missing-columns`, `unknown-columns`, `other-movement`
 */
export function planFile(
  header: readonly string[],
  { layout: mapped, movement }: { readonly layout?: Layout | undefined; readonly movement: Movement },
): FilePlan {
  const layout = mapped ?? findLayout(header, LAYOUTS).layout;
  if (typeof layout.movement === "string" && layout.movement !== movement)
    throw new FileFault({ kind: "other-movement" });
  const plan = planLayout(layout, header, movement);
  const missing = missingColumns(plan, NEEDED);
  if (missing.length === 0) return { plan, isMapped: mapped !== undefined };
  const all = missingColumns(planLayout(layout, [], movement), NEEDED);
  // A header or two that a layout also has, such as `day`, do not make a file one of it.
  throw new FileFault(
    2 * missing.length < all.length
      ? { kind: "missing-columns", missing, found: header, layout: titleOf(layout) }
      : { kind: "unknown-columns", found: header },
  );
}
