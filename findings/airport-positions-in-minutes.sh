#!/usr/bin/env bash
# Expected: the latitude and the longitude of an airport list are degrees with a decimal fraction, in every row alike: the
# list says nothing else, and almost all of its 28,000 rows are so.
# Seen: those of Belgium and Luxembourg are degrees, minutes and seconds written as digits behind a point: Brussels is
# 50.5405 for 50°54'05". Read as decimals it lies 42 km to the south. The values are within the country's range, so that no
# check of bounds finds them; a fraction whose first two digits never reach 60 does.
# Why it matters: distances and flight times that are computed from positions are wrong for every route of these airports,
# and a nearest weather station is another one. A model learns from them without a complaint.
set -euo pipefail
python=${PYTHON:-python3} # 3.11 or newer; the package itself asks for 3.12, but only its table is read
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip download --quiet --no-deps --only-binary=:all: --python-version 3.14 --dest "$folder" \
  airportsdata==20261103 2>"$folder/log" || { cat "$folder/log"; exit 2; }
"$python" -m pip install --quiet --no-deps --target "$folder/packages" neobase==0.37 2>"$folder/log" || { cat "$folder/log"; exit 2; }
cat >"$folder/compare.py" <<'PY'
import csv, glob, io, math, sys, zipfile
from neobase import NeoBase
table = zipfile.ZipFile(glob.glob(f"{sys.argv[1]}/airportsdata-*.whl")[0]).open("airportsdata/airports.csv")
other = NeoBase()

def decimal(value):
    """The value if its fraction is minutes and seconds."""
    digits = f"{abs(value) % 1:.4f}"[2:]
    return math.copysign(math.floor(abs(value)) + int(digits[:2]) / 60 + int(digits[2:4]) / 3600, value)

def kilometres(a, b, c, d):
    return 111.2 * math.hypot(a - c, (b - d) * math.cos(math.radians(a)))

moved = {}
for row in csv.DictReader(io.TextIOWrapper(table, "utf-8")):
    if row["iata"] not in ("BRU", "LUX", "ANR", "LGG", "SCL", "AMS", "CDG"): continue
    at = float(row["lat"]), float(row["lon"])
    there = float(other.get(row["iata"], "lat")), float(other.get(row["iata"], "lng"))
    as_read = kilometres(*at, *there)
    as_minutes = kilometres(decimal(at[0]), decimal(at[1]), *there)
    moved[row["iata"]] = as_read > 10 > as_minutes
    print(f"{row['iata']} {at[0]} {at[1]}: {as_read:.0f} km from its place as decimals, {as_minutes:.0f} km as minutes and seconds")
sys.exit(0 if sorted(code for code in moved if moved[code]) == ["ANR", "BRU", "LGG", "LUX"] else 1)
PY
echo "airportsdata 20261103, beside neobase 0.37"
PYTHONPATH="$folder/packages" "$python" "$folder/compare.py" "$folder" || { echo "changed: other airports are off"; exit 1; }
