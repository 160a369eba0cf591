import { keepPreviousData, type QueryClient, useQuery } from "@tanstack/react-query";
import { answerOf, service } from "../../service/client.ts";
import { askAgainIn, useHistory, useModels } from "../../service/queries.ts";

/** For how many of the last hours it can be asked. */
export const HOURS = [6, 12, 24, 72] as const;
/** One of {@link HOURS}. */
export type HourCount = (typeof HOURS)[number];

/** How often the view asks anew, in milliseconds; versions change seldom. */
const EVERY = 15_000;
const EVERY_MODELS = 60_000;

/** What is known of past flights, asked as often as the view is. */
export const useKnownHistory = () => useHistory(EVERY);

/** The models in service, asked now and then. */
export const useServedModels = () => useModels(EVERY_MODELS);

/** The delays of the last hours. Until those of another number of hours have come, the former stay. */
export function useLastHours(hours: HourCount) {
  return useQuery({
    queryKey: ["hours", hours],
    queryFn: ({ signal }) =>
      answerOf(service.GET("/v1/history/hours", { params: { query: { hours } }, signal })),
    staleTime: EVERY,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { error } }) => askAgainIn(error, EVERY),
  });
}

/** How the service itself does. */
export function useStatus() {
  return useQuery({
    queryKey: ["status"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/status", { signal })),
    staleTime: EVERY,
    refetchInterval: ({ state: { error } }) => askAgainIn(error, EVERY),
  });
}

/** Asks at once for all that the view shows; done when it has come or failed. */
export async function refreshAll(client: QueryClient): Promise<void> {
  const keys = [["history"], ["hours"], ["status"], ["models"]];
  await Promise.all(keys.map((queryKey) => client.refetchQueries({ queryKey, type: "active" })));
}
