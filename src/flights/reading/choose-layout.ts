import { PuntualError } from "../../errors.ts";
import type { FlightColumn, Movement } from "../flight-table.ts";
import type { Layout } from "./layouts/layout.ts";
import { LAYOUTS } from "./layouts/layouts.ts";
import { columnsOf, findLayout } from "./planning/find-layout.ts";
import { guessMap } from "./planning/guess-map.ts";
import { type FlightPlan, missingColumns, planLayout } from "./planning/plan-layout.ts";
import { positionOf } from "./planning/time-plan.ts";

/** The number of characters of headers that an error shows. */
const SHOWN = 300;

/**
 * Returns the layout that a user names, or that the headers of a file show, planned for the file.
 * @param wanted the columns that are read
 * @throws PuntualError `unknown-layout`, `missing-column`, `invalid-argument`
 */
export function chooseLayout(
  path: string,
  names: readonly string[],
  wanted: readonly FlightColumn[],
  options: { readonly layout?: string | Layout | undefined; readonly movement?: Movement | undefined },
): FlightPlan {
  const stated = typeof options.layout === "string" ? layoutNamed(options.layout) : options.layout;
  const { layout, isRecognised } =
    stated === undefined ? findLayout(names, LAYOUTS) : { layout: stated, isRecognised: true };
  const plan = planLayout(layout, names, stated === undefined ? undefined : options.movement);
  const missing = missingColumns(plan, wanted);
  if (missing.length > 0) {
    const needed = missingColumns(planLayout(layout, [], plan.movement), wanted);
    const isNear =
      isRecognised || missing.length * 2 < needed.length || explainedShare(layout, names) >= 1 / 2;
    if (stated === undefined && !isNear && !hasOtherSeparator(names))
      throw new PuntualError("unknown-layout", {
        path,
        found: shown(names),
        nearest: layout.title ?? layout.name,
        missing: missing.join(", "),
        map: JSON.stringify(guessMap(names)),
      });
    throw new PuntualError("missing-column", { path, columns: missing.join(", "), found: shown(names) });
  }
  if (stated !== undefined) return plan;
  const ofMovement = planLayout(layout, names, options.movement);
  const lacking = missingColumns(ofMovement, wanted);
  if (lacking.length === 0) return ofMovement;
  throw new PuntualError("missing-column", { path, columns: lacking.join(", "), found: shown(names) });
}

/** Returns the share of the columns of a file that a layout names. */
function explainedShare(layout: Layout, names: readonly string[]): number {
  const positions = new Set(columnsOf(layout).map((column) => positionOf(names, column)));
  positions.delete(-1);
  return positions.size / names.length;
}

function shown(names: readonly string[]): string {
  const hint = " (the separator must be a comma, a semicolon or a tab)";
  return names.join(", ").slice(0, SHOWN) + (hasOtherSeparator(names) ? hint : "");
}

/** Whether a header looks as if its columns are divided by a character that is not a separator. */
function hasOtherSeparator(names: readonly string[]): boolean {
  return names.length === 1 && /[|:]/.test(names[0]);
}

function layoutNamed(name: string): Layout {
  const found = LAYOUTS.find((layout) => layout.name === name);
  if (found !== undefined) return found;
  throw new PuntualError("invalid-argument", {
    name: "layout",
    value: name,
    allowed: LAYOUTS.map((layout) => layout.name).join(", "),
  });
}
