import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { askForecasts } from "../../../flights/ask-forecasts.ts";
import { type AskedFlight, type Forecast, isForecast } from "../../../flights/forecast.ts";
import { useLanguage } from "../../../language/language.tsx";
import { airportNow } from "../../../service/queries.ts";
import { refetchDelay } from "../../../service/refetch-delay.ts";
import { useAskedAirport } from "../../../service/served-airports.ts";
import { isPassing } from "../../../service/service-error.ts";
import { DAY_TIMES, momentOfPast } from "../over-day/day-times.ts";
import { isComplete, type Question } from "../question/question.ts";

/** The interval after which a forecast that is shown is requested again, in milliseconds. */
const INTERVAL = 60_000;

/** The forecasts of a flight over a day by their time, such as `18:30`. */
type DayForecasts = ReadonlyMap<string, Forecast>;

/** The answer to a question. */
export interface Answer {
  /** The forecast to show: that of the question or, until it arrives, the previous one. */
  readonly forecast: Forecast | undefined;
  /** Whether the forecast is that of another question. */
  readonly isOld: boolean;
  /** The last forecast with reasons, and whether they are those of another question. */
  readonly explained: Forecast | undefined;
  readonly isOldReason: boolean;
  /** The forecasts of other times of the same day; until they arrive, those of another question. */
  readonly day: DayForecasts | undefined;
  readonly isOldDay: boolean;
  /** The reason why there is no answer, or no newer one. */
  readonly error: unknown;
  retry(): void;
}

/**
 * Requests the forecast of a question, and those of the same flight at other times of its day.
 * @param moving the time of day that the slider shows meanwhile, where it is another one
 */
export function useAnswer(question: Question, moving: string | undefined): Answer {
  const exact = useExact(question);
  const isFresh = exact.data !== undefined && !exact.isPlaceholderData;
  const day = useDay(question, isFresh);
  const lost = usePassingError(exact);
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
  const asked = useAskedAirport();
  const flight = flightOf(question, question.time);
  return useQuery({
    queryKey: ["flight", asked, flight, language],
    queryFn: async ({ client, signal }) => {
      const [item] = await askForecasts(client, asked, [flight], language, signal);
      if (!isForecast(item)) throw new Error(item.problem.detail);
      return item;
    },
    enabled: isComplete(question),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { error } }) => refetchDelay(error, error === null && INTERVAL),
  });
}

function useDay(question: Question, isKnown: boolean): UseQueryResult<DayForecasts> {
  const flights = useMemo(() => DAY_TIMES.map((time) => flightOf(question, time)), [question]);
  const asked = useAskedAirport();
  return useQuery({
    queryKey: ["flight-day", asked, flightOf(question, "")],
    queryFn: async ({ client, signal }) => {
      const now = await airportNow(client, asked);
      const requested = flights.map((flight) => ({ ...flight, ...momentOfPast(flight.scheduled, now) }));
      const items = await askForecasts(client, asked, requested, undefined, signal);
      return new Map(
        items.flatMap((item, index) => (isForecast(item) ? [[DAY_TIMES[index], item] as const] : [])),
      );
    },
    enabled: isComplete(question) && isKnown,
    placeholderData: keepPreviousData,
    // Maps are compared by identity.
    structuralSharing: false,
    refetchInterval: ({ state: { error } }) => refetchDelay(error, error === null && INTERVAL),
  });
}

/** Remembers a passing error until the service answers: the query itself drops it with each repetition. */
function usePassingError({
  error,
  isError,
  isSuccess,
  isPlaceholderData,
}: UseQueryResult<Forecast>): unknown {
  const [known, setKnown] = useState<unknown>();
  const isAnswered = isSuccess && !isPlaceholderData;
  const lost = isError ? (isPassing(error) ? error : undefined) : isAnswered ? undefined : known;
  if (lost !== known) setKnown(lost);
  return lost;
}

/** Returns a value or, while it is undefined, the last one that was not. */
function useLastValue<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(() => value);
  return value ?? last;
}

function flightOf(
  { airline, destination, date, flightType, registration }: Question,
  time: string,
): AskedFlight {
  return {
    airline,
    destination,
    scheduled: `${date}T${time}`,
    ...(flightType !== "" && { flightType }),
    ...(registration !== "" && { registration }),
  };
}
