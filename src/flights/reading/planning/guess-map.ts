import type { Layout, LayoutTime } from "../layouts/layout.ts";

/** The words by which the headers of a column are recognised, the surest first; each a pattern of letters alone. */
const WORDS = {
  airline:
    /^(airline(code)?|carrier(code)?|operator|cia|aerolinea|airlineiata|airlineicao|op|al)$|airline|carrier|aerol|companhia/,
  flight: /^(flight|flt|vuelo|voo|fn)$|(flight|flt|vuelo|voo)(no|num|number|id|code)?$/,
  registration: /^(reg|tail|acreg|matricula)$|registration|tailnum|matricul/,
  origin:
    /^(origin|from|dep|adep|org|ori|orig|origen|origem|departureairport|depairport)$|origin|origen|origem/,
  destination: /^(dest|to|arr|ades|des|destination|destino|arrivalairport|arrairport)$|dest/,
  scheduledDeparture:
    /^(std|sobt|etd0|crsdeptime|scheduleddeparture|scheduled|sched|salidaprogramada)$|sch\w*dep|dep\w*sch|plan\w*dep|dep\w*plan|prevista|programad/,
  actualDeparture:
    /^(atd|aobt|atot|actualdeparture|actual|operated|depart(ure)?time)$|act\w*dep|dep\w*act|partidareal|off(block)?time|takeoff/,
  date: /^(date|fecha|data|flightdate|fldate|day|opsdate|doo)$/,
  minutesLate: /^(dep(arture)?)?(delay|late|lateness|retraso|atraso)(min(ute)?s)?$|minuteslate/,
  cancelled: /cancel/,
  movement: /^(dir|direction|movement|mvt|mov|movimiento|movimento|arrdep|deparr|ad|da)$/,
  otherAirport: /other|^(airport|apt|station|aeropuerto|aeroporto|route)(code|iata|icao)?$/,
  scheduled: /^(st|stx|schedule)$|^(sched|plan)/,
  actual: /^(at|atx|real)$|^(actual|operat)/,
} as const;

/** Usual words of a column that says which movement a row is. */
const DIRECTIONS = { departures: ["D", "DEP", "Departure"], arrivals: ["A", "ARR", "Arrival"] };

/** The airport of the flights in a guess for a file that does not name it. */
export const UNNAMED_AIRPORT = { value: "YOUR AIRPORT" };

type Guessed = keyof typeof WORDS;

/** Returns a map of columns for unknown headers: the best guesses, and words in capitals where there is none. */
export function guessMap(names: readonly string[]): Layout {
  const free = new Set(names.filter((name) => name !== ""));
  const guess = (key: Guessed): string | undefined => {
    const found = [...free].find((name) => WORDS[key].test(name.toLowerCase().replace(/[^a-z]/g, "")));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const found = Object.fromEntries(
    (
      [
        "movement",
        "scheduledDeparture",
        "actualDeparture",
        "scheduled",
        "actual",
        "date",
        "minutesLate",
        "cancelled",
        "flight",
        "registration",
        "airline",
        "origin",
        "destination",
        "otherAirport",
      ] as const
    ).map((key) => [key, guess(key)]),
  ) as Found;
  const { date, minutesLate, flight, registration, cancelled } = found;
  const scheduledColumn = found.scheduledDeparture ?? found.scheduled ?? date ?? "SCHEDULED";
  const actualColumn = found.actualDeparture ?? found.actual;
  const hasClocks = date !== undefined && date !== scheduledColumn;
  const scheduled: LayoutTime = hasClocks ? { date, time: scheduledColumn } : scheduledColumn;
  const actualTime: LayoutTime = hasClocks ? { time: actualColumn ?? "ACTUAL" } : (actualColumn ?? "ACTUAL");
  const actual = actualColumn === undefined && minutesLate !== undefined ? { minutesLate } : actualTime;
  return {
    name: "mine",
    airline: found.airline ?? "AIRLINE",
    ...(flight !== undefined && { flight }),
    ...(registration !== undefined && { registration }),
    ...(found.movement === undefined
      ? { ...endsOf(found), scheduledDeparture: scheduled, actualDeparture: actual }
      : { ...sidesOf(found), movement: { column: found.movement, ...DIRECTIONS }, scheduled, actual }),
    ...(cancelled !== undefined && { cancelled }),
  };
}

type Found = Partial<Record<Guessed, string>>;

/** The airports of legs, or of departures. */
function endsOf({ origin, destination, otherAirport }: Found): Pick<Layout, "origin" | "destination"> {
  return { origin: origin ?? UNNAMED_AIRPORT, destination: destination ?? otherAirport ?? "DESTINATION" };
}

/** The airports of a file of departures and arrivals: by both ends of a flight, or the airport's own and the other one. */
function sidesOf({ origin, destination, otherAirport }: Found): Partial<Layout> {
  if (origin !== undefined && destination !== undefined) return { origin, destination };
  return {
    airport: UNNAMED_AIRPORT,
    otherAirport: otherAirport ?? destination ?? origin ?? "OTHER AIRPORT",
  };
}
