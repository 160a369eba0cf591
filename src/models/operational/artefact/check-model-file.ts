import { refuse } from "../../../learn/check-arguments.ts";
import { checkMembers, checkNames, checkNumbers } from "../../artefact/check-values.ts";
import { checkCosts } from "../costs.ts";
import { trafficLengths } from "../features/typical-traffic.ts";
import type { AirportData, OperationalModelData } from "../model-data.ts";
import { routeOf } from "../routes.ts";
import { checkAirports } from "./check-airports.ts";
import { checkPlaces } from "./check-places.ts";

/** More flights than any airport has: a number up to it is exact. */
const MAX_FLIGHTS = 1e12;

/**
 * Checks the content of `model.json` of an operational model.
 * @throws PuntualError `invalid-argument` that names the member, its value and the allowed values
 */
export function checkModelFile(data: Omit<OperationalModelData, "leads">): void {
  const { encoding, names } = data;
  for (const field of ["airlines", "destinations"] as const) {
    checkNames(`encoding.${field}`, encoding[field]);
    if (encoding[field].length === 0) refuse(`encoding.${field}`, "none", "at least one");
    checkMembers(`names.${field}`, names[field], isText, "text");
  }
  const { season = true } = encoding;
  if (season !== true) refuse("encoding.season", season, "true, or nothing");
  const airlines = encoding.airlines.length;
  checkAirportData("", { ...data, typicalTraffic: encoding.typicalTraffic }, airlines);
  checkPlaces(data.places);
  checkAirports(data, (name, ofAirport) => checkAirportData(`${name}.`, ofAirport, airlines));
}

/** @param prefix of the names of the members */
function checkAirportData(prefix: string, data: AirportData, airlines: number): void {
  const { typicalTraffic, flightsByRoute, flightTypes, costs } = data;
  const traffic = prefix === "" ? "encoding.typicalTraffic" : `${prefix}typicalTraffic`;
  for (const [list, length] of Object.entries(trafficLengths(airlines))) {
    checkNumbers(`${traffic}.${list}`, typicalTraffic[list as keyof typeof typicalTraffic], length, 0);
  }
  const allowedFlights = `"AIRLINE DESTINATION" with an integer from 1 to ${MAX_FLIGHTS}`;
  checkMembers(`${prefix}flightsByRoute`, flightsByRoute, isFlights, allowedFlights);
  checkMembers(`${prefix}flightTypes`, flightTypes, (type) => type === "I" || type === "N", "I or N");
  const untyped = Object.keys(flightsByRoute).find(
    (route) => !Object.hasOwn(flightTypes, routeOf(route, flightTypes)[1]),
  );
  if (untyped !== undefined)
    refuse(`${prefix}flightTypes`, `none of ${untyped}`, "one of each destination of a route");
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
