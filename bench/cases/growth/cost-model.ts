import { hasWrk } from "../../load/wrk.ts";
import { rounded } from "../../processes/measured-process.ts";
import { type BenchCase, type Figures, prefixed } from "../bench-case.ts";
import { type Growth, powerOf } from "./growth.ts";
import { COMMANDS, costsOfCommands } from "./of-commands.ts";
import { costsOfForecasts, FORECASTS } from "./of-forecasts.ts";
import { costsOfService, SERVICE } from "./of-service.ts";
import { costsOfTraining, TRAINING } from "./of-training.ts";

/** All costs, by name. */
export const GROWTHS: Readonly<Record<string, Growth>> = {
  ...TRAINING,
  ...FORECASTS,
  ...COMMANDS,
  ...SERVICE,
};

const SIZES = ["small", "middle", "large"] as const;

/** Measures how costs grow, each at three sizes. */
export const costModel: BenchCase = {
  name: "cost-model",
  title: "Growth of costs",
  about:
    "Each cost at three sizes of what it grows with, all else equal, on made-up flights of one airport. The power is that of the size which the cost grows with, from the smallest size to the largest: 1 in proportion, 0 not at all",
  figures: Object.assign(
    {},
    ...Object.entries(GROWTHS).map(([name, growth]) => figuresOfGrowth(name, growth)),
  ),
  async run() {
    if (!hasWrk()) return { skipped: "wrk is not installed" };
    const costs = {
      ...(await costsOfForecasts()),
      ...(await costsOfTraining()),
      ...(await costsOfCommands()),
      ...(await costsOfService()),
    };
    return Object.fromEntries(
      Object.entries(costs).flatMap(([name, measured]) => [
        ...SIZES.map((size, index) => [prefixed(size, name), rounded(measured[index], 3)] as const),
        [prefixed("power", name), rounded(powerOf(GROWTHS[name].sizes, measured))] as const,
      ]),
    );
  },
};

function figuresOfGrowth(name: string, { cost, of, sizes }: Growth): Figures {
  const [small, middle, large] = sizes.map((size) => size.toLocaleString("en"));
  const measure = `${cost}, by ${small}, ${middle} and ${large} ${of}`;
  return Object.fromEntries(
    [...SIZES, "power"].map((column) => [prefixed(column, name), [measure, column] as const]),
  );
}
