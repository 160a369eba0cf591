import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { migrateConfigured } from "../../service/process/open-configured.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { jsonOption } from "../options.ts";

/** `puntual migrate`. */
export function migrateCommand(): Command {
  return new Command("migrate")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nTakes the database from PUNTUAL_DATABASE_URL and PUNTUAL_DATABASE_PASSWORD. The service does the same at its start, if its user may; this command is for an owner of the tables, so that the user of the service needs no such right.",
    )
    .action(migrate);
}

async function migrate({ json }: { readonly json?: true }): Promise<void> {
  const { before, format } = await migrateConfigured(readConfig());
  const text =
    before === format
      ? `the tables have format ${format} already`
      : before === 0
        ? `made the tables, in format ${format}`
        : `upgraded the tables from format ${before} to ${format}`;
  await printLine(json ? JSON.stringify({ before, format }) : text);
}
