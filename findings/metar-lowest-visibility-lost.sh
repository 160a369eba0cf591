#!/usr/bin/env bash
# Expected: a parser of METAR that is kept well reads each visibility of the US rules (FMH-1, table 6-1: 0, 1/16, 1/8, 3/16,
# 1/4, 5/16, 3/8, 1/2 … statute miles), or fails; and of a report without a dew point ("24/") it reads the temperature.
# Seen: metar-taf-parser 9.1.3 reads quarters and eighths, but no sixteenth: the visibility is then undefined, as if it had
# not been observed, and nothing is raised. Of "24/" the temperature is lost too. Runway visual ranges in metres are lost
# where the report states no tendency ("R10/0400"); with one, or in feet, they are read.
# Why it matters: a model takes undefined for "unknown" and forecasts an average day, in the densest fog of the year. The
# groups of everyday weather are read, so that samples of it show nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && npm install --silent --no-save --no-audit --no-fund metar-taf-parser@9.1.3) >"$folder/log" 2>&1 || { cat "$folder/log"; exit 2; }
cat >"$folder/read.mjs" <<'JS'
import { parseMetar } from "metar-taf-parser";
console.log(`metar-taf-parser 9.1.3, Node ${process.versions.node}`);
const report = (visibility, temperatures, range = "") =>
  parseMetar(`METAR KPDX 121253Z 00000KT ${visibility} ${range}FG VV001 ${temperatures} A3012`);
const lost = [];
for (const visibility of ["0SM", "1/16SM", "1/8SM", "3/16SM", "M1/4SM", "1/4SM", "5/16SM", "3/8SM", "1/2SM"]) {
  const value = report(visibility, "03/03").visibility?.value;
  console.log(`visibility ${visibility}: ${value}`);
  if (value === undefined) lost.push(visibility);
}
for (const temperatures of ["24/23", "24/"]) {
  const { temperature, dewPoint } = report("1/4SM", temperatures);
  console.log(`${temperatures}: temperature ${temperature}, dew point ${dewPoint}`);
  if (temperature === undefined) lost.push(temperatures);
}
for (const range of ["R10/0400U", "R10/0400", "R10/1200FT"]) {
  const [{ minRange } = {}] = report("1/4SM", "03/03", `${range} `).runwaysInfo;
  console.log(`${range}: ${minRange}`);
  if (minRange === undefined) lost.push(range);
}
process.exit(lost.join() === "1/16SM,3/16SM,5/16SM,24/,R10/0400" ? 0 : 1);
JS
node "$folder/read.mjs" || { echo "changed: other groups are read"; exit 1; }
