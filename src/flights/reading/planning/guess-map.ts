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
} as const;

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
        "scheduledDeparture",
        "actualDeparture",
        "date",
        "minutesLate",
        "cancelled",
        "flight",
        "registration",
        "airline",
        "origin",
        "destination",
      ] as const
    ).map((key) => [key, guess(key)]),
  ) as Partial<Record<Guessed, string>>;
  const { date, minutesLate, flight, registration, origin, cancelled } = found;
  const { scheduledDeparture = date ?? "SCHEDULED", actualDeparture } = found;
  const hasClocks = date !== undefined && date !== scheduledDeparture;
  const actual: LayoutTime = hasClocks
    ? { time: actualDeparture ?? "ACTUAL" }
    : (actualDeparture ?? "ACTUAL");
  return {
    name: "mine",
    airline: found.airline ?? "AIRLINE",
    ...(flight !== undefined && { flight }),
    ...(registration !== undefined && { registration }),
    origin: origin ?? { value: "YOUR AIRPORT" },
    destination: found.destination ?? "DESTINATION",
    scheduledDeparture: hasClocks ? { date, time: scheduledDeparture } : scheduledDeparture,
    actualDeparture: actualDeparture === undefined && minutesLate !== undefined ? { minutesLate } : actual,
    ...(cancelled !== undefined && { cancelled }),
  };
}
