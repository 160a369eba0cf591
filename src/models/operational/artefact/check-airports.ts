import { MOVEMENTS } from "../../../flights/flight-table.ts";
import { isTimeZone } from "../../../flights/time-zone.ts";
import { refuse, shown } from "../../../learn/check-arguments.ts";
import { checkList, checkNames, checkNumber, checkText } from "../../artefact/check-values.ts";
import type { ModelAirport, OperationalModelData } from "../model-data.ts";

/**
 * Checks the movement and the airports of `model.json` of an operational model; older artefacts have neither.
 * @param checkData checks the data of one of several airports
 * @throws PuntualError `invalid-argument` that names the member, its value and the allowed values
 */
export function checkAirports(
  { movement, airports, byAirport, encoding }: Omit<OperationalModelData, "leads">,
  checkData: (name: string, data: NonNullable<typeof byAirport>[string]) => void,
): void {
  if (movement !== undefined && !MOVEMENTS.includes(movement)) {
    refuse("movement", shown(movement), MOVEMENTS.join(" or "));
  }
  if (airports === undefined) return;
  checkList("airports", airports);
  if (airports.length === 0) refuse("airports", "none", "at least one");
  for (const [index, airport] of airports.entries()) checkAirport(`airports[${index}]`, airport);
  const codes = airports.map(({ code }) => code);
  checkNames("airports, code", codes);
  if (codes.length === 1) return;
  checkCodes("encoding.airports", encoding.airports ?? [], codes);
  checkCodes("byAirport", Object.keys(byAirport ?? {}), codes);
  for (const [code, data] of Object.entries(byAirport ?? {})) checkData(`byAirport.${code}`, data);
}

function checkAirport(name: string, airport: ModelAirport): void {
  for (const member of ["code", "timeZone", "from", "to"] as const) {
    checkText(`${name}.${member}`, airport[member]);
  }
  for (const member of ["iata", "name", "city", "country"] as const) {
    if (airport[member] !== null) checkText(`${name}.${member}`, airport[member]);
  }
  for (const member of ["flights", "delayed", "cancelled"] as const) {
    checkNumber(`${name}.${member}`, airport[member], 0);
  }
  if (!isTimeZone(airport.timeZone)) refuse(`${name}.timeZone`, shown(airport.timeZone), "an IANA name");
}

/** Throws `invalid-argument` unless codes are those of the airports, in their order. */
function checkCodes(name: string, found: readonly string[], codes: readonly string[]): void {
  if (found.join() !== codes.join()) refuse(name, found.join(", ") || "none", codes.join(", "));
}
