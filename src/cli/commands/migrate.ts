import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { migrateConfigured } from "../../service/process/open-configured.ts";
import { printLine } from "../../service/process/standard-output.ts";
import type { MigratedStorage } from "../../store/open-storage.ts";
import { jsonOption } from "../options.ts";

interface MigrateOptions {
  readonly from?: string;
  readonly json?: true;
}

/** `puntual migrate`. */
export function migrateCommand(): Command {
  return new Command("migrate")
    .option("--from <folder>", "then import the data of this data folder, which is not changed")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Takes the database from PUNTUAL_DATABASE_URL and PUNTUAL_DATABASE_PASSWORD. The service does the same at its start, if its
user may; this command is for an owner of the tables, so that the user of the service needs no such right.

With --from, a service moves from its data folder to the database: outcomes, arrivals, withdrawals and the choice of
models. It can be repeated, and then imports what is missing.`,
    )
    .action(migrate);
}

async function migrate({ from, json }: MigrateOptions): Promise<void> {
  const migrated = await migrateConfigured(readConfig(), from);
  await printLine(json ? JSON.stringify(migrated) : textOf(migrated, from));
}

function textOf({ before, format, imported }: MigratedStorage, folder = ""): string {
  const tables =
    before === format
      ? `the tables have format ${format} already`
      : before === 0
        ? `made the tables, in format ${format}`
        : `upgraded the tables from format ${before} to ${format}`;
  if (imported === undefined) return tables;
  const { outcomes, legs, withdrawals, models, keptModels } = imported;
  const lines = [
    `${folder}: ${outcomes.read} outcomes (${outcomes.stored} stored), ${legs.read} arrivals of aircraft (${legs.stored} stored), ${withdrawals} new withdrawals`,
    ...(models.length > 0 ? [`stored the choice of models: ${models.join(", ")}`] : []),
    ...(keptModels.length > 0
      ? [`the database has another choice of models, which stays: ${keptModels.join(", ")}`]
      : []),
  ];
  return [tables, ...lines].join("\n");
}
