import { MutationCache, QueryCache, QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answerOf, service } from "./client.ts";
import { isPassing, needsKey, ServiceLost, ServiceProblem } from "./service-error.ts";

/** The intervals of repeated requests, in milliseconds. Readiness does not count towards a rate limit. */
const INTERVAL = 30_000;
const READY_INTERVAL = 5_000;
const INTERVAL_WHILE_LOST = 2_000;

/** The time after which a readiness request counts as lost, in milliseconds. */
const READY_TIMEOUT = 5_000;

/**
 * Returns the milliseconds until a request is repeated. One that failed because the service was lost or busy is
 * repeated until it succeeds, no sooner than the service says; one that needs a key is not.
 * @param interval of successful requests, in milliseconds; false for no repetition
 */
export function refetchDelay(error: unknown, interval: number | false): number | false {
  if (needsKey(error)) return false;
  if (!isPassing(error)) return interval;
  const retryAfter = error instanceof ServiceProblem ? (error.retryAfter ?? 0) : 0;
  return Math.max(INTERVAL_WHILE_LOST, 1000 * retryAfter);
}

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
 * Requests the state of the history of outcomes, and the airport's local time.
 * @param interval of repeated requests, in milliseconds
 */
export function useHistory(interval: number = INTERVAL) {
  return useQuery({
    queryKey: ["history"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/history", { signal })),
    refetchInterval: ({ state: { error } }) => refetchDelay(error, interval),
  });
}

/**
 * Requests the active versions of the models.
 * @param interval of repeated requests, in milliseconds; false for none
 */
export function useModels(interval: number | false = false) {
  return useQuery({
    queryKey: ["models"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/models", { signal })),
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

/** Requests the airlines, destinations and routes that the operational model knows. */
export function useNetwork() {
  return useQuery({
    queryKey: ["network"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/network", { signal })),
  });
}

/** Requests the numbers of past flights and of delayed ones, by any two groups. */
export function usePast() {
  return useQuery({
    queryKey: ["past"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/past", { signal })),
  });
}
