import type { paths } from "../../../service/schema.ts";
import type { PastGroup } from "./past.ts";

type Network = paths["/v1/network"]["get"]["responses"][200]["content"]["application/json"];

/** What months and weekdays are called in the language that is spoken. */
interface CalendarNames {
  month(month: number, width: "short" | "long"): string;
  weekday(weekday: number, width: "short" | "long"): string;
}

/** What a key of a group is called. */
export interface KeyName {
  /** Such as `Sky Airline · SKU`, `January`, `18:00–18:59`. */
  readonly long: string;
  /** Where there is little room: `Jan`, `18`. */
  readonly short: string;
  /** All that it may be searched by. */
  readonly words: string;
}

/** Names the keys of all groups. */
export type GroupNames = (group: PastGroup, key: string) => KeyName;

/** @param network undefined where it is not known: codes have to do then */
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

/** Several codes have one name, so that the code belongs to it. */
function coded(name: string, code: string, iata: string | null): KeyName {
  const long = name === code ? code : `${name} · ${code}`;
  return { long, short: long, words: `${name} ${code} ${iata ?? ""}` };
}

function hourName(hour: string): KeyName {
  return { long: `${hour}:00–${hour}:59`, short: hour, words: hour };
}
