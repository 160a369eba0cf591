import { AIRLINE_ADDITIONS, type AirlineRow, FORMER_CODES, MADE_UP_AIRLINES } from "./airline-additions.ts";

/** An airline of the source; `\N` and `-` are missing values. */
export interface SourceAirline {
  readonly name: string;
  readonly alias: string;
  readonly iata: string;
  readonly icao: string;
  readonly country: string;
  readonly active: string;
}

/** Returns the table of airlines: the additions, then the source's active airlines with an ICAO code that exist. */
export function airlineRows(source: readonly SourceAirline[]): string[] {
  const rows = new Map<string, AirlineRow>(AIRLINE_ADDITIONS.map((row) => [row[0], row]));
  const taken = new Set(AIRLINE_ADDITIONS.map(([, iata]) => iata));
  const former = new Set(Object.values(FORMER_CODES).flatMap((codes) => codes.split(";")));
  const active = source.filter(({ icao, active }) => {
    return active === "Y" && /^[A-Z]{3}$/.test(icao) && !MADE_UP_AIRLINES.has(icao) && !former.has(icao);
  });
  // Of two airlines with the same code, the one with an IATA code is the one that sells seats.
  for (const airline of active.toSorted((a, b) => Number(hasIata(b)) - Number(hasIata(a)))) {
    const { icao, iata, name, alias, country } = airline;
    if (rows.has(icao)) continue;
    const own = hasIata(airline) && !taken.has(iata) ? iata : "";
    taken.add(own);
    rows.set(icao, [
      icao,
      own,
      clean(name),
      clean(country),
      clean(alias) === clean(name) ? "" : clean(alias),
    ]);
  }
  return [...rows.values()].map(([icao, iata, name, country, others]) =>
    [icao, iata, FORMER_CODES[icao] ?? "", name, country, others].join("\t"),
  );
}

function hasIata({ iata }: SourceAirline): boolean {
  return /^[A-Z0-9]{2}$/.test(iata);
}

function clean(text: string): string {
  return text === "\\N" ? "" : text.replace(/[\s`\\]+/g, " ").trim();
}
