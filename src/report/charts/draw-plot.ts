import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { Html, html } from "../page/html.ts";

/**
 * Draws a plot as SVG. Colours may be CSS variables of the page.
 * @param alt the content of the plot as text, for screen readers
 */
export function drawPlot(alt: string, options: Plot.PlotOptions): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawn = Plot.plot({ marginTop: 24, marginRight: 16, marginBottom: 42, ...options, document });
  // The page has these rules once for all plots.
  drawn.querySelector("style")?.remove();
  drawn.setAttribute("font-size", "12");
  // In attributes, linkedom escapes quotes but not "&": an "&amp;" in a name would be read as "&".
  const { text } = html`<svg role="img" aria-label="${alt}" `;
  return new Html(drawn.outerHTML.replace("<svg ", () => text));
}
