#!/usr/bin/env bash
# Expected: `code IN (1, 2, 3, 4, 5)` in a SELECT list tests a value, as `code IN (1, 2, 3, 4)` does, and twice as many such tests
# take twice as long.
# Seen: DuckDB 2.0.1 makes a join with a table of the constants of each IN of five or more, within CASE too. The joins
# follow each other, and each carries the columns of those before: with twice as many sets of codes the statement takes some
# five times as long. The same sets as texts with a digit for each code need no join.
# Why it matters: decision trees on airlines and airports, written as SQL, test hundreds of sets of categories.
set -euo pipefail
python=${PYTHON:-python3} # 3.12 or newer
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install --quiet --no-deps --only-binary=:all: --target "$folder/packages" duckdb==2.0.1 2>"$folder/log" ||
  { cat "$folder/log"; exit 2; }
cat >"$folder/in.py" <<'PY'
import sys, time
import duckdb
CODES = 60
connection = duckdb.connect(config={"threads": 1})
connection.execute(f"CREATE TABLE flights AS SELECT range % {CODES} AS code FROM range(2_000)")
def members(size, first): return {(first + 7 * member) % CODES for member in range(size)}
def by_list(size, first): return f"code IN ({', '.join(map(str, members(size, first)))})"
def by_digit(size, first): return f"substr('{''.join(str(int(code in members(size, first))) for code in range(CODES))}', code + 1, 1) = '1'"
def run(test, size, sets):
    terms = " + ".join(f"CASE WHEN {test(size, first)} THEN 1 ELSE 0 END" for first in range(sets))
    query = f"SELECT {terms} AS score FROM flights"
    joins = connection.execute(f"EXPLAIN {query}").fetchall()[0][1].count("Type: MARK")
    start = time.process_time()
    total = sum(score for (score,) in connection.execute(query).fetchall())
    print(f"DuckDB {duckdb.__version__}, {sets} sets of {size} codes, {test.__name__}: {joins} joins, {time.process_time() - start:.2f} s")
    return total, joins
found = {(test.__name__, size, sets): run(test, size, sets) for sets in (60, 120) for test, size in ((by_list, 4), (by_list, 5), (by_digit, 5))}
assert all(found["by_list", 5, sets][0] == found["by_digit", 5, sets][0] for sets in (60, 120))
sys.exit(0 if [joins for _, joins in found.values()] == [0, 60, 0, 0, 120, 0] else 1)
PY
PYTHONPATH="$folder/packages" "$python" "$folder/in.py" || {
  echo "changed: lists of constants are tested in another way"
  exit 1
}
