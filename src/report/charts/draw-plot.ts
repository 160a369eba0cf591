import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { Html, html } from "../page/html.ts";

/**
 * Draws a plot as an image of vectors. Its colours may be variables of the page's style.
 * @param alt what the plot shows, for those who do not see it
 */
export function drawPlot(alt: string, options: Plot.PlotOptions): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawn = Plot.plot({ marginTop: 24, marginRight: 16, marginBottom: 42, ...options, document });
  // The page's style does what the plot's own would, once for all plots.
  drawn.querySelector("style")?.remove();
  drawn.setAttribute("font-size", "12");
  // linkedom escapes text, but of an attribute only the quotes: an "&amp;" in a name would be read as "&".
  const { text } = html`<svg role="img" aria-label="${alt}" `;
  return new Html(drawn.outerHTML.replace("<svg ", () => text));
}
