import { COLUMNS_INTERLEAVED, interleaveKernel, strideFor } from "../histograms/interleave-kernel.ts";
import type { WorkPlan } from "./work-plan.ts";

/** Returns a function that writes the bins of the chosen bundles into the table of a plan, for a range of rows. */
export function interleaver({ memory, addressesAt, chosenAt, tableAt }: WorkPlan) {
  const kernels = new Map<number, ReturnType<typeof interleaveKernel>>();
  const chosen = new Int32Array(memory.buffer, chosenAt, 1);
  return (begin: number, end: number): void => {
    const stride = strideFor(chosen[0]);
    const kernel = kernels.get(stride) ?? interleaveKernel(stride, memory);
    kernels.set(stride, kernel);
    // Squares of 16 rows; where two threads meet, both write the same bytes
    const [first, last] = [Math.floor(begin / 16) * 16, Math.ceil(end / 16) * 16];
    for (let column = 0; column < chosen[0]; column += COLUMNS_INTERLEAVED) {
      kernel(addressesAt + column * 4, first, last, tableAt + column);
    }
  };
}

/** Chooses bundles of a plan for its table. */
export function chooseBundles(plan: WorkPlan, chosen: readonly number[]): void {
  const { memory, bundles, chosenAt, addressesAt } = plan;
  new Int32Array(memory.buffer, chosenAt, chosen.length + 1).set([chosen.length, ...chosen]);
  const addresses = new Int32Array(memory.buffer, addressesAt, strideFor(chosen.length));
  // Places without a bundle get the bytes of any
  for (let column = 0; column < addresses.length; column++) {
    addresses[column] = bundles[chosen[Math.min(column, chosen.length - 1)]].columnAt;
  }
}
