#!/usr/bin/env bash
# Expected: a list of airports of this month names the time zone that an airport's clock follows, because it has a version
# for every month and names of the present time zone database.
# Seen: places whose zone was split off in the last ten years are still in the one that they left: Yuzhno-Sakhalinsk is in
# that of Vladivostok (another since 2016), Chihuahua in that of Mazatlán (another since 2022), each an hour off all the
# year. Old Crow in Canada is in that of Vancouver, an hour off in winter only.
# Why it matters: scheduled times are local. With such a zone each flight is an hour off beside flights from elsewhere, and
# an outcome is known an hour too early or too late, which is a leak or a stale history; no row looks wrong.
set -euo pipefail
python=${PYTHON:-python3} # 3.11 or newer; the package itself asks for 3.12, but only its table is read
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip download --quiet --no-deps --only-binary=:all: --python-version 3.14 --dest "$folder" \
  airportsdata==20261103 2>"$folder/log" || { cat "$folder/log"; exit 2; }
"$python" -m pip install --quiet --no-deps --target "$folder/packages" tzdata==2026.6 2>"$folder/log" || { cat "$folder/log"; exit 2; }
cat >"$folder/compare.py" <<'PY'
import csv, datetime, glob, importlib.resources, io, sys, zipfile, zoneinfo
table = zipfile.ZipFile(glob.glob(f"{sys.argv[1]}/airportsdata-*.whl")[0]).open("airportsdata/airports.csv")
zone_of = {row["icao"]: row["tz"] for row in csv.DictReader(io.TextIOWrapper(table, "utf-8"))}
# What the time zone database itself says of each place, beside the name of its zone.
described = {}
for line in importlib.resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text().splitlines():
    if not line.startswith("#"):
        _, _, zone, *words = line.split("\t")
        described[zone] = "".join(words)

def hours(zone, month):
    noon = datetime.datetime(2026, month, 15, 12, tzinfo=datetime.timezone.utc)
    return noon.astimezone(zoneinfo.ZoneInfo(zone)).utcoffset().total_seconds() / 3600

off = []
for code, zone in (("UHSS", "Asia/Sakhalin"), ("MMCU", "America/Chihuahua"), ("CYOC", "America/Dawson"), ("SCEL", "America/Santiago")):
    apart = [hours(zone_of[code], month) - hours(zone, month) for month in (1, 7)]
    print(f"{code}: {zone_of[code]} in the list, {zone} ({described.get(zone, '')}) in the database: {apart} hours in January and July")
    if any(apart): off.append(code)
sys.exit(0 if off == ["UHSS", "MMCU", "CYOC"] else 1)
PY
echo "airportsdata 20261103, beside tzdata 2026.6"
PYTHONPATH="$folder/packages" "$python" "$folder/compare.py" "$folder" || { echo "changed: other airports are off"; exit 1; }
