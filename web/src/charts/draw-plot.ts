import * as Plot from "@observablehq/plot";

/** Observable Plot, loaded with the first chart. */
export { Plot };

/** Draws a plot, without the style element that Plot adds: the content security policy of the page forbids it. */
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
