import process from "node:process";
import { parseArgs } from "node:util";
import { PuntualError } from "../errors.ts";
import { VERSION } from "../version.ts";
import { describeVariables } from "./process/environment-help.ts";
import { reportError } from "./process/report-error.ts";
import { serve } from "./server.ts";

const USAGE = `Usage: node puntual-server.cjs [options]

The HTTP service.

Options:
  --workers <count>  how many processes share the port; overrides PUNTUAL_WORKERS
  -V, --version      print the version
  -h, --help         print this help

${describeVariables()}
`;

/** Runs the bundled server: `puntual serve` without the other commands. */
async function main(args: string[]): Promise<void> {
  const { help, version, ...options } = readOptions(args);
  if (help) process.stdout.write(USAGE);
  else if (version) process.stdout.write(`${VERSION}\n`);
  else await serve(options);
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        workers: { type: "string" },
        version: { type: "boolean", short: "V" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (cause) {
    const allowed = "--workers <count>, --version, --help";
    throw new PuntualError(
      "invalid-argument",
      { name: "arguments", value: args.join(" "), allowed },
      { cause },
    );
  }
}

main(process.argv.slice(2)).catch((error) => {
  process.exitCode = reportError(error);
});
