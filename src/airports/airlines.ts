import { AIRLINES } from "./data/airlines.ts";
import { Directory, type KnownEntry } from "./directory.ts";
import { shortAirlineName } from "./plain-name.ts";

/** The known airlines: active ones, and some that fly no more; see `data/airlines.ts` for the source. */
export const airlines = new Directory(readAirlines, shortAirlineName);

function readAirlines(): KnownEntry[] {
  return AIRLINES.split("\n").map((line) => {
    const [icao, iata, name, country, others] = line.split("\t");
    const names = others === "" ? [name] : [name, ...others.split(";")];
    return {
      icao,
      iata: iata || undefined,
      label: name,
      fullName: name,
      names,
      group: "",
      country,
      isUsual: true,
    };
  });
}
