import { existsSync } from "node:fs";

/** The US departures that lie beside the repository, where they are. */
const FOLDER = new URL("../../../shared/data/", import.meta.url);

/** The path of a file of US flights, such as `us-2014-pnw`. */
export function usFlights(name: string): string {
  return new URL(`${name}/flights.csv.gz`, FOLDER).pathname;
}

/** The reason to skip a test of a file of US flights that is not there; false where it is. */
export function withoutUsFlights(name: string): string | false {
  return existsSync(usFlights(name)) ? false : `${name} is not beside the repository`;
}
