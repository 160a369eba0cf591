import type { OwnPlaces } from "../../../airports/own-places.ts";
import { isTimeZone } from "../../../flights/time-zone.ts";
import { refuse, shown } from "../../../learn/check-arguments.ts";
import { checkList, checkText } from "../../artefact/check-values.ts";

/** The members that an airline or an airport of a user's own list may have. */
const MEMBERS = {
  airlines: ["icao", "iata", "name"],
  airports: ["icao", "iata", "name", "city", "country", "timeZone"],
} as const;

/**
 * Checks the user's own airlines and airports of `model.json`; absent where the model was trained without a list.
 * @throws PuntualError `invalid-argument` that names the member, its value and the allowed values
 */
export function checkPlaces(places: OwnPlaces | undefined): void {
  if (places === undefined) return;
  for (const kind of ["airlines", "airports"] as const) {
    const list: readonly object[] = places[kind];
    checkList(`places.${kind}`, list);
    for (const [index, place] of list.entries()) {
      const name = `places.${kind}[${index}]`;
      const members = Object.entries(place);
      if (!("code" in place)) refuse(`${name}.code`, "none", "text");
      for (const [member, value] of members) {
        const known: readonly string[] = ["code", ...MEMBERS[kind]];
        if (!known.includes(member)) refuse(name, member, known.join(", "));
        checkText(`${name}.${member}`, value);
        if (member === "timeZone" && !isTimeZone(value))
          refuse(`${name}.timeZone`, shown(value), "an IANA name");
      }
    }
  }
}
