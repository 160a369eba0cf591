/**
 * The codes of the reasons of a forecast; each groups the features that one sentence can describe. `airport` is of models of
 * several airports, `season` of models of two years or more, `inbound` of an arrival's departure from the other airport, `aircraft` of a departure's aircraft: how it gets here.
 * `unusual` groups the
 * features of the history that have no value because no such flight is known: that says nothing of delays, but that the
 * flight is out of the ordinary. `still-here` is that the flight has not left at the moment of the forecast.
 */
export const REASON_CODES = [
  "airline",
  "destination",
  "airport",
  "flight-type",
  "season",
  "weekday",
  "time-of-day",
  "traffic",
  "airport-recent",
  "airline-recent",
  "destination-recent",
  "route-recent",
  "slot-recent",
  "waiting",
  "inbound",
  "aircraft",
  "unusual",
  "still-here",
] as const;

/** One of {@link REASON_CODES}. */
export type ReasonCode = (typeof REASON_CODES)[number];

const TIMETABLE_REASONS: Readonly<Record<string, ReasonCode>> = {
  airline: "airline",
  destination: "destination",
  airport: "airport",
  flightType: "flight-type",
  weekday: "weekday",
  minuteOfDay: "time-of-day",
};

/**
 * Returns the code of the reason that a feature of a flight belongs to.
 * @param value of the feature, NaN where missing
 */
export function reasonCodeOf(feature: string, value: number): ReasonCode {
  if (feature in TIMETABLE_REASONS) return TIMETABLE_REASONS[feature];
  const [group] = feature.split(".");
  if (group === "traffic" || group === "season" || group === "inbound" || group === "aircraft") return group;
  if (Number.isNaN(value)) return "unusual";
  return feature.endsWith(".waiting") ? "waiting" : (`${group}-recent` as ReasonCode);
}
