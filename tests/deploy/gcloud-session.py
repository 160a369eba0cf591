"""Runs gcloud many times from one start, which takes a second or two by itself.

Started in place of gcloud's own file, whose path is the first argument. Loads gcloud and runs it once, then forks for each
line of standard input: a list of arguments as JSON. Answers with a line of JSON: exit code, standard output, standard error.
"""

import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(sys.argv[1]))
import gcloud


def run(arguments):
    """Runs gcloud as its command does, and returns its exit code."""
    sys.argv = ["gcloud", *arguments]
    try:
        return gcloud.main()
    except SystemExit as end:
        return end.code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def answer(arguments):
    """Runs gcloud in a child process."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as error:
        child = os.fork()
        if child == 0:
            os.dup2(out.fileno(), 1)
            os.dup2(error.fileno(), 2)
            code = run(arguments)
            os._exit(code if isinstance(code, int) else 0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        out.seek(0)
        error.seek(0)
        return {"code": code, "out": out.read(), "error": error.read()}


lines, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
nothing = os.open(os.devnull, os.O_RDWR)
for descriptor in 0, 1, 2:
    os.dup2(nothing, descriptor)
# Loads the modules of most commands.
run(["run", "services", "describe", "puntual", "--project=airport-forecasts", "--region=southamerica-west1"])
for line in lines:
    print(json.dumps(answer(json.loads(line))), file=answers, flush=True)
