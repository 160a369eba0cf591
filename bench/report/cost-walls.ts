import { prefixed } from "../cases/bench-case.ts";
import { GROWTHS } from "../cases/growth/cost-model.ts";
import type { Recorded } from "./recorded.ts";
import { table } from "./section.ts";

const MIB = 2 ** 20;
const SECONDS_OF_HOUR = 3600;
const MINUTES_OF_YEAR = 365 * 24 * 60;

/** The limits that a deployment meets: the memory of a machine and of a container, in MiB. */
const [MACHINE, CONTAINER] = [4096, 512];

/** A size that a deployment cannot pass. */
interface Wall {
  readonly wall: string;
  /** The cost that leads to it. */
  readonly cost: string;
  /** The flights a year of one airport at which it is met. */
  readonly flights: number;
}

/** Writes the table of the limits to the size of an airport, the lowest first, from a record of `cost-model`. */
export function writeWalls({ metrics }: Recorded): string {
  const cost = (name: string, size: "small" | "middle" | "large") => Number(metrics[prefixed(size, name)]);
  const perUnit = (name: string) => {
    const [, middle, large] = GROWTHS[name].sizes;
    return (cost(name, "large") - cost(name, "middle")) / (large - middle);
  };
  /** Follows a cost in a straight line from its largest size to a limit. */
  const sizeAt = (name: string, limit: number) =>
    GROWTHS[name].sizes[2] + (limit - cost(name, "large")) / perUnit(name);
  const service = cost("memoryConnections", "middle");
  const secondsPerForecast = cost("timeFlights", "large") / GROWTHS.timeFlights.sizes[2] / 1e6;
  const walls: readonly Wall[] = [
    {
      wall: "Training at the main lead times takes an hour",
      cost: `${number(perUnit("trainSeconds") * 1e6)} µs a flight`,
      flights: sizeAt("trainSeconds", SECONDS_OF_HOUR),
    },
    {
      wall: `Training needs ${MACHINE / 1024} GiB`,
      cost: `${number(perUnit("trainMemory") * MIB)} bytes a flight`,
      flights: sizeAt("trainMemory", MACHINE),
    },
    {
      wall: `The history of a year fills a container of ${CONTAINER} MiB`,
      cost: `${number(perUnit("historyMemory") * MIB)} bytes a flight, ${number(service)} MiB without any`,
      flights: (CONTAINER - service) / perUnit("historyMemory"),
    },
    {
      wall: "One process forecasts the flights of the next day once a minute",
      cost: `${number(secondsPerForecast * 1e6)} µs a flight, in requests of ${GROWTHS.timeFlights.sizes[2]}`,
      // Those of a day in a minute, so those of a year in 365
      flights: (365 * 60) / secondsPerForecast,
    },
  ];
  const [first] = walls.toSorted((a, b) => a.flights - b.flights);
  return `${table([
    ["limit", "cost", "met at, flights a year"],
    ["---", "---", "---:"],
    ...walls
      .toSorted((a, b) => a.flights - b.flights)
      .map(({ wall, cost, flights }) => [wall, cost, number(flights)]),
  ])}

The first limit is met at ${number(first.flights)} flights a year, ${number(first.flights / MINUTES_OF_YEAR)} a minute at one airport.`;
}

/** Rounds to two digits. */
function number(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 2 });
}
