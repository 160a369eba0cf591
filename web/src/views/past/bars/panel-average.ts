import type { PastGroup } from "../counts/past.ts";
import type { PanelProps } from "./bars.ts";

/**
 * The rate that the bars of a panel are held to: that of all they show, which in the panel that filters are all flights;
 * undefined where there are none.
 */
export function panelAverage(
  { past, filter, shown }: Pick<PanelProps, "past" | "filter" | "shown">,
  group: PastGroup,
): number | undefined {
  const { flights, delayed } = filter?.group === group ? past : shown;
  return flights === 0 ? undefined : delayed / flights;
}
