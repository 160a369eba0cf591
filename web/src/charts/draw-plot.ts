import * as Plot from "@observablehq/plot";

/** Observable Plot, loaded with the first chart. */
export { Plot };

/** Draws a plot in the page's colours; the page's policy forbids the style that Plot would bring. */
export function drawPlot(options: Plot.PlotOptions): Element {
  const drawn = Plot.plot({
    marginTop: 24,
    marginRight: 16,
    marginBottom: 40,
    ...options,
    style: { fontSize: "12px", background: "none", overflow: "visible" },
  });
  drawn.querySelector("style")?.remove();
  drawn.setAttribute("aria-hidden", "true");
  return drawn;
}
