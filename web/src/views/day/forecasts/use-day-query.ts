import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLanguage } from "../../../language/language.tsx";
import { airportNow, useHistory } from "../../../service/queries.ts";
import { flightAirport, useAskedAirport } from "../../../service/served-airports.ts";
import { changeDay, showBoard, shownBoard, useDay } from "../day-store.ts";
import type { DayFile } from "../file/day-file.ts";
import type { DayBoard } from "../rows/day-board.ts";
import { firstDate } from "../rows/hour-groups.ts";

/** The time for which a board in another language is cached, in milliseconds; the one shown last stays in the store. */
const CACHE_TIME = 300_000;

/** Requests the forecasts of the open file in the language of the page, and shows them as a board. */
export function useDayQuery(): UseQueryResult<DayBoard> {
  const file = useDay((state) => state.file);
  const { language } = useLanguage();
  const asked = useAskedAirport();
  const now = useHistory().data?.now;
  const query = useQuery({
    queryKey: ["day", file?.key, language],
    queryFn: async ({ client, signal }) => {
      const [{ askDay }, airport] = await Promise.all([
        import("./ask-day.ts"),
        flightAirport(client, asked),
        // The board opens with a date that depends on it.
        airportNow(client, asked),
      ]);
      return askDay(file as DayFile, airport, language, signal, (answered) => changeDay({ answered }));
    },
    initialData: () => shownBoard(file?.key, language),
    enabled: file !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: CACHE_TIME,
    structuralSharing: false,
  });
  const queryClient = useQueryClient();
  useEffect(() => {
    const isFormer = (key: readonly unknown[]) => key[0] === "day" && key[1] !== file?.key;
    queryClient.removeQueries({ predicate: ({ queryKey }) => isFormer(queryKey) });
  }, [queryClient, file?.key]);
  const board = query.data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the board does not change with the clock
  useEffect(() => {
    if (board !== undefined) showBoard(board, firstDate(board.rows, now));
  }, [board]);
  return query;
}
