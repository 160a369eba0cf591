import { type QueryClient, useQuery } from "@tanstack/react-query";
import { answerOf, service } from "../../service/client.ts";
import { useHistory, useModels } from "../../service/queries.ts";
import { refetchDelay } from "../../service/refetch-delay.ts";
import { flightAirport, useAskedAirport } from "../../service/served-airports.ts";

/** The numbers of hours that can be chosen. */
export const HOURS = [6, 12, 24, 72] as const;
/** One of {@link HOURS}. */
export type HourCount = (typeof HOURS)[number];

/** The intervals of repeated requests, in milliseconds. Versions seldom change. */
const INTERVAL = 15_000;
const MODELS_INTERVAL = 60_000;

/** Requests the state of the history, repeatedly. */
export const useKnownHistory = () => useHistory(INTERVAL);

/** Requests the active models, repeatedly. */
export const useActiveModels = () => useModels(MODELS_INTERVAL);

/**
 * Requests the delays of the last hours, repeatedly. Those of the former number of hours stay until the new ones
 * arrive.
 */
export function useLastHours(hours: HourCount) {
  const asked = useAskedAirport();
  return useQuery({
    queryKey: ["hours", asked, hours],
    queryFn: async ({ signal, client }) => {
      const { code } = await flightAirport(client, asked);
      const query = { hours, ...(code !== undefined && { airport: code }) };
      return answerOf(service.GET("/v1/history/hours", { params: { query }, signal }));
    },
    staleTime: INTERVAL,
    placeholderData: (former, query) => (query?.queryKey[1] === asked ? former : undefined),
    refetchInterval: ({ state: { error } }) => refetchDelay(error, INTERVAL),
  });
}

/** Requests the status of the service, repeatedly. */
export function useStatus() {
  return useQuery({
    queryKey: ["status"],
    queryFn: ({ signal }) => answerOf(service.GET("/v1/status", { signal })),
    staleTime: INTERVAL,
    refetchInterval: ({ state: { error } }) => refetchDelay(error, INTERVAL),
  });
}

/** Requests all data of the view at once; resolves when all requests have succeeded or failed. */
export async function refreshAll(client: QueryClient): Promise<void> {
  const keys = [["history"], ["hours"], ["status"], ["models"]];
  await Promise.all(keys.map((queryKey) => client.refetchQueries({ queryKey, type: "active" })));
}
