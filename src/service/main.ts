import process from "node:process";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { PuntualError } from "../errors.ts";
import { backUp } from "../store/sqlite/backup.ts";
import { VERSION } from "../version.ts";
import { describeVariables } from "./process/environment-help.ts";
import { migrateConfigured } from "./process/open-configured.ts";
import { reportError } from "./process/report-error.ts";
import { outliveOutput, print, printLine } from "./process/standard-output.ts";
import { serve } from "./server.ts";

const USAGE = `Usage: node puntual-server.cjs [options]

The HTTP service.

Options:
  --workers <count>  how many processes share the port; overrides PUNTUAL_WORKERS
  --migrate          make or upgrade the tables in PUNTUAL_DATABASE_URL, as their owner, and end
  --from <folder>    with --migrate: then import the data of a data folder
  --backup <file>    write the data of PUNTUAL_DATA_DIR to a file, also while a service runs, and end
  -V, --version      print the version
  -h, --help         print this help

${describeVariables()}
`;

/** Runs the bundled server: `puntual serve`, `puntual migrate` and `puntual backup` without the other commands. */
async function main(args: string[]): Promise<void> {
  const { help, version, migrate, from, backup, ...options } = readOptions(args);
  if (help) await print(USAGE);
  else if (version) await printLine(VERSION);
  else if (from !== undefined && !migrate) throw unusual(args);
  else if (migrate) await printLine(JSON.stringify(await migrateConfigured(readConfig(), from)));
  else if (backup !== undefined) await writeBackup(backup);
  else await serve(options);
}

async function writeBackup(file: string): Promise<void> {
  const { PUNTUAL_DATA_DIR: folder } = readConfig();
  if (folder === undefined) {
    const allowed = "the data folder of the service";
    throw new PuntualError("invalid-configuration", { name: "PUNTUAL_DATA_DIR", value: "nothing", allowed });
  }
  const { outcomes, bytes } = await backUp(folder, file);
  await printLine(JSON.stringify({ file, outcomes, bytes }));
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        workers: { type: "string" },
        migrate: { type: "boolean" },
        from: { type: "string" },
        backup: { type: "string" },
        version: { type: "boolean", short: "V" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (cause) {
    throw unusual(args, cause);
  }
}

function unusual(args: readonly string[], cause?: unknown): PuntualError {
  const allowed = "--workers <count>, --migrate [--from <folder>], --backup <file>, --version, --help";
  return new PuntualError(
    "invalid-argument",
    { name: "arguments", value: args.join(" "), allowed },
    { cause },
  );
}

outliveOutput();
main(process.argv.slice(2)).catch((error) => {
  process.exitCode = reportError(error);
});
