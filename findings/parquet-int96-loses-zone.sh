#!/usr/bin/env bash
# Expected: a column of zoned timestamps that pyarrow writes to Parquet is zoned when pyarrow reads it, whichever physical
# type holds it: the file carries the Arrow schema, zone included.
# Seen: with INT96, the type of Spark's files, the zone is lost without a warning, although the schema in the file names it:
# 08:30 in Santiago is read as 11:30 without a zone. As INT64 the zone stays. DuckDB reads the INT96 file as 11:30, too.
# Why it matters: a reader of flights cannot see that such a column is in UTC. Taken as local time, every flight of an
# airport leaves three or four hours later in the day: other traffic, other weather, and lateness across midnight.
set -euo pipefail
python=${PYTHON:-python3} # 3.11 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install --quiet --no-deps --target "$folder/packages" pyarrow==25.0.0 duckdb==1.5.6 pytz==2025.2 \
  2>"$folder/log" || { cat "$folder/log"; exit 2; }
cat >"$folder/write.py" <<'PY'
import datetime, sys, zoneinfo
import duckdb, pyarrow, pyarrow.parquet
santiago = zoneinfo.ZoneInfo("America/Santiago")
local = datetime.datetime(2018, 1, 15, 8, 30, tzinfo=santiago)
table = pyarrow.table({"scheduled": pyarrow.array([local], pyarrow.timestamp("us", "America/Santiago"))})
found = {}
for name, int96 in (("INT64", False), ("INT96", True)):
    path = f"{sys.argv[1]}/{name}.parquet"
    pyarrow.parquet.write_table(table, path, use_deprecated_int96_timestamps=int96)
    column = pyarrow.parquet.read_table(path).schema.field("scheduled").type
    value = pyarrow.parquet.read_table(path).column("scheduled")[0].as_py()
    in_duckdb = duckdb.sql(f"SELECT typeof(scheduled) FROM '{path}'").fetchone()[0]
    names_zone = b"ARROW:schema" in pyarrow.parquet.read_metadata(path).metadata
    print(f"pyarrow {pyarrow.__version__}, {name}: read as {column}, {value}; Arrow schema in the file: {names_zone}; "
          f"DuckDB {duckdb.__version__}: {in_duckdb}")
    found[name] = column.tz
sys.exit(0 if found == {"INT64": "America/Santiago", "INT96": None} else 1)
PY
PYTHONPATH="$folder/packages" "$python" "$folder/write.py" "$folder" || { echo "changed: the zone is kept"; exit 1; }
