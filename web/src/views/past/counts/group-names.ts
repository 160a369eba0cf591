import type { paths } from "../../../service/schema.ts";
import type { PastGroup } from "./past.ts";

type Network = paths["/v1/network"]["get"]["responses"][200]["content"]["application/json"];

/** Names months and weekdays in the language of the page. */
interface CalendarNames {
  month(month: number, width: "short" | "long"): string;
  weekday(weekday: number, width: "short" | "long"): string;
}

/** The name of a key of a group. */
export interface KeyName {
  /** Such as `Sky Airline · SKU`, `January`, `18:00–18:59`. */
  readonly long: string;
  /** For little room, such as `Jan`, `18`. */
  readonly short: string;
  /** Name and codes for searching. */
  readonly words: string;
}

/** Names the keys of all groups. */
export type GroupNames = (group: PastGroup, key: string) => KeyName;

/**
 * Makes names for the keys of all groups.
 * @param network undefined if it is not known: names are then codes
 */
export function groupNames(
  network: Pick<Network, "airlines" | "destinations"> | undefined,
  calendar: CalendarNames,
): GroupNames {
  const airlines = new Map(network?.airlines.map(({ code, iata, name }) => [code, coded(name, code, iata)]));
  const destinations = new Map(
    network?.destinations.map(({ code, iata, city }) => [code, coded(city, code, iata)]),
  );
  return (group, key) => {
    if (group === "airline") return airlines.get(key) ?? coded(key, key, null);
    if (group === "destination") return destinations.get(key) ?? coded(key, key, null);
    if (group === "hour") return hourName(key.padStart(2, "0"));
    const [long, short] = [calendar[group](Number(key), "long"), calendar[group](Number(key), "short")];
    return { long, short, words: long };
  };
}

/** Adds the code to the name, since several codes can have the same name. */
function coded(name: string, code: string, iata: string | null): KeyName {
  const long = name === code ? code : `${name} · ${code}`;
  return { long, short: long, words: `${name} ${code} ${iata ?? ""}` };
}

function hourName(hour: string): KeyName {
  return { long: `${hour}:00–${hour}:59`, short: hour, words: hour };
}
