import {
  areaY,
  axisX,
  axisY,
  barY,
  cell,
  dot,
  gridY,
  line,
  lineY,
  type PlotOptions,
  plot,
  pointer,
  rectY,
  ruleX,
  ruleY,
  text,
  tickX,
  tip,
} from "@observablehq/plot";

/** The marks of Observable Plot that the charts have, loaded with the first of them; the others are not in the bundle. */
export const Plot = {
  ...{
    areaY,
    axisX,
    axisY,
    barY,
    cell,
    dot,
    gridY,
    line,
    lineY,
    pointer,
    rectY,
    ruleX,
    ruleY,
    text,
    tickX,
    tip,
  },
};

/** Draws a plot, without the style element that Plot adds: the content security policy of the page forbids it. */
export function drawPlot(options: PlotOptions): Element {
  const drawn = plot({
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
