import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { PuntualError } from "../../errors.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { backUp } from "../../store/sqlite/backup.ts";
import { jsonOption } from "../options.ts";

interface BackupOptions {
  readonly out: string;
  readonly json?: true;
}

/** `puntual backup`. */
export function backupCommand(): Command {
  return new Command("backup")
    .argument("[folder]", "data folder of the service (default: PUNTUAL_DATA_DIR)")
    .requiredOption("--out <file>", "file to write; an existing one is replaced")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
The service may run meanwhile. To restore a backup, copy it to an empty folder as puntual.sqlite and start the service with
that folder as PUNTUAL_DATA_DIR.`,
    )
    .action(backup);
}

async function backup(folder = readConfig().PUNTUAL_DATA_DIR, { out, json }: BackupOptions): Promise<void> {
  if (folder === undefined) {
    const allowed = "the data folder of the service, or PUNTUAL_DATA_DIR set";
    throw new PuntualError("invalid-argument", { name: "folder", value: "nothing", allowed });
  }
  const { outcomes, legs, bytes } = await backUp(folder, out);
  const text = `wrote ${out}: ${outcomes} outcomes, ${legs} arrivals of aircraft and the chosen models, ${Math.ceil(bytes / 1024)} KiB`;
  await printLine(json ? JSON.stringify({ file: out, outcomes, arrivals: legs, bytes }) : text);
}
