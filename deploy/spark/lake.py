"""Computes features or forecasts for a lake of flights on Spark, each airport through `puntual` itself.

The lake is a table of flights in any layout that `puntual` reads, with a column of the airport whose departures (and inbound
legs) each row belongs to; as a rule it is partitioned by it. All rows of an airport go to one task in the order of their times, so
that its history is whole; a task holds a batch of rows in memory, and an airport's rows in a temporary file.

    spark-submit lake.py features LAKE OUT --lead hour
    spark-submit lake.py forecasts LAKE OUT --model models/{airport}

Needs Node.js 24 and Puntual on each worker (`--puntual`), and pyspark 4.1 or newer with pyarrow. LAKE and OUT are any paths that Spark
and pyarrow know, such as s3://, gs://, hdfs:// or file://. A task that Spark runs twice writes the same files.
"""

import argparse
import resource
import shlex
import subprocess
import tempfile
import time
from pathlib import Path

import pyarrow
import pyarrow.fs
import pyarrow.parquet
from pyspark.sql import DataFrame, SparkSession, functions

# Of each airport: its rows, the seconds of its task, those of `puntual` in it, and the processor seconds of `puntual`.
RESULT = "airport string, rows long, seconds double, inside double, processor double"


def by_airport(flights: DataFrame, airport: str, order: str, tasks: int | None = None) -> DataFrame:
    """All rows of an airport in one partition, airport after airport, in the order of a time.

    Each airport has a partition of its own, as a hash would not give it; the largest come first, so that none is left to the end.
    """
    counts = flights.groupBy(airport).count().collect()
    for row in counts:
        if row[airport] is None:
            raise SystemExit(f"{row['count']} rows have no {airport}")
    largest_first = sorted(counts, key=lambda row: (-row["count"], row[airport]))
    names = [functions.lit(row[airport]) for row in largest_first]
    tasks = tasks or len(names)
    numbers = [functions.lit(index % tasks) for index in range(len(names))]
    number = functions.create_map(*(part for pair in zip(names, numbers) for part in pair))[functions.col(airport)]
    return flights.repartitionById(tasks, number).sortWithinPartitions(airport, order)


def airports_of(batches, airport):
    """Yields the name and the batches of each airport of a sorted partition, one airport after the other."""
    pending = None

    def parts():
        for batch in batches:
            names = batch.column(airport).to_pylist()
            start = 0
            for row in range(1, len(names) + 1):
                if row == len(names) or names[row] != names[start]:
                    if row > start:
                        yield names[start], batch.slice(start, row - start).drop_columns([airport])
                    start = row

    stream = parts()
    pending = next(stream, None)

    def rest(name):
        nonlocal pending
        while pending is not None and pending[0] == name:
            yield pending[1]
            pending = next(stream, None)

    while pending is not None:
        name = pending[0]
        own = rest(name)
        yield name, own
        for _ in own:  # What the caller has not read.
            pass


def through_puntual(command, airport, out):
    """Returns a function for `mapInArrow`: writes each airport's rows to a file, runs a command on it, and copies its output."""

    def run(batches):
        for name, rows in airports_of(batches, airport):
            started = time.monotonic()
            with tempfile.TemporaryDirectory(prefix="puntual-") as folder:
                flights, result = Path(folder, "flights.parquet"), Path(folder, "out")
                count = write(flights, rows)
                words = [
                    word.replace("{airport}", name).replace("{flights}", str(flights)).replace("{out}", str(result))
                    for word in command
                ]
                for word in words:
                    if word.startswith(str(result)):
                        Path(word).parent.mkdir(parents=True, exist_ok=True)
                before, used = time.monotonic(), processor_seconds()
                ended = subprocess.run(words, capture_output=True, text=True)
                inside, used = time.monotonic() - before, processor_seconds() - used
                if ended.returncode != 0:
                    raise RuntimeError(f"{name}: {' '.join(words)} ended with {ended.returncode}: {ended.stderr[-2000:]}")
                copy_files(result, out)
            values = (name, count, time.monotonic() - started, inside, used)
            yield pyarrow.RecordBatch.from_pydict({column.split(" ")[0]: [value] for column, value in zip(RESULT.split(", "), values)})

    return run


