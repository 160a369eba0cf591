"""Runs the jobs of deploy/spark in one session on a cluster of this machine, for their test and for `npm run spark`.

The argument is a file of JSON with the arguments of the jobs.

Prints a line of JSON for each step.
"""

import json
import re
import sys
import time
from pathlib import Path

from pyspark.sql import SparkSession

steps = json.loads(Path(sys.argv[1]).read_text())
jobs = steps["jobs"]
sys.path.insert(0, jobs)

import lake  # noqa: E402

started = time.monotonic()
builder = SparkSession.builder.master(steps["master"]).appName("puntual")
settings = {
    "spark.ui.enabled": "false",
    "spark.executor.memory": steps.get("memory", "1g"),
    "spark.sql.shuffle.partitions": "2",
    **steps.get("settings", {}),
}
for name, value in settings.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
# Workers are processes of their own, which have not read the jobs.
for job in ("lake", "score"):
    spark.sparkContext.addPyFile(f"{jobs}/{job}.py")


def report(step, **facts):
    print(json.dumps({"step": step, "seconds": round(time.monotonic() - started, 1), **facts}), flush=True)


def executors():
    return spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1  # The driver is one of them.


# Spark begins with the workers that have started; those of a busy machine take some seconds.
workers = int(re.match(r"local-cluster\[(\d+)", steps["master"])[1])
while executors() < workers and time.monotonic() - started < 120:
    time.sleep(0.1)
report("session", version=spark.version, executors=executors())
try:
    for step in steps["steps"]:
        started = time.monotonic()
        if step["kind"] == "train":
            import train

            trees = train.fit(spark, step["matrix"], step["out"], step["workers"], step.get("settings"))
            report("train", trees=trees)
        elif step["kind"] == "score":
            import score

            report("score", rows=score.score(spark, step["matrix"], step["model"], step["out"]))
        else:
            done = lake.compute(spark, step["lake"], step["out"], step["command"], tasks=step.get("tasks"))
            report(step["kind"], airports=done)
except Exception as error:
    # Spark writes much to standard error when it is stopped.
    report("failed", error=str(error)[:4000])
    sys.exit(1)
finally:
    spark.stop()
