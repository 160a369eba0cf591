import type { Network } from "./names.ts";
import type { Question } from "./question.ts";

/** The departure times of the examples. */
const TIMES = ["07:10", "18:30", "21:45"];

/** Returns example questions: the routes with the most flights, each of another airline to another destination. */
export function exampleFlights(network: Network, date: string): readonly Question[] {
  const names = new Map(network.airlines.map(({ code, name }) => [code, name]));
  const seen = new Set<string | undefined>();
  const routes = network.routes.filter(({ airline, destination }) => {
    const name = names.get(airline);
    const isNew = !seen.has(name) && !seen.has(destination);
    if (isNew) seen.add(name).add(destination);
    return isNew;
  });
  return TIMES.slice(0, routes.length).map((time, index) => {
    const { airline, destination } = routes[index];
    return { airline, destination, date, time, flightType: "", registration: "" };
  });
}
