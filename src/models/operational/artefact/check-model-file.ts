import { refuse } from "../../../learn/check-arguments.ts";
import { checkMembers, checkNames, checkNumbers } from "../../artefact/check-values.ts";
import { checkCosts } from "../costs.ts";
import { trafficLengths } from "../features/typical-traffic.ts";
import type { OperationalModelData } from "../model-data.ts";

/** More flights than any airport has: a number up to it is exact. */
const MAX_FLIGHTS = 1e12;

/**
 * Checks the content of `model.json` of an operational model.
 * @throws PuntualError `invalid-argument` that names the member, its value and the allowed values
 */
export function checkModelFile(data: Omit<OperationalModelData, "leads">): void {
  const { encoding, names, flightsByRoute, flightTypes, costs } = data;
  for (const field of ["airlines", "destinations"] as const) {
    checkNames(`encoding.${field}`, encoding[field]);
    if (encoding[field].length === 0) refuse(`encoding.${field}`, "none", "at least one");
    checkMembers(`names.${field}`, names[field], isText, "text");
  }
  for (const [list, length] of Object.entries(trafficLengths(encoding.airlines.length))) {
    const values = encoding.typicalTraffic[list as keyof typeof encoding.typicalTraffic];
    checkNumbers(`encoding.typicalTraffic.${list}`, values, length, 0);
  }
  const allowedFlights = `"AIRLINE DESTINATION" with an integer from 1 to ${MAX_FLIGHTS}`;
  checkMembers("flightsByRoute", flightsByRoute, isFlights, allowedFlights);
  checkMembers("flightTypes", flightTypes, (type) => type === "I" || type === "N", "I or N");
  const untyped = Object.keys(flightsByRoute).find(
    (route) => !Object.hasOwn(flightTypes, route.split(" ")[1]),
  );
  if (untyped !== undefined)
    refuse("flightTypes", `none of ${untyped}`, "one of each destination of a route");
  checkCosts(costs);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isFlights(flights: unknown, route: string): boolean {
  return (
    Number.isInteger(flights) &&
    (flights as number) > 0 &&
    (flights as number) <= MAX_FLIGHTS &&
    route.includes(" ")
  );
}
