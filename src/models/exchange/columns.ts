import { flightColumns } from "../../flights/reading/flight-columns.ts";
import { BASELINE_COLUMNS } from "../baseline/features.ts";
import { categoryCode } from "../operational/features/categories.ts";
import { categoricalAmong, type Encoding } from "../operational/features/features.ts";
import { matrixColumn } from "../operational/matrix/matrix-columns.ts";

/** An input column of an exported model. */
export interface PortableColumn {
  readonly name: string;
  readonly type: "number" | "category" | "indicator";
  readonly meaning: string;
  /** The column of Puntual's matrix of features that has it, as a number, or a category by its name; none of a baseline. */
  readonly matrixColumn?: string;
  /** The code of each category, by its name. */
  readonly codes?: Readonly<Record<string, number>>;
}

const TIMETABLE_MEANINGS: Readonly<Record<string, string>> = {
  airline: "the airline",
  destination: "the airport at the other end of the flight",
  airport: "the airport whose flights are forecast",
  flightType: "1 for an international flight, 0 for a domestic one",
  weekday: "weekday of the scheduled time, local; 0 is Sunday",
  minuteOfDay: "minutes from midnight to the scheduled time, local",
  "traffic.before15": "scheduled flights in the 15 minutes up to the scheduled time, this one included",
  "traffic.before60": "scheduled flights in the 60 minutes up to the scheduled time, this one included",
  "traffic.airline60": "scheduled flights of the airline within 30 minutes of the scheduled time",
  "traffic.day": "scheduled flights of the local day",
  "season.cos": "cosine of the place of the scheduled time in the year",
  "season.sin": "sine of the place of the scheduled time in the year",
  "inbound.left": "1 if the flight has left the other airport, else 0",
  "inbound.lateness": "minutes late at arrival if the rest of the flight takes as long as usual",
  "aircraft.here": "1 if the aircraft's leg has arrived, else 0",
  "aircraft.arrivalLateness": "minutes late at which the aircraft's leg arrives, as far as known",
  "aircraft.readyLateness": "minutes late if the flight leaves as soon as the aircraft can",
  "aircraft.turnRound": "minutes of the scheduled turn-round",
  "aircraft.away": "minutes since the scheduled time of the aircraft's last departure from here",
  "aircraft.lastLateness": "minutes late at which that departure left, or is by now",
  "aircraft.returnLateness": "minutes late if the aircraft is back from there as soon as it can be",
};

const GROUP_MEANINGS: Readonly<Record<string, string>> = {
  airport: "of the airport",
  airline: "of the airline",
  destination: "to the destination",
  route: "of the airline to the destination",
  slot: "of the half hour of the day",
};

const MEASURE_MEANINGS: Readonly<Record<string, string>> = {
  share: "share of delays among the flights",
  lateness: "mean minutes late, each from -30 to 240, of the flights",
  flights: "number of known flights",
};

/** Returns the meaning of a feature of an operational model. */
export function columnMeaning(name: string): string {
  if (name in TIMETABLE_MEANINGS) return TIMETABLE_MEANINGS[name];
  const [group, measure, span] = name.split(".");
  const of = GROUP_MEANINGS[group] ?? group;
  if (measure === "waiting") return `number of flights ${of} that are delayed and have not left`;
  const among = span.startsWith("last")
    ? `, the last ${span.slice("last".length)} known`
    : ` in the last ${span
        .replace(/h$/, " hours")
        .replace(/d$/, " days")
        .replace(/^1 (hour|day)s$/, "$1")}`;
  return `${MEASURE_MEANINGS[measure] ?? measure} ${of}${among}`;
}

/** Returns the input columns of a model at a lead time. */
export function operationalColumns(names: readonly string[], encoding: Encoding): PortableColumn[] {
  const categories: Readonly<Record<string, readonly string[] | undefined>> = {
    airline: encoding.airlines,
    destination: encoding.destinations,
    airport: encoding.airports,
  };
  const categorical = categoricalAmong(names);
  return names.map((name) => {
    const meaning = columnMeaning(name);
    if (!categorical.includes(name)) {
      return { name, type: "number", meaning, matrixColumn: matrixColumn(name) };
    }
    const codeOf = name === "airport" ? (index: number) => index : categoryCode;
    const codes = (categories[name] ?? []).map((category, index) => [category, codeOf(index)] as const);
    return { name, type: "category", meaning, matrixColumn: name, codes: Object.fromEntries(codes) };
  });
}

/** Returns the input columns of a baseline, under the names that `pandas.get_dummies` gives those of the dataset. */
export function baselineColumnsOf(featureNames: readonly string[]): PortableColumn[] {
  return featureNames.map((feature) => {
    const column = BASELINE_COLUMNS.find((ours) => feature.startsWith(`${ours}=`));
    if (column === undefined) return { name: feature, type: "indicator", meaning: "0 or 1" };
    const value = feature.slice(column.length + 1);
    const { header } = flightColumns[column];
    return {
      name: `${header}_${value}`,
      type: "indicator",
      meaning: `1 where ${header} is ${value}, else 0`,
    };
  });
}
