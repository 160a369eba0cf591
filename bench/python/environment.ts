import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = import.meta.dirname;

/** The oldest Python that all pinned packages support. */
const OLDEST = [3, 12] as const;

/** Commands to look for; `python3` last, since it may be older. */
const COMMANDS = ["python3.12", "python3.13", "python3.14", "python3"];

/** A Python interpreter with pinned packages, or the reason why there is none. */
export type PythonEnvironment = { readonly python: string } | { readonly skipped: string };

/** Where the virtual environment for a list of packages is; a changed list has another one. */
function placeOf(name: string) {
  const requirements = join(FOLDER, "requirements", `${name}.txt`);
  const version = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 8);
  const folder = join(FOLDER, ".venv", `${name}-${version}`);
  const [python, complete] = [join(folder, "bin", "python"), join(folder, "complete")];
  return { requirements, folder, python, complete };
}

/** Returns a Python interpreter with the packages of a list if they are installed; installs nothing. */
export function installedPython(name: string): PythonEnvironment {
  const { python, complete } = placeOf(name);
  if (existsSync(complete)) return { python };
  return {
    skipped: `the Python packages of ${name} are not installed: node bench/python/install.ts ${name}`,
  };
}

/**
 * Returns a Python interpreter with the packages that `bench/python/requirements/NAME.txt` pins. The first call creates
 * a virtual environment in `bench/python/.venv/`, which Git ignores; a changed list of packages gets a new one.
 */
export function pythonEnvironment(name: string): PythonEnvironment {
  const { requirements, folder, python, complete } = placeOf(name);
  if (existsSync(complete)) return { python };
  const base = findPython();
  if (base === undefined) return { skipped: `no Python ${OLDEST.join(".")} or newer with venv is installed` };
  console.error(`installing the Python packages of ${name}, once …`);
  rmSync(folder, { recursive: true, force: true });
  const steps = [
    [base, "-m", "venv", folder],
    // Each list is complete: without --no-deps, pip adds 300 MB for graphics cards.
    [
      python,
      "-m",
      "pip",
      "install",
      "--quiet",
      "--no-compile",
      "--no-deps",
      "--only-binary=:all:",
      "-r",
      requirements,
    ],
  ];
  for (const [command, ...args] of steps) {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status === 0) continue;
    const reason = `${stdout}${stderr}`.trim().split("\n").at(-1);
    return { skipped: `the Python packages of ${name} cannot be installed: ${reason}` };
  }
  writeFileSync(complete, "");
  return { python };
}

/** The first Python on the path, or among pyenv's, that is new enough. */
function findPython(): string | undefined {
  const test = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${OLDEST.join(", ")}))`;
  return [...COMMANDS, ...pythonsOfPyenv()].find((python) => spawnSync(python, ["-c", test]).status === 0);
}

/** pyenv puts on the path only the version that is switched on. */
function pythonsOfPyenv(): string[] {
  const { status, stdout } = spawnSync("pyenv", ["root"], { encoding: "utf8" });
  if (status !== 0) return [];
  const versions = join(stdout.trim(), "versions");
  if (!existsSync(versions)) return [];
  return readdirSync(versions)
    .filter((version) => version.startsWith("3."))
    .map((version) => join(versions, version, "bin", "python3"));
}
