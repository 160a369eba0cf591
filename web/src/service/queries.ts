import { MutationCache, QueryCache, QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answerOf, service } from "./client.ts";
import { INTERVAL_WHILE_LOST, refetchDelay } from "./refetch-delay.ts";
import { flightAirport, MODELS, useAskedAirport } from "./served-airports.ts";
import { needsKey, ServiceLost } from "./service-error.ts";

/** The intervals of repeated requests, in milliseconds. Readiness does not count towards a rate limit. */
const INTERVAL = 30_000;
const READY_INTERVAL = 5_000;

/** The time after which a readiness request counts as lost, in milliseconds. */
const READY_TIMEOUT = 5_000;

/** Creates the client that caches answers of the service and repeats requests that failed for a passing reason. */
export function makeQueryClient(): QueryClient {
  // A request without an answer has the frame check the readiness at once.
  const onError = (error: unknown) => {
    if (error instanceof ServiceLost) void checkReadiness(client);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => queryKey !== READY.queryKey && onError(error),
    }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        networkMode: "always",
        refetchOnWindowFocus: ({ state: { error } }) => !needsKey(error),
        // A request that was rejected is repeated later, by its interval.
        retry: (failures, error) => error instanceof ServiceLost && failures < 2,
        retryDelay: (failures) => 300 * 2 ** failures,
        refetchInterval: ({ state: { error } }) => refetchDelay(error, false),
      },
    },
  });
  return client;
}

const READY = queryOptions({
  queryKey: ["ready"],
  queryFn: ({ signal }) => {
    const withTimeout = AbortSignal.any([signal, AbortSignal.timeout(READY_TIMEOUT)]);
    return answerOf(service.GET("/ready", { signal: withTimeout }));
  },
  staleTime: 0,
  retry: false,
  refetchInterval: ({ state: { error } }) => (error === null ? READY_INTERVAL : INTERVAL_WHILE_LOST),
});

/** Checks repeatedly whether the service answers. */
export function useReady() {
  return useQuery(READY);
}

/** Whether the last check of {@link useReady} found no service. */
export function useIsLost(): boolean {
  return useQuery({ ...READY, enabled: false }).isError;
}

/** Checks at once whether the service answers. */
export function checkReadiness(client: QueryClient): Promise<void> {
  return client.refetchQueries({ queryKey: READY.queryKey }, { cancelRefetch: false });
}

/**
 * A request for data of the airport that the page shows.
 * @param name the beginning of the key of the data
 * @param asked the airport that the address names
 * @param request receives the parameter that names the airport, where the model has several
 * @param interval of repeated requests, in milliseconds; false for none
 */
function airportQuery<Data>(
  name: string,
  asked: string | undefined,
  request: (query: { readonly airport?: string }, signal: AbortSignal) => Promise<Data>,
  interval: number | false = false,
) {
  return queryOptions({
    queryKey: [name, asked],
    queryFn: async ({ signal, client }) => {
      const { code } = await flightAirport(client, asked);
      return request(code === undefined ? {} : { airport: code }, signal);
    },
    refetchInterval: ({ state: { error } }) => refetchDelay(error, interval),
  });
}

function historyQuery(asked: string | undefined, interval: number = INTERVAL) {
  return airportQuery(
    "history",
    asked,
    (query, signal) => answerOf(service.GET("/v1/history", { params: { query }, signal })),
    interval,
  );
}

/**
 * Requests the state of the history of outcomes, and the airport's local time.
 * @param interval of repeated requests, in milliseconds
 */
export function useHistory(interval?: number) {
  return useQuery(historyQuery(useAskedAirport(), interval));
}

/**
 * Returns the airport's local time of the last answer, and waits for the first one.
 * @returns undefined where the service has not answered this request
 */
export function airportNow(client: QueryClient, asked: string | undefined): Promise<string | undefined> {
  return client.ensureQueryData(historyQuery(asked)).then(
    ({ now }) => now,
    () => undefined,
  );
}

/**
 * Requests the active versions of the models.
 * @param interval of repeated requests, in milliseconds; false for none
 */
export function useModels(interval: number | false = false) {
  return useQuery({
    ...MODELS,
    refetchInterval: ({ state: { error } }) => refetchDelay(error, interval),
  });
}

/** Requests a model with its training record and its metrics. */
export function useModel(name: "baseline" | "operational") {
  return useQuery({
    queryKey: ["models", name],
    queryFn: ({ signal }) =>
      answerOf(service.GET("/v1/models/{name}", { params: { path: { name } }, signal })),
  });
}

/** The request for the airlines, destinations and routes that the operational model knows at the airport. */
export function networkQuery(asked: string | undefined) {
  return airportQuery("network", asked, (query, signal) =>
    answerOf(service.GET("/v1/network", { params: { query }, signal })),
  );
}

/** Requests the airlines, destinations and routes that the operational model knows at the airport. */
export function useNetwork() {
  return useQuery(networkQuery(useAskedAirport()));
}

/** The request for the numbers of past flights and of delayed ones, by any two groups. */
export function pastQuery(asked: string | undefined) {
  return airportQuery("past", asked, (query, signal) =>
    answerOf(service.GET("/v1/past", { params: { query }, signal })),
  );
}

/** Requests the numbers of past flights and of delayed ones, by any two groups. */
export function usePast() {
  return useQuery(pastQuery(useAskedAirport()));
}
