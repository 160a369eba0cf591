import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type measureProcess, puntual } from "../../processes/measured-process.ts";
import { type Costs, type CostsOf, type Growth, inTurns } from "./growth.ts";

const TRAINED = [62_500, 250_000, 1_000_000] as const;
const PREDICTED = [10_000, 100_000, 1_000_000] as const;

/** The flights of the history of `predict`. */
const HISTORY = 68_000;

/** The costs of commands. */
export const COMMANDS = {
  trainSeconds: {
    cost: "`puntual train --model operational --lead-times main`, seconds",
    of: "flights",
    sizes: TRAINED,
  },
  trainMemory: { cost: "Its peak memory, MiB", of: "flights", sizes: TRAINED },
  predictSeconds: {
    cost: `\`puntual predict --model operational --history\` (${HISTORY.toLocaleString("en")} flights), seconds`,
    of: "rows",
    sizes: PREDICTED,
  },
  predictMemory: { cost: "Its peak memory, MiB", of: "rows", sizes: PREDICTED },
} as const satisfies Readonly<Record<string, Growth>>;

/** Measures whole processes on made-up flights. */
export async function costsOfCommands(): Promise<CostsOf<typeof COMMANDS>> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-growth-"));
  const made = async (rows: number) => {
    const file = join(folder, `${rows}.csv`);
    await puntual("synth", "--rows", String(rows), "--out", file);
    return file;
  };
  try {
    const history = await made(HISTORY);
    const trained = await both(TRAINED, async (rows) =>
      puntual(
        "train",
        await made(rows),
        ...["--model", "operational", "--lead-times", "main"],
        ...["--out", join(folder, `model-${rows}`)],
      ),
    );
    const predicted = await both(PREDICTED, async (rows) =>
      puntual(
        "predict",
        await made(rows),
        ...["--model", "models/operational", "--history", history],
        ...["--out", join(folder, "forecasts.csv")],
      ),
    );
    return {
      ...{ trainSeconds: trained.seconds, trainMemory: trained.memory },
      ...{ predictSeconds: predicted.seconds, predictMemory: predicted.memory },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a process once at each size. Returns its time and its memory. */
async function both(
  sizes: Growth["sizes"],
  run: (size: number) => ReturnType<typeof measureProcess>,
): Promise<{ readonly seconds: Costs; readonly memory: Costs }> {
  const peaks: number[] = [];
  const seconds = await inTurns(sizes, 1, async (size) => {
    const cost = await run(size);
    peaks.push(cost.peakMiB);
    return cost.seconds;
  });
  const [small, middle, large] = peaks;
  return { seconds, memory: [small, middle, large] };
}
