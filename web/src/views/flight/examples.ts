import type { Network } from "./names.ts";
import type { Question } from "./question.ts";

/** When the flights that are shown as examples leave. */
const TIMES = ["07:10", "18:30", "21:45"];

/** Some flights to begin with: the most flown routes, each of another airline to another place. */
export function exampleFlights(network: Network, date: string): readonly Question[] {
  const chosen: { airline: string; destination: string }[] = [];
  for (const { airline, destination } of network.routes) {
    if (chosen.length === TIMES.length) break;
    if (chosen.some((route) => route.airline === airline || route.destination === destination)) continue;
    chosen.push({ airline, destination });
  }
  return chosen.map((route, index) => ({ ...route, date, time: TIMES[index], flightType: "" }));
}
