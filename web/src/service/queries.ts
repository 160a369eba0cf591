import { MutationCache, QueryCache, QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answerOf, service } from "./client.ts";
import { isPassing, needsKey, ServiceLost, ServiceProblem } from "./service-error.ts";

/** How often what changes is asked for, in milliseconds; a probe of whether the service is there costs nobody's limit. */
const EVERY = 30_000;
const EVERY_PROBE = 5_000;
const WHILE_LOST = 2_000;

/** How long the service may take to say that it is there, in milliseconds. */
const PROBE_PATIENCE = 5_000;

/**
 * In how many milliseconds it is asked again. What failed because the service was lost or busy is asked until it is back,
 * but no sooner than it says; what wants a key is asked once there is one.
 * @param every while all is well; false for not at all
 */
export function askAgainIn(error: unknown, every: number | false): number | false {
  if (needsKey(error)) return false;
  if (!isPassing(error)) return every;
  const wanted = error instanceof ServiceProblem ? (error.retryAfter ?? 0) : 0;
  return Math.max(WHILE_LOST, 1000 * wanted);
}

/** Keeps what the service answered; asks again where that may go well. */
export function makeQueryClient(): QueryClient {
  // Whatever finds no service has the frame look at once whether it is there.
  const onError = (error: unknown) => {
    if (error instanceof ServiceLost) void probe(client);
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
        // Who is refused is to ask later, as the interval has it.
        retry: (failures, error) => error instanceof ServiceLost && failures < 2,
        retryDelay: (failures) => 300 * 2 ** failures,
        refetchInterval: ({ state: { error } }) => askAgainIn(error, false),
      },
    },
  });
  return client;
}

const READY = queryOptions({
  queryKey: ["ready"],
  queryFn: ({ signal }) => {
    const patient = AbortSignal.any([signal, AbortSignal.timeout(PROBE_PATIENCE)]);
    return answerOf(service.GET("/ready", { signal: patient }));
  },
  staleTime: 0,
  retry: false,
  refetchInterval: ({ state: { error } }) => (error === null ? EVERY_PROBE : WHILE_LOST),
});

/** Whether the service answers; asked all the time. */
export function useReady() {
  return useQuery(READY);
}

/** Whether the service is known not to answer, as the banner says. */
export function useIsLost(): boolean {
  return useQuery({ ...READY, enabled: false }).isError;
}

/** Looks whether the service is there, and is done when that is known. */
export function probe(client: QueryClient): Promise<void> {
  return client.refetchQueries({ queryKey: READY.queryKey }, { cancelRefetch: false });
}

/**
 * What is known of past flights, and what the airport's clock shows.
 * @param every how often it is asked for, in milliseconds
 */
export function useHistory(every: number = EVERY) {
  return useQuery({
    queryKey: ["history"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/history", { signal })),
    refetchInterval: ({ state: { error } }) => askAgainIn(error, every),
  });
}

/**
 * Which versions of the models answer.
 * @param every how often it is asked for, in milliseconds; false for once
 */
export function useModels(every: number | false = false) {
  return useQuery({
    queryKey: ["models"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/models", { signal })),
    refetchInterval: ({ state: { error } }) => askAgainIn(error, every),
  });
}

/** All that is known of one model. */
export function useModel(name: "baseline" | "operational") {
  return useQuery({
    queryKey: ["models", name],
    queryFn: ({ signal }) =>
      answerOf(service.GET("/v1/models/{name}", { params: { path: { name } }, signal })),
  });
}

/** The airlines, destinations and routes that the operational model knows. */
export function useNetwork() {
  return useQuery({
    queryKey: ["network"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/network", { signal })),
  });
}

/** How many flights there were in the past and how many were delayed, by any two groups. */
export function usePast() {
  return useQuery({
    queryKey: ["past"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/past", { signal })),
  });
}
