import { AIRLINES } from "./data/airlines.ts";
import { Directory, type KnownEntry, otherCodes } from "./directory.ts";
import { shortAirlineName } from "./plain-name.ts";

/** The known airlines: active ones, and some that fly no more; see `data/airlines.ts` for the source. */
export const airlines = new Directory<KnownEntry>({
  rows: AIRLINES,
  entryOf: airlineOf,
  shortName: shortAirlineName,
});

function airlineOf([code, iata, others, name, country, otherNames]: readonly string[]): KnownEntry {
  return {
    code,
    iata: iata || undefined,
    otherCodes: otherCodes(others),
    label: name,
    fullName: name,
    names: otherNames === "" ? [name] : [name, ...otherNames.split(";")],
    group: "",
    country,
    isUsual: true,
  };
}
