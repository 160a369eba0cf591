import type { BackTest } from "../models/evaluation/back-test.ts";
import {
  groupInWords,
  MOMENT_METRICS,
  type MomentsOfFlights,
} from "../models/evaluation/moments/quality-by-moment.ts";
import { html } from "./page/html.ts";
import { countText, monthsText, percent } from "./page/number-text.ts";

const [PANEL_WIDTH, PANEL_HEIGHT, HEADING, LINE] = [480, 250, 30, 16];

/** The colours of the page, in its light and its dark scheme. */
const STYLE = `
:root { --ground: #ffffff; --ink: #1b1f24; --faint: #8c959f; --hour: #0072b2; --plot-background: var(--ground);
  color: var(--ink); font-family: system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171b; --ink: #e6e9ed; --faint: #7d8590; --hour: #56b4e9; } }
`;

/**
 * Draws the quality by moment of a back-test as an SVG image of figures, four panels for each group of flights. The library
 * that draws is loaded on the first call.
 * @param backTest with `moments`
 * @param title the name of the airport or the file
 */
export async function momentsPlot(
  { moments: groups = [], months }: Pick<BackTest, "moments" | "months">,
  title: string,
): Promise<string> {
  const { momentsChart } = await import("./charts/moments-chart.ts");
  const rows = groups.map((group, index) => {
    const top = index * (HEADING + 2 * PANEL_HEIGHT) + HEADING;
    const panels = MOMENT_METRICS.map((metric, panel) => {
      const [x, y] = [(panel % 2) * PANEL_WIDTH, top + HEADING + Math.floor(panel / 2) * PANEL_HEIGHT];
      return html`<g transform="translate(${x},${y})">${momentsChart(group, metric)}</g>`;
    });
    return html`<text x="8" y="${top + 22}" font-size="14" font-weight="600">${headingOf(group)}</text>${panels}`;
  });
  const height = HEADING + groups.length * (HEADING + 2 * PANEL_HEIGHT) + HEADING + LINE;
  const heading = `Quality of forecasts by moment: ${title}, ${monthsText(months)}`;
  const notes = [
    "Bars: 95 %, by day. Dashed: climatology. Moments: before the scheduled time, + after it; > 7 d: from the timetable alone.",
    "Forecasts of a group are those given that its flights are still here.",
  ];
  const lines = notes.map((note, line) => {
    const y = height - 12 - LINE * (notes.length - 1 - line);
    return html`<text x="8" y="${y}" font-size="12" aria-hidden="true">${note}</text>`;
  });
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${2 * PANEL_WIDTH}" height="${height}" viewBox="0 0 ${2 * PANEL_WIDTH} ${height}" fill="currentColor" role="img" aria-labelledby="title note">
<title id="title">${heading}</title>
<style>${STYLE}</style>
<rect width="100%" height="100%" fill="var(--ground)"/>
<text x="8" y="22" font-size="16" font-weight="600">${heading}</text>
${rows}
<desc id="note">${notes.join(" ")}</desc>
${lines}
</svg>`.text
  }\n`;
}

function headingOf(group: MomentsOfFlights): string {
  const { flights, delayed } = group;
  return `${countText(flights)} ${groupInWords(group)}, ${percent(delayed / flights)} delayed`;
}
