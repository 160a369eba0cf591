import { PuntualError } from "../../errors.ts";
import { airportsOf, type ServedAirports } from "../airports/served-airports.ts";
import { ActiveModel } from "./active-model.ts";
import type { ModelManagement } from "./model-management.ts";

/** The active models of a service, by kind. */
export class ServedModels {
  readonly baseline = new ActiveModel("baseline");
  readonly operational: ActiveModel<"operational">;

  /** @param timeZone IANA name of the time zone of the airport of artefacts that name none */
  constructor(timeZone?: string) {
    this.operational = new ActiveModel("operational", timeZone);
  }

  /**
   * The airports of the active operational model. A request reads them once, with the model.
   * @throws PuntualError `model-not-loaded`
   */
  get airports(): ServedAirports {
    return airportsOf(this.operational.current.model);
  }

  /** Whether the models in service were trained on the same file of flights: else they may be of different airports. */
  get areOfSameFlights(): boolean {
    const [baseline, operational] = this.all.map(({ loaded }) => loaded?.training.flights.sha256);
    return baseline === operational;
  }

  /** The active models of both kinds. */
  get all(): readonly [ActiveModel<"baseline">, ActiveModel<"operational">] {
    return [this.baseline, this.operational];
  }

  /**
   * The active model of a kind.
   * @throws PuntualError `artefact-not-found`
   */
  ofKind(name: string): ActiveModel<"baseline"> | ActiveModel<"operational"> {
    const model = this.all.find((candidate) => candidate.name === name);
    if (model !== undefined) return model;
    const known = `there are: ${this.all.map((candidate) => candidate.name).join(", ")}`;
    throw new PuntualError("artefact-not-found", { name, known });
  }

  /** Connects the models with a store, so that they can be changed from now on. */
  async manageBy(management: ModelManagement): Promise<void> {
    for (const model of this.all) await model.manageBy(management);
  }

  /**
   * Loads the configured models again from the disk. A rejected one is logged, and the version before stays
   * active; never rejects.
   */
  async reloadConfigured(): Promise<void> {
    await Promise.allSettled(this.all.map((model) => model.activate()));
  }
}
