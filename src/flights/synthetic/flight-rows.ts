import { calendarParts, formatLocalTime } from "../local-time.ts";
import type { SyntheticFlights } from "./generate.ts";
import type { Line } from "./lines.ts";
import type { SyntheticProfile } from "./profile.ts";
import { MINUTES_PER_DAY } from "./year-calendar.ts";

/** The 18 columns of a flights file, in the published order. */
const HEADER =
  "Fecha-I,Vlo-I,Ori-I,Des-I,Emp-I,Fecha-O,Vlo-O,Ori-O,Des-O,Emp-O,DIA,MES,AÑO,DIANOM,TIPOVUELO,OPERA,SIGLAORI,SIGLADES\n";

/** Weekday names as the published file spells them, Sunday first. */
const WEEKDAYS = ["Domingo", "Lunes", "Martes", "Miercoles", "Jueves", "Viernes", "Sabado"] as const;

/** A piece of CSV text: whole lines, and the number of flights in them. */
export interface RowsChunk {
  readonly text: string;
  readonly rows: number;
}

/** The cells that all flights of a line share. */
interface LineCells {
  /** The flight number, origin, destination and airline code, which are the same as scheduled and as operated. */
  readonly service: string;
  /** The flight type, airline, and cities of origin and destination, with the end of the line. */
  readonly tail: string;
}

/**
 * Writes flights as CSV in the 18 columns of the published dataset, none of them empty: separated by commas, lines end
 * with LF, and a field with a comma is quoted. The first chunk begins with the header.
 * @param rowsPerChunk by default, a chunk is about a mebibyte
 */
export function* flightRows(flights: SyntheticFlights, rowsPerChunk = 7_000): Generator<RowsChunk> {
  const { line, minute, operated } = flights;
  const cells = flights.lines.map((l) => lineCells(l, flights.profile));
  const timeText = timeWriter(flights.start);
  const dayText = dayWriter(flights.start);
  let text = HEADER;
  let rows = 0;
  for (let flight = 0; flight < line.length; flight++) {
    const { service, tail } = cells[line[flight]];
    const left = operated[flight];
    text += timeText(minute[flight]) + service + timeText(left) + service + dayText(left) + tail;
    rows++;
    if (rows === rowsPerChunk) {
      yield { text, rows };
      text = "";
      rows = 0;
    }
  }
  if (text !== "") yield { text, rows };
}

function lineCells({ route, airline, flightNumber }: Line, profile: SyntheticProfile): LineCells {
  const service = [flightNumber, profile.origin, route.destination, route.airlineCode];
  const tail = [route.flightType, airline.name, profile.originCity, route.city];
  return { service: `,${service.map(csvField).join(",")},`, tail: `${tail.map(csvField).join(",")}\n` };
}

/** Returns a function that writes a minute of the year as `YYYY-MM-DD HH:MM:SS`. */
function timeWriter(start: number): (minute: number) => string {
  const times = Array.from({ length: MINUTES_PER_DAY }, (_, minute) => formatLocalTime(minute).slice(10));
  const date = cachedByDay((day) => formatLocalTime(start + day * MINUTES_PER_DAY).slice(0, 10));
  return (minute) => date(minute) + times[minute % MINUTES_PER_DAY];
}

/** Returns a function that writes the cells `DIA`, `MES`, `AÑO` and `DIANOM` of a minute of the year. */
function dayWriter(start: number): (minute: number) => string {
  return cachedByDay((index) => {
    const { day, month, year, weekday } = calendarParts(start + index * MINUTES_PER_DAY);
    return `${day},${month},${year},${WEEKDAYS[weekday]},`;
  });
}

/** Returns a function that writes the day of a minute of the year; the text of each day is cached. */
function cachedByDay(write: (day: number) => string): (minute: number) => string {
  const written: string[] = [];
  return (minute) => {
    const day = Math.floor(minute / MINUTES_PER_DAY);
    written[day] ??= write(day);
    return written[day];
  };
}

function csvField(text: string): string {
  return text.includes(",") ? `"${text}"` : text;
}
