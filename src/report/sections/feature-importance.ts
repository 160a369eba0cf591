import * as Plot from "@observablehq/plot";
import { MAIN_LEAD_TIMES, type MainLeadTime } from "../../models/operational/lead-time.ts";
import { drawPlot } from "../charts/draw-plot.ts";
import { SERIES } from "../charts/series.ts";
import type { EvaluatedFlights } from "../evaluated-flights.ts";
import { chart, panel, table } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { fixed, NO_VALUE } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

type Importance = Readonly<Record<string, number>>;

/** Shows how strongly each reason moves the forecasts of each lead time. */
export function importance({ backTest }: EvaluatedFlights): Section {
  const known = MAIN_LEAD_TIMES.flatMap((lead): { lead: MainLeadTime; effects: Importance }[] => {
    const { featureImportance: effects } = backTest.forecasts[lead];
    return effects === undefined ? [] : [{ lead, effects }];
  });
  return {
    id: "feature-importance",
    title: "Feature importance",
    body:
      known.length > 0
        ? importanceChart(known)
        : html`<p>This back-test did not record feature importance.</p>`,
  };
}

function importanceChart(
  known: readonly { readonly lead: MainLeadTime; readonly effects: Importance }[],
): Html {
  const codes = [...new Set(known.flatMap(({ effects }) => Object.keys(effects)))];
  const largest = (code: string) => Math.max(...known.map(({ effects }) => effects[code] ?? 0));
  codes.sort((a, b) => largest(b) - largest(a) || (a < b ? -1 : 1));
  return chart({
    title: "Mean effect of each reason",
    shows:
      "The mean absolute effect of a reason on a forecast, in log-odds: 0.1 changes a probability of 20% by about 1.6 " +
      "percentage points.",
    plots: known.map(({ lead, effects }) =>
      panel(SERIES[lead].label, bars(lead, effects, codes, largest(codes[0]))),
    ),
    data: table({
      caption: "Mean absolute effect on the log-odds of a delay by reason",
      head: ["Reason", ...known.map(({ lead }) => SERIES[lead].label)],
      rows: codes.map((code) => [
        code,
        ...known.map(({ effects }) => (code in effects ? fixed(effects[code], 3) : NO_VALUE)),
      ]),
    }),
  });
}

function bars(lead: MainLeadTime, effects: Importance, codes: readonly string[], largest: number): Html {
  const values = codes.filter((code) => code in effects).map((code) => `${code} ${fixed(effects[code], 3)}`);
  const shown = codes.map((code) => ({ code, effect: effects[code] }));
  return drawPlot(`Mean effect of each reason at the ${SERIES[lead].label}: ${values.join(", ")}.`, {
    width: 310,
    height: 64 + 24 * codes.length,
    marginLeft: 126,
    marginTop: 8,
    x: { domain: [0, largest || 1], label: "mean effect, log-odds", ticks: 4, grid: true, nice: true },
    y: { type: "band", domain: [...codes], label: null, padding: 0.25 },
    marks: [
      Plot.barX(
        shown.filter(({ effect }) => effect !== undefined),
        { x: "effect", y: "code", fill: SERIES[lead].colour, title: ({ effect }) => fixed(effect, 3) },
      ),
      Plot.text(
        shown.filter(({ effect }) => effect === undefined),
        { x: 0, y: "code", text: () => "not known yet", textAnchor: "start", dx: 4, fill: "var(--muted)" },
      ),
      Plot.ruleX([0]),
    ],
  });
}
