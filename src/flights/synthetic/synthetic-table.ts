import type { CategoryColumn, ChallengeTable } from "../flight-table.ts";
import { calendarParts } from "../local-time.ts";
import { settleOperated } from "../read-time.ts";
import type { SyntheticFlights } from "./generate.ts";
import type { Line } from "./lines.ts";

/** Converts synthetic flights to a table with all columns, as if they were read from their file. */
export function syntheticTable({
  lines,
  line,
  minute,
  operated,
  start,
  zone,
}: SyntheticFlights): ChallengeTable {
  const category = (nameOf: (line: Line) => string): CategoryColumn => {
    const names = [...new Set(lines.map(nameOf))];
    const codeOf = new Map(names.map((name, code) => [name, code]));
    const codeOfLine = lines.map((l) => codeOf.get(nameOf(l)) ?? 0);
    return { names, codes: Uint16Array.from(line, (l) => codeOfLine[l]) };
  };
  const scheduled = Float64Array.from(minute, (m) => zone.instantsOf(start + m)[0]);
  const departed = Float64Array.from(operated, (m, flight) => {
    const [instant, other] = zone.instantsOf(start + m);
    return settleOperated({ instant, other, hasOffset: false }, scheduled[flight]).instant;
  });
  return {
    rowCount: line.length,
    timeZone: zone.name,
    airline: category(({ airline }) => airline.name),
    flightType: category(({ route }) => route.flightType),
    month: Uint8Array.from(operated, (m) => calendarParts(start + m).month),
    airlineCode: category(({ route }) => route.airlineCode),
    destination: category(({ route }) => route.destination),
    city: category(({ route }) => route.city),
    scheduled,
    operated: departed,
  };
}
