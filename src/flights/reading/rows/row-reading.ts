import type { OwnPlaces } from "../../../airports/own-places.ts";
import { PuntualError } from "../../../errors.ts";
import type { FlightColumn } from "../../flight-table.ts";
import { isSameTimeZone, type TimeZone } from "../../time-zone.ts";
import type { CategoryChecks } from "../category-checks.ts";
import { type DateOrder, LocalDates } from "../csv/local-dates.ts";
import { flightColumns } from "../flight-columns.ts";
import type { FlightPlan } from "../planning/plan-layout.ts";
import { SourceCodes } from "./source-codes.ts";

/** How rows are read. */
export interface RowReading {
  readonly plan: FlightPlan;
  readonly wanted: readonly FlightColumn[];
  readonly codes: SourceCodes;
  /** The airports whose flights are wanted; undefined for all. */
  readonly chosen: ReadonlySet<string> | undefined;
  /** The airport of all flights, where the file does not name it. */
  readonly onlyAirport: string | undefined;
  /** The time zone that a user states, which wins over those of the airports. */
  readonly zone: TimeZone | undefined;
  readonly dates: LocalDates;
  readonly checks: CategoryChecks | undefined;
  /** Whether codes are kept as the file has them, for a model that knows other names. */
  readonly keepsTexts: boolean;
  /** Whether flight numbers are read, by which a flight is found that is there a second time. */
  readonly hasNumbers: boolean;
}

/** The settings of a {@link RowReading} that a user may state, as `readFlights` takes them. */
export interface RowSettings {
  readonly airports?: readonly string[] | "all" | undefined;
  readonly places?: OwnPlaces | undefined;
  readonly checks?: CategoryChecks | undefined;
  readonly dates?: DateOrder | undefined;
  readonly hasNumbers?: boolean;
}

/**
 * Returns how the rows of a file are read.
 * @throws PuntualError `invalid-argument` for several airports of a file without a column of them, `no-time-zone`
 */
export function readingOf(
  path: string,
  plan: FlightPlan,
  wanted: readonly FlightColumn[],
  zone: TimeZone | undefined,
  options: RowSettings,
): RowReading {
  const { airports, checks, hasNumbers = true } = options;
  const codes = new SourceCodes(plan.layout, options.places);
  const chosen =
    airports === undefined || airports === "all"
      ? undefined
      : airports.map((text) => codes.airportsNamed(text));
  const hasColumn = plan.airport !== undefined && plan.airport.position !== -1;
  if (!hasColumn && chosen !== undefined && chosen.length > 1) {
    const allowed = "one airport, for a file without a column of airports";
    throw new PuntualError("invalid-argument", {
      name: "airport",
      value: (airports ?? []).toString(),
      allowed,
    });
  }
  const onlyAirport = hasColumn ? undefined : (chosen?.[0][0] ?? fixedAirport(plan, codes, zone));
  const needsZone = wanted.some((column) => flightColumns[column].kind === "time");
  if (!hasColumn && onlyAirport === undefined && zone === undefined && needsZone)
    throw new PuntualError("no-time-zone", { path, airport: "the airport" });
  return {
    ...{ plan, wanted, zone, checks, keepsTexts: checks !== undefined, onlyAirport, hasNumbers },
    codes,
    chosen: chosen && new Set(chosen.flat()),
    dates: new LocalDates(options.dates ?? plan.layout.dates),
  };
}

/** The airport that a layout gives to all rows, unless a user states another time zone. */
function fixedAirport(
  { airport }: FlightPlan,
  codes: SourceCodes,
  zone: TimeZone | undefined,
): string | undefined {
  if (airport?.value === undefined) return undefined;
  const code = codes.airportsNamed(airport.value)[0];
  const own = codes.knownAirport(code)?.timeZone;
  return zone === undefined || (own !== undefined && isSameTimeZone(own, zone.name)) ? code : undefined;
}
