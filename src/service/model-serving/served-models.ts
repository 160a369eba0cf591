import { PuntualError } from "../../errors.ts";
import { ActiveModel } from "./active-model.ts";
import type { ModelKeeping } from "./model-keeping.ts";

/** The models that a service answers with, each under the name of its kind. */
export class ServedModels {
  readonly baseline = new ActiveModel("baseline");
  readonly operational = new ActiveModel("operational");

  /** Both slots. */
  get all(): readonly [ActiveModel<"baseline">, ActiveModel<"operational">] {
    return [this.baseline, this.operational];
  }

  /**
   * The model of a name.
   * @throws PuntualError `artefact-not-found`
   */
  ofKind(name: string): ActiveModel<"baseline"> | ActiveModel<"operational"> {
    const model = this.all.find((candidate) => candidate.name === name);
    if (model !== undefined) return model;
    const known = `there are: ${this.all.map((candidate) => candidate.name).join(", ")}`;
    throw new PuntualError("artefact-not-found", { name, known });
  }

  /** Has the choice of models kept, so that it can be changed from now on. */
  async keepIn(keeping: ModelKeeping): Promise<void> {
    for (const model of this.all) await model.keepIn(keeping);
  }

  /**
   * Loads what is configured as it is on the disk now. What is refused is logged, and the version before goes on
   * serving; never rejects.
   */
  async reloadConfigured(): Promise<void> {
    await Promise.allSettled(this.all.map((model) => model.activate()));
  }
}
