import { PuntualError } from "../../errors.ts";
import { ModelSlot } from "./active-model.ts";
import type { ModelKeeping } from "./model-keeping.ts";

/** The models that a service answers with, each under the name of its kind. */
export class ServedModels {
  readonly baseline = new ModelSlot("baseline");
  readonly operational = new ModelSlot("operational");

  /** Both slots. */
  get slots(): readonly [ModelSlot<"baseline">, ModelSlot<"operational">] {
    return [this.baseline, this.operational];
  }

  /**
   * The slot of a name.
   * @throws PuntualError `artefact-not-found`
   */
  slotOf(name: string): ModelSlot<"baseline"> | ModelSlot<"operational"> {
    const slot = this.slots.find((candidate) => candidate.name === name);
    if (slot !== undefined) return slot;
    const known = `there are: ${this.slots.map((candidate) => candidate.name).join(", ")}`;
    throw new PuntualError("artefact-not-found", { name, known });
  }

  /** Has the choice of models kept, so that it can be changed from now on. */
  async keepIn(keeping: ModelKeeping): Promise<void> {
    for (const slot of this.slots) await slot.keepIn(keeping);
  }

  /**
   * Loads what is configured as it is on the disk now. What is refused is logged, and the version before goes on
   * serving; never rejects.
   */
  async reloadConfigured(): Promise<void> {
    await Promise.allSettled(this.slots.map((slot) => slot.activate()));
  }
}
