import { QueryClient, useQuery } from "@tanstack/react-query";
import { answerOf, service } from "./client.ts";
import { isPassing } from "./service-error.ts";

/** How often what changes is asked for, in milliseconds: while all is well, and while the service is lost. */
const EVERY = 15_000;
const WHILE_LOST = 2_000;

/** Keeps what the service answered; asks again where that may go well. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        networkMode: "always",
        refetchOnWindowFocus: true,
        retry: (failures, error) => isPassing(error) && failures < 2,
        retryDelay: (failures) => 300 * 2 ** failures,
        // What failed because the service was lost is asked again until it is back.
        refetchInterval: ({ state: { error } }) => (isPassing(error) ? WHILE_LOST : false),
      },
    },
  });
}

/** Whether the service answers; asked all the time. */
export function useReady() {
  return useQuery({
    queryKey: ["ready"],
    queryFn: ({ signal }) => answerOf(service.GET("/ready", { signal })),
    staleTime: 0,
    retry: false,
    refetchInterval: ({ state: { error } }) => (error === null ? EVERY : WHILE_LOST),
  });
}

/** What is known of past flights, and what the airport's clock shows. */
export function useHistory() {
  return useQuery({
    queryKey: ["history"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/history", { signal })),
    refetchInterval: ({ state: { error } }) => (isPassing(error) ? WHILE_LOST : EVERY),
  });
}

/** Which versions of the models answer. */
export function useModels() {
  return useQuery({
    queryKey: ["models"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/models", { signal })),
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
