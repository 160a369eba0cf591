import type { Movement } from "../../../../../src/flights/flight-table.ts";
import type { DateOrder } from "../../../../../src/flights/reading/csv/local-dates.ts";
import type { ColumnName, ColumnOrValue, Layout } from "../../../../../src/flights/reading/layouts/layout.ts";
import { positionOf } from "../../../../../src/flights/reading/planning/time-plan.ts";

/** How a file writes the scheduled time: in one column, as a date and a clock, or with year, month and day apart. */
export type TimeForm = "one" | "two" | "parts";

/** The answers of a user about the columns of a file: headers, each empty where no column is chosen. */
export interface ColumnChoices {
  readonly airline: string;
  /** The other airport: the destination of a departure, the origin of an arrival. */
  readonly other: string;
  /** The airport whose flights they are; without it all are of the airport that the page shows. */
  readonly own: string;
  readonly timeForm: TimeForm;
  /** The date, with the time in it where they are in one column. */
  readonly date: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
  /** Empty for that which the dates prove. */
  readonly dates: DateOrder | "";
  readonly zone: "local" | "UTC";
  readonly flight: string;
  readonly flightType: string;
  readonly registration: string;
  readonly cancelled: string;
  /** The value of the column that says so; empty for yes and no. */
  readonly cancelledValue: string;
}

/** The choices before there are any. */
export const NO_CHOICES: ColumnChoices = {
  ...{ airline: "", other: "", own: "", timeForm: "one", date: "", year: "", month: "", day: "", time: "" },
  ...{ dates: "", zone: "local", flight: "", flightType: "", registration: "" },
  ...{ cancelled: "", cancelledValue: "" },
};

/** A choice without which no flight can be read. */
export type NeededChoice = "airline" | "other" | "date" | "year" | "month" | "day" | "time";

/** Returns the needed choices that are missing. */
export function missingChoices(choices: ColumnChoices): readonly NeededChoice[] {
  const ofTime: Readonly<Record<TimeForm, readonly NeededChoice[]>> = {
    one: ["date"],
    two: ["date", "time"],
    parts: ["year", "month", "day", "time"],
  };
  const needed: readonly NeededChoice[] = ["airline", "other", ...ofTime[choices.timeForm]];
  return needed.filter((choice) => choices[choice] === "");
}

/** Writes choices as a layout, in the form of a `map.json`. */
export function layoutOf(choices: ColumnChoices, movement: Movement): Layout {
  const { airline, other, own, flight, flightType, registration, cancelled, cancelledValue } = choices;
  const { dates, zone } = choices;
  const [ownEnd, otherEnd] =
    movement === "departures" ? ["origin", "destination"] : ["destination", "origin"];
  return {
    name: "mine",
    airline,
    ...(flight !== "" && { flight }),
    ...(own !== "" && { [ownEnd]: own }),
    [otherEnd]: other,
    ...(flightType !== "" && { flightType }),
    ...(registration !== "" && { registration }),
    scheduled: timeOf(choices),
    ...(cancelled !== "" && {
      cancelled: cancelledValue === "" ? cancelled : { column: cancelled, values: [cancelledValue] },
    }),
    ...(dates !== "" && { dates }),
    ...(zone !== "local" && { zone }),
  };
}

function timeOf({ timeForm, date, time, year, month, day }: ColumnChoices): NonNullable<Layout["scheduled"]> {
  if (timeForm === "one") return date;
  return timeForm === "two" ? { date, time } : { date: { year, month, day }, time };
}

/**
 * Returns the choices that a layout makes for a file, as far as they can be made in the dialog.
 * @param header of the file
 */
export function choicesOf(layout: Layout, header: readonly string[], movement: Movement): ColumnChoices {
  const column = (name: ColumnOrValue | undefined): string => {
    const wanted = typeof name === "object" && !("length" in name) ? name.column : name;
    return header[positionOf(header, wanted as ColumnName | undefined)] ?? "";
  };
  const isDeparture = movement === "departures";
  const [own, other] = isDeparture
    ? [layout.origin, layout.destination]
    : [layout.destination, layout.origin];
  const { cancelled } = layout;
  const byValue = typeof cancelled === "object" && "column" in cancelled ? cancelled : undefined;
  const scheduled = (isDeparture ? layout.scheduledDeparture : layout.scheduledArrival) ?? layout.scheduled;
  return {
    ...NO_CHOICES,
    airline: column(layout.airline) || column(layout.airlineName),
    other: column(other),
    own: column(own),
    ...timeChoices(scheduled, column),
    dates: layout.dates ?? "",
    zone: layout.zone === "UTC" ? "UTC" : "local",
    flight: column(layout.flight),
    flightType: column(layout.flightType),
    registration: column(layout.registration),
    cancelled: column(byValue === undefined ? (cancelled as ColumnName | undefined) : byValue.column),
    cancelledValue: byValue?.values[0] ?? "",
  };
}

type TimeChoices = Pick<ColumnChoices, "timeForm" | "date" | "time" | "year" | "month" | "day">;

function timeChoices(
  scheduled: Layout["scheduled"],
  column: (name: ColumnName | undefined) => string,
): Partial<TimeChoices> {
  if (scheduled === undefined) return {};
  if (typeof scheduled === "string" || "length" in scheduled) return { date: column(scheduled) };
  const { dateTime, date, time, minusMinutes } = scheduled;
  if (dateTime !== undefined) return { date: column(dateTime) };
  // The dialog has no clock in two columns, and no scheduled time that follows from the actual one.
  const isClock = typeof time === "string" || (typeof time === "object" && "length" in time);
  const clock = isClock && minusMinutes === undefined ? column(time as ColumnName) : "";
  if (typeof date === "object" && "year" in date) {
    const { year, month, day } = date;
    return {
      timeForm: "parts",
      year: column(year),
      month: column(month),
      day: column(day),
      time: clock,
    };
  }
  return { timeForm: "two", date: column(date), time: clock };
}
