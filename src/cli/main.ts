import process from "node:process";
import { Command, CommanderError } from "commander";
import { readsHang } from "../files/bounded-reads.ts";
import { endProcess } from "../service/process/end-process.ts";
import { reportError } from "../service/process/report-error.ts";
import { outliveOutput, print } from "../service/process/standard-output.ts";
import { VERSION } from "../version.ts";

/** The commands; the file of a command is loaded only when it is called, so that the program starts fast. */
const COMMANDS: Readonly<Record<string, { about: string; load: () => Promise<Command> }>> = {
  inspect: {
    about: "show what is understood of a file of flights, before a model is trained on it",
    load: async () => (await import("./commands/inspect.ts")).inspectCommand(),
  },
  train: {
    about: "train a model on a file of flights",
    load: async () => (await import("./commands/train.ts")).trainCommand(),
  },
  compare: {
    about: "compare the six models of the SCL challenge",
    load: async () => (await import("./commands/compare.ts")).compareCommand(),
  },
  backtest: {
    about: "evaluate the models on months that they were not trained on",
    load: async () => (await import("./commands/backtest.ts")).backTestCommand(),
  },
  predict: {
    about: "forecast the flights of a file",
    load: async () => (await import("./commands/predict.ts")).predictCommand(),
  },
  explain: {
    about: "forecast one flight and give the reasons",
    load: async () => (await import("./commands/explain.ts")).explainCommand(),
  },
  features: {
    about: "write the training matrix of a file of flights as Parquet",
    load: async () => (await import("./commands/features.ts")).featuresCommand(),
  },
  serve: {
    about: "run the HTTP service",
    load: async () => (await import("./commands/serve.ts")).serveCommand(),
  },
  backup: {
    about: "back up the data of a service, also of a running one",
    load: async () => (await import("./commands/backup.ts")).backupCommand(),
  },
  migrate: {
    about: "make or upgrade the tables of a service in PostgreSQL",
    load: async () => (await import("./commands/migrate.ts")).migrateCommand(),
  },
  synth: {
    about: "write realistic synthetic flights",
    load: async () => (await import("./commands/synth.ts")).synthCommand(),
  },
  keys: {
    about: "make API keys for the HTTP service",
    load: async () => (await import("./commands/keys.ts")).keysCommand(),
  },
  models: {
    about: "list, show, verify, export and import trained models",
    load: async () => (await import("./commands/models.ts")).modelsCommand(),
  },
};

/** Runs the command line and resolves to the exit code: 0 done, 1 failed, 2 invalid input or usage. */
async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    return reportError(error);
  }
}

async function run(args: readonly string[]): Promise<0 | 2> {
  const help: string[] = [];
  const program = await buildProgram(args, (text) => help.push(text));
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await print(help.join(""));
    return error.exitCode === 0 ? 0 : 2;
  }
}

async function buildProgram(args: readonly string[], writeOut: (text: string) => void): Promise<Command> {
  const program = new Command("puntual")
    .description("Forecasts flight delays, gives the reasons, and reports how reliable the forecasts are.")
    .version(VERSION)
    .configureHelp({ showGlobalOptions: false })
    .showHelpAfterError("(see --help)")
    .configureOutput({ writeOut })
    .exitOverride();
  for (const [name, { about, load }] of Object.entries(COMMANDS)) {
    const wanted = args[0] === name || (args[0] === "help" && args[1] === name);
    const command = wanted ? (await load()).copyInheritedSettings(program) : new Command(name);
    for (const nested of command.commands) nested.copyInheritedSettings(program);
    program.addCommand(command.description(about));
  }
  return program;
}

outliveOutput();
const code = await main(process.argv.slice(2));
if (readsHang()) endProcess(code);
process.exitCode = code;
