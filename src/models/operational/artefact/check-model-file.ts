import { refuse } from "../../../learn/check-arguments.ts";
import { checkMembers, checkNames, checkNumber, checkNumbers } from "../../artefact/check-values.ts";
import { checkCosts } from "../costs.ts";
import type { TurnRounds } from "../features/turn-rounds.ts";
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
  const { typicalTraffic, aircraft } = encoding;
  checkAirportData("", { ...data, typicalTraffic, ...(aircraft && { aircraft }) }, airlines);
  checkPlaces(data.places);
  checkAirports(data, (name, ofAirport) => checkAirportData(`${name}.`, ofAirport, airlines));
}

/** @param prefix of the names of the members */
function checkAirportData(prefix: string, data: AirportData, airlines: number): void {
  const { typicalTraffic, aircraft, flightsByRoute, flightTypes, costs } = data;
  const traffic = prefix === "" ? "encoding.typicalTraffic" : `${prefix}typicalTraffic`;
  for (const [list, length] of Object.entries(trafficLengths(airlines))) {
    checkNumbers(`${traffic}.${list}`, typicalTraffic[list as keyof typeof typicalTraffic], length, 0);
  }
  if (aircraft !== undefined) checkTurnRounds(`${prefix === "" ? "encoding." : prefix}aircraft`, aircraft);
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

/** @param name of the member */
function checkTurnRounds(name: string, { minimum, byAirline, travelMinutes, roundTrips }: TurnRounds): void {
  checkNumber(`${name}.minimum`, minimum, 0);
  for (const [list, minutes] of Object.entries({ byAirline, travelMinutes, roundTrips }))
    checkMembers(`${name}.${list}`, minutes, isMinutes, "minutes from 0");
}

function isMinutes(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
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
