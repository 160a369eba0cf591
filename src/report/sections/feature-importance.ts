import * as Plot from "@observablehq/plot";
import { LEAD_TIMES, type LeadTime } from "../../models/operational/lead-time.ts";
import { drawPlot } from "../charts/draw-plot.ts";
import { SERIES } from "../charts/series.ts";
import type { Judged } from "../evaluated-flights.ts";
import { figure, panel, table } from "../page/figure.ts";
import { type Html, html } from "../page/html.ts";
import { fixed, NO_FIGURE } from "../page/number-text.ts";
import type { Section } from "./section.ts";

type Leans = Readonly<Record<string, number>>;

/** What each lead time's forecasts come from. */
export function leans({ backTest }: Judged): Section {
  const known = LEAD_TIMES.flatMap((lead): { lead: LeadTime; leans: Leans }[] => {
    const { featureImportance: leans } = backTest.forecasts[lead];
    return leans === undefined ? [] : [{ lead, leans }];
  });
  return {
    id: "leans",
    title: "What does it lean on?",
    body:
      known.length > 0
        ? leansFigure(known)
        : html`<p>This back-test did not record what the models lean on.</p>`,
  };
}

function leansFigure(known: readonly { readonly lead: LeadTime; readonly leans: Leans }[]): Html {
  const codes = [...new Set(known.flatMap(({ leans }) => Object.keys(leans)))];
  const most = (code: string) => Math.max(...known.map(({ leans }) => leans[code] ?? 0));
  codes.sort((a, b) => most(b) - most(a) || (a < b ? -1 : 1));
  return figure({
    title: "Mean effect of each reason",
    shows:
      "The longer a bar, the more that reason moves the forecast, up or down, on average (log-odds; 0.1 changes a " +
      "probability of 20% by about 1.6 points).",
    plots: known.map(({ lead, leans }) =>
      panel(SERIES[lead].label, bars(lead, leans, codes, most(codes[0]))),
    ),
    data: table({
      caption: "Mean absolute effect on the log-odds of a delay by reason",
      head: ["Reason", ...known.map(({ lead }) => SERIES[lead].label)],
      rows: codes.map((code) => [
        code,
        ...known.map(({ leans }) => (code in leans ? fixed(leans[code], 3) : NO_FIGURE)),
      ]),
    }),
  });
}

function bars(lead: LeadTime, leans: Leans, codes: readonly string[], most: number): Html {
  const told = codes.filter((code) => code in leans).map((code) => `${code} ${fixed(leans[code], 3)}`);
  const shown = codes.map((code) => ({ code, effect: leans[code] }));
  return drawPlot(`Mean effect of each reason at the ${SERIES[lead].label}: ${told.join(", ")}.`, {
    width: 310,
    height: 64 + 24 * codes.length,
    marginLeft: 126,
    marginTop: 8,
    x: { domain: [0, most || 1], label: "mean effect, log-odds", ticks: 4, grid: true, nice: true },
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
