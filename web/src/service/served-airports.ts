import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSearch } from "wouter";
import type { Movement } from "../../../src/flights/flight-table.ts";
import { airportOfAddress } from "./airport-address.ts";
import { answerOf, service } from "./client.ts";
import type { FlightAirport } from "./flight-airport.ts";
import { refetchDelay } from "./refetch-delay.ts";
import type { paths } from "./schema.ts";

type ServedModel =
  paths["/v1/models"]["get"]["responses"][200]["content"]["application/json"]["models"][number];

/** An airport that the operational model forecasts. */
export type ServedAirport = NonNullable<ServedModel["airports"]>[number];

/** The models in service. Other queries wait for them, as the airport belongs to the model. */
export const MODELS = queryOptions({
  queryKey: ["models"],
  queryFn: ({ signal }) => answerOf(service.GET("/v1/models", { signal })),
  refetchInterval: ({ state: { error } }) => refetchDelay(error, false),
});

/** The time for which other requests rely on known models, in milliseconds: models seldom get other airports. */
const RELIED_ON = 600_000;

/** The airports of the operational model, and the one that the page shows. */
export interface ServedAirports {
  /** Most flights first. Empty until they are known, and for a model from before airports belonged to it. */
  readonly airports: readonly ServedAirport[];
  /** The airport of the page: the one in its address, otherwise the first. */
  readonly airport: ServedAirport | undefined;
  /** The airport in the address, where the model does not know it. */
  readonly unknown: string | undefined;
  readonly movement: Movement;
}

/** Returns the airports of the operational model, and the one that the page shows. */
export function useAirports(): ServedAirports {
  const asked = useAskedAirport();
  const { data } = useQuery(MODELS);
  const model: ServedModel | undefined = data?.models.find(isOperational);
  const airports = airportsOf(model);
  const found = airportNamed(airports, asked);
  return {
    airports,
    airport: found ?? airports[0],
    unknown: asked !== undefined && found === undefined && airports.length > 0 ? asked : undefined,
    movement: model?.movement ?? "departures",
  };
}

/** Returns the airport that the address of the page names, as it is written there; undefined if it names none. */
export function useAskedAirport(): string | undefined {
  return airportOfAddress(useSearch());
}

/**
 * Returns the airport of the page, once the model is known.
 * @param asked the airport that the address names
 * @throws ServiceProblem, ServiceLost if the models cannot be requested
 */
export async function flightAirport(client: QueryClient, asked: string | undefined): Promise<FlightAirport> {
  const { models } = await client.fetchQuery({ ...MODELS, staleTime: RELIED_ON });
  return airportOf(models.find(isOperational), asked);
}

/** Returns the airport of the page; that of a model of departures from one airport until the model is known. */
export function useFlightAirport(): FlightAirport {
  const asked = useAskedAirport();
  const { data } = useQuery(MODELS);
  const { code, movement } = airportOf(data?.models.find(isOperational), asked);
  return useMemo(() => ({ code, movement }), [code, movement]);
}

function airportOf(model: ServedModel | undefined, asked: string | undefined): FlightAirport {
  const airports = airportsOf(model);
  const shown = airportNamed(airports, asked) ?? airports[0];
  return {
    code: airports.length > 1 ? shown.code : undefined,
    movement: model?.movement ?? "departures",
  };
}

function isOperational({ name }: ServedModel): boolean {
  return name === "operational";
}

function airportsOf(model: ServedModel | undefined): readonly ServedAirport[] {
  return (model?.airports ?? []).toSorted((one, other) => other.flights - one.flights);
}

function airportNamed(
  airports: readonly ServedAirport[],
  text: string | undefined,
): ServedAirport | undefined {
  const wanted = text?.toUpperCase();
  return airports.find(({ code, iata }) => code === wanted || (iata !== null && iata === wanted));
}