def processor_seconds():
    """The processor time of the commands that this process has run."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def write(path, batches):
    """Writes batches to a Parquet file, and returns the number of their rows."""
    writer, count = None, 0
    for batch in batches:
        if writer is None:
            writer = pyarrow.parquet.ParquetWriter(path, batch.schema)
        writer.write_batch(batch)
        count += batch.num_rows
    writer.close()
    return count


def copy_files(folder, out):
    """Copies the files of a folder to another, on this or another file system."""
    target, base = pyarrow.fs.FileSystem.from_uri(out if "://" in out else Path(out).absolute().as_uri())
    for path in sorted(folder.rglob("*.parquet")):
        to = f"{base}/{path.relative_to(folder).as_posix()}"
        target.create_dir(to.rsplit("/", 1)[0], recursive=True)
        # Readers of the folder leave out names that begin with a dot.
        parent, name = to.rsplit("/", 1)
        pyarrow.fs.copy_files(str(path), f"{parent}/.{name}", source_filesystem=pyarrow.fs.LocalFileSystem(), destination_filesystem=target)
        target.move(f"{parent}/.{name}", to)


def compute(spark, lake, out, command, airport="airport", order="scheduled", tasks=None):
    """Runs a command on the rows of each airport of a lake; returns what RESULT names for each.

    In the command, {airport}, {flights} and {out} stand for the airport's name, the file of its rows, and the folder to write.
    """
    flights = spark.read.parquet(lake)
    run = through_puntual(command, airport, out)
    return sorted(tuple(row) for row in by_airport(flights, airport, order, tasks).mapInArrow(run, RESULT).collect())


def features_command(puntual, lead, options=()):
    """The command that writes the training matrix of an airport."""
    return [*puntual, "features", "{flights}", "--airport", "{airport}", "--lead", lead, "--out", "{out}", *options]


def forecasts_command(puntual, model, options=()):
    """The command that forecasts the flights of an airport, each from what was known at its moment."""
    out = "{out}/airport={airport}/part-0.parquet"
    files = ["--history", "{flights}", "--out", out]
    return [*puntual, "predict", "{flights}", "--airport", "{airport}", "--model", model, *files, *options]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["features", "forecasts"])
    parser.add_argument("lake", help="folder of Parquet files")
    parser.add_argument("out", help="folder to write")
    parser.add_argument("--airport-column", default="airport", help="column of the airport (default: airport)")
    parser.add_argument("--time-column", default="scheduled", help="column that rows are sorted by (default: scheduled)")
    parser.add_argument("--lead", default="hour", help="features: lead time (default: hour)")
    parser.add_argument("--model", default="operational", help="forecasts: name or folder of a model; {airport} is the airport")
    parser.add_argument("--options", default="", help="further options of puntual, such as '--layout bts'")
    parser.add_argument("--puntual", default="puntual", help="command that runs Puntual on a worker")
    parser.add_argument("--tasks", type=int, help="number of tasks (default: one for each airport)")
    options = parser.parse_args()
    puntual, further = shlex.split(options.puntual), shlex.split(options.options)
    command = (
        features_command(puntual, options.lead, further)
        if options.kind == "features"
        else forecasts_command(puntual, options.model, further)
    )
    spark = SparkSession.builder.appName(f"puntual {options.kind}").getOrCreate()
    started = time.monotonic()
    columns = {"airport": options.airport_column, "order": options.time_column, "tasks": options.tasks}
    done = compute(spark, options.lake, options.out, command, **columns)
    for airport, count, seconds, inside, processor in done:
        print(f"{airport}: {count} rows, {seconds:.1f} s, of which puntual {inside:.1f} s with {processor:.1f} s of processor time")
    total = sum(count for _, count, *_ in done)
    print(f"wrote {options.out}: {len(done)} airports, {total} rows, {time.monotonic() - started:.1f} s")
    spark.stop()


if __name__ == "__main__":
    main()
