import { Command } from "commander";
import { describeVariables } from "../../service/process/environment-help.ts";
import { type ServeOptions, serve } from "../../service/server.ts";

/** `puntual serve`. */
export function serveCommand(): Command {
  return new Command("serve")
    .option("--workers <count>", "number of processes that share the port (default: PUNTUAL_WORKERS)")
    .addHelpText("after", `\n${describeVariables()}`)
    .action((options: ServeOptions) => serve(options));
}
