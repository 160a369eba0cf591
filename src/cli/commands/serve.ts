import { Command } from "commander";
import { describeVariables } from "../../service/process/environment-help.ts";
import { type ServeOptions, serve } from "../../service/server.ts";

/** `puntual serve`. */
export function serveCommand(): Command {
  return new Command("serve")
    .option("--workers <count>", "how many processes share the port, against PUNTUAL_WORKERS")
    .addHelpText("after", `\n${describeVariables()}`)
    .action((options: ServeOptions) => serve(options));
}
