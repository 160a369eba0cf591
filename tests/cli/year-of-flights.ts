import { formatLocalTime, parseLocalTime } from "../../src/flights/local-time.ts";

const AIRLINES = ["Sky Airline", "Copa Air", "Grupo LATAM"];

/** Makes a year of a few flights a day as CSV; those of Sky Airline and those in July are often late. */
export function yearOfFlights(rows = 600): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const scheduled =
      (parseLocalTime("2018-01-01 05:00:00") as number) + Math.floor((row * 365) / rows) * 1440;
    const month = Number(formatLocalTime(scheduled).slice(5, 7));
    const airline = row % AIRLINES.length;
    const late = (row * 7919) % 10 < (airline === 0 ? 5 : 1) + (month === 7 ? 4 : 0);
    const operated = scheduled + (late ? 40 : 5);
    const cells = [formatLocalTime(scheduled), formatLocalTime(operated), month, row % 2 ? "N" : "I"];
    return [...cells, AIRLINES[airline]].join(",");
  });
  return `Fecha-I,Fecha-O,MES,TIPOVUELO,OPERA\n${lines.join("\n")}\n`;
}
