import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { askForecasts } from "../../../flights/ask-forecasts.ts";
import { type AskedFlight, type Forecast, isForecast } from "../../../flights/forecast.ts";
import { useLanguage } from "../../../language/language.tsx";
import { askAgainIn } from "../../../service/queries.ts";
import { isPassing } from "../../../service/service-error.ts";
import { DAY_TIMES } from "../over-day/day-times.ts";
import { isComplete, type Question } from "../question/question.ts";
import { useLastValue } from "./use-last-value.ts";

/** How often a forecast that is looked at is asked for anew, in milliseconds. */
const EVERY = 60_000;

/** A day's forecasts by their time, `18:30`. */
type DayForecasts = ReadonlyMap<string, Forecast>;

/** What is answered to a question. */
export interface Answer {
  /** The forecast to show: that of the question or, until that is there, the one before. */
  readonly forecast: Forecast | undefined;
  /** Whether it is another question's. */
  readonly isOld: boolean;
  /** The last forecast that has reasons, and whether they are another question's. */
  readonly explained: Forecast | undefined;
  readonly isOldReason: boolean;
  /** The forecasts of other times of the same day; another day's until they are there. */
  readonly day: DayForecasts | undefined;
  readonly isOldDay: boolean;
  /** Why there is no answer to the question, or none newer. */
  readonly error: unknown;
  retry(): void;
}

/**
 * Asks for the forecast of a question, and for those of the same flight at other times of its day.
 * @param moving the time of day that is looked at meanwhile, if it is another
 */
export function useAnswer(question: Question, moving: string | undefined): Answer {
  const exact = useExact(question);
  const isFresh = exact.data !== undefined && !exact.isPlaceholderData;
  const day = useDay(question, isFresh);
  const lost = useLost(exact);
  const last = useLastValue(exact.data);
  const atHand = day.isPlaceholderData ? undefined : day.data?.get(moving ?? question.time);
  const isExact = isFresh && (moving === undefined || moving === question.time);
  return {
    forecast: isExact ? exact.data : (atHand ?? last),
    isOld: !isExact && atHand === undefined,
    explained: last,
    isOldReason: !isExact,
    day: day.data,
    isOldDay: day.isPlaceholderData,
    error: exact.isError ? exact.error : lost,
    retry: () => void exact.refetch(),
  };
}

function useExact(question: Question): UseQueryResult<Forecast> {
  const { language } = useLanguage();
  const flight = asked(question, question.time);
  return useQuery({
    queryKey: ["flight", flight, language],
    queryFn: async ({ signal }) => {
      const [slot] = await askForecasts([flight], language, signal);
      if (!isForecast(slot)) throw new Error(slot.problem.detail);
      return slot;
    },
    enabled: isComplete(question),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { error } }) => askAgainIn(error, error === null && EVERY),
  });
}

function useDay(question: Question, isKnown: boolean): UseQueryResult<DayForecasts> {
  const flights = useMemo(() => DAY_TIMES.map((time) => asked(question, time)), [question]);
  return useQuery({
    queryKey: ["flight-day", asked(question, "")],
    queryFn: async ({ signal }) => {
      const slots = await askForecasts(flights, undefined, signal);
      return new Map(
        slots.flatMap((slot, index) => (isForecast(slot) ? [[DAY_TIMES[index], slot] as const] : [])),
      );
    },
    enabled: isComplete(question) && isKnown,
    placeholderData: keepPreviousData,
    // A Map, which is compared by what it is and not by what it holds.
    structuralSharing: false,
    refetchInterval: ({ state: { error } }) => askAgainIn(error, error === null && EVERY),
  });
}

/** That the service is lost, until it answers: each time that it is asked again the query itself forgets it. */
function useLost({ error, isError, isSuccess, isPlaceholderData }: UseQueryResult<Forecast>): unknown {
  const [known, setKnown] = useState<unknown>();
  const isAnswered = isSuccess && !isPlaceholderData;
  const lost = isError ? (isPassing(error) ? error : undefined) : isAnswered ? undefined : known;
  if (lost !== known) setKnown(lost);
  return lost;
}

function asked({ airline, destination, date, flightType }: Question, time: string): AskedFlight {
  return {
    airline,
    destination,
    scheduled: `${date}T${time}`,
    ...(flightType !== "" && { flightType }),
  };
}
