import { isDeepStrictEqual } from "node:util";
import { PuntualError } from "../../errors.ts";
import { modelOfKind, type SavedModel } from "../../models/artefact/registry.ts";
import { type ModelChoice, withActive } from "../../store/model-choice.ts";
import type { ModelStore } from "../../store/model-store.ts";
import { airportFacts, shadowFault } from "../airports/model-facts.ts";
import type { ActiveModelState } from "./active-model-state.ts";
import type { ModelManagement } from "./model-management.ts";
import { type ArtefactPlace, placeOf, type ReadModel, readModel, type SavedModelOf } from "./read-model.ts";
import { refusalReason } from "./refusal.ts";
import { Shadow } from "./shadow.ts";
import { warmUp } from "./warm-up.ts";

/** The models that answer requests; always replaced as a whole, between two requests. */
interface Served<Model> {
  readonly model: Model;
  readonly shadow: Shadow<Model> | undefined;
}

/**
 * The active model of one kind: none until one has been loaded and verified, from then on always a complete
 * one. Once {@link manageBy} has connected it with a store it can be changed, one change after the other, and
 * follows the changes of other processes.
 */
export class ActiveModel<Kind extends SavedModel["kind"]> {
  readonly name: Kind;
  /** The place of the model that the configuration names. */
  #place: ArtefactPlace | undefined;
  /** The model read from there, until the choice in the store has been applied. */
  #configured: ReadModel<Kind> | undefined;
  #management: ModelManagement | undefined;
  #served: Served<SavedModelOf<Kind>> | undefined;
  #choice: ModelChoice | undefined;
  /** A choice of another process that this one could not apply. */
  #unfollowed: ModelChoice | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  readonly #timeZone: string | undefined;

  /** @param timeZone of the airport of artefacts that name none; those that record another one are refused */
  constructor(name: Kind, timeZone?: string) {
    this.name = name;
    this.#timeZone = timeZone;
  }

  /**
   * The active model. A request reads it once, so that one model answers all of it.
   * @throws PuntualError `model-not-loaded`
   */
  get current(): SavedModelOf<Kind> {
    if (this.#served === undefined) throw new PuntualError("model-not-loaded", {});
    return this.#served.model;
  }

  /** The active model; undefined before one is loaded. */
  get loaded(): SavedModelOf<Kind> | undefined {
    return this.#served?.model;
  }

  /** The shadow of a model; undefined if there is none, or the model is no longer active. */
  shadowBeside(model: SavedModelOf<Kind>): Shadow<SavedModelOf<Kind>> | undefined {
    return this.#served?.model === model ? this.#served.shadow : undefined;
  }

  /**
   * The versions in service.
   * @throws PuntualError `model-not-loaded`
   */
  get state(): ActiveModelState {
    if (this.#choice === undefined) throw new PuntualError("model-not-loaded", {});
    const { since, configured, previous } = this.#choice;
    const shadow = this.#served?.shadow;
    return {
      name: this.name,
      active: this.current.version,
      since,
      configured,
      previous,
      shadow: shadow && { version: shadow.model.version, ...shadow.metrics },
    };
  }

  /**
   * Loads and verifies the model that the configuration names and activates it; if that fails, the current
   * one stays. With a store, a choice made after that version was configured has priority.
   * @throws PuntualError as `loadModelOf` does
   */
  async load(nameOrFolder: string, folder?: string): Promise<SavedModelOf<Kind>> {
    const place = { nameOrFolder, folder };
    return this.serve(await readModel(this.name, place, this.#timeZone), place);
  }

  /** Activates the model that the configuration names, read from its place; otherwise as {@link load}. */
  async serve(read: ReadModel<Kind>, place: ArtefactPlace): Promise<SavedModelOf<Kind>> {
    this.#place = place;
    this.#configured = read;
    this.#served = { model: read.model, shadow: undefined };
    await this.#serially(() => this.#settle());
    return this.current;
  }

  /** Connects with a store: applies the stored choice, and from now on the choices of other processes. */
  async manageBy(management: ModelManagement): Promise<void> {
    this.#management = management;
    // Before the choice is applied: a later choice of another process follows it in the same queue.
    management.store.onChange(() => void this.#serially(() => this.#follow(management)));
    await this.#serially(() => this.#settle());
  }

  /**
   * Activates another version.
   * @param name of an artefact in the folder of models; absent, the configured one is read again from the
   * disk
   * @throws PuntualError `artefact-not-found`, `activation-refused`; the version before stays active
   */
  activate(name?: string): Promise<ActiveModelState> {
    return this.#change(async ({ store, folder, log }) => {
      const isConfigured = name === undefined || name === this.#place?.nameOrFolder;
      const place = isConfigured ? this.#place : await this.#find(name, folder);
      if (place === undefined) throw new PuntualError("model-not-loaded", {});
      const { artefact, model } = await this.#verify(name ?? "the configured artefact", () =>
        readModel(this.name, place, this.#timeZone),
      );
      const change = (choice: ModelChoice | undefined) =>
        withActive(choice, model.version, isConfigured ? model.version : undefined);
      await this.#take(await store.choose(this.name, change, artefact), model);
      log.info({ ...this.#facts(), artefact: name }, "model activated");
    });
  }

  /**
   * Activates the previous version; a second rollback returns to the later one.
   * @throws PuntualError `activation-refused`
   */
  rollback(): Promise<ActiveModelState> {
    return this.#change(async ({ store, log }) => {
      const previous = store.choiceOf(this.name)?.previous;
      if (previous === undefined) throw this.#refused("there is no version before this one");
      const model = await this.#restore(store, previous);
      const choice = await store.choose(this.name, (now) => {
        if (now?.previous !== previous) throw this.#refused("another process has changed it meanwhile");
        return withActive(now, previous);
      });
      await this.#take(choice, model);
      log.info(this.#facts(), "model rolled back");
    });
  }

  /**
   * Makes another version the shadow of the active one.
   * @param name of an artefact in the folder of models
   * @throws PuntualError `artefact-not-found`, `activation-refused`
   */
  setShadow(name: string): Promise<ActiveModelState> {
    return this.#change(async ({ store, folder, log }) => {
      const place = await this.#find(name, folder);
      const { artefact, model } = await this.#verify(name, () => readModel(this.name, place, this.#timeZone));
      const change = (now: ModelChoice | undefined) => {
        if (now === undefined || now.active === model.version)
          throw this.#refused(`${name} is served already`);
        this.#comparable(model, this.current);
        return { ...now, shadow: model.version };
      };
      await this.#take(await store.choose(this.name, change, artefact), model);
      log.info({ ...this.#facts(), artefact: name }, "shadow set");
    });
  }

  /** Removes the shadow. */
  removeShadow(): Promise<ActiveModelState> {
    return this.#change(async ({ store, log }) => {
      const choice = store.choiceOf(this.name);
      if (choice?.shadow === undefined) return;
      await this.#take(await store.choose(this.name, (now = choice) => ({ ...now, shadow: undefined })));
      log.info({ ...this.#facts(), removed: choice.shadow }, "shadow removed");
    });
  }

  /** Makes changes one after the other; a failed one is logged. */
  #change(run: (management: ModelManagement) => Promise<void>): Promise<ActiveModelState> {
    return this.#serially(async () => {
      const management = this.#management;
      if (management === undefined) throw new PuntualError("model-not-loaded", {});
      try {
        await run(management);
      } catch (err) {
        management.log.error({ ...this.#facts(), err }, "change of model refused");
        throw err;
      }
      return this.state;
    });
  }

  #serially<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(run);
    this.#turn = result.catch(() => {});
    return result;
  }

  /**
   * Applies the stored choice if the configuration still names the version that it named when the choice was
   * made: a newly deployed artefact has priority.
   */
  async #settle(): Promise<void> {
    if (this.#management === undefined || this.#configured === undefined) return;
    const { store, log } = this.#management;
    const { artefact, model } = this.#configured;
    const { version } = model;
    const stored = store.choiceOf(this.name);
    const change = (now: ModelChoice | undefined) =>
      now?.configured === version ? now : withActive(now, version, version);
    const choice = stored?.configured === version ? stored : await store.choose(this.name, change, artefact);
    try {
      await this.#take(choice, model);
    } catch (err) {
      if (!(err instanceof PuntualError) || err.code !== "activation-refused") throw err;
      log.error({ model: this.name, version, chosen: choice.active, err }, "chosen model refused");
      const shadow = choice.shadow === version ? undefined : choice.shadow;
      const instead = { ...withActive(undefined, version), shadow };
      await this.#take(await store.choose(this.name, () => instead, artefact), model);
    }
    this.#configured = undefined;
    if (stored !== undefined && (choice !== stored || choice.active !== version)) {
      log.info(this.#facts(), choice === stored ? "model chosen before" : "model newly configured");
    }
  }

  /** Applies the choice of another process. One that fails is not tried again. */
  async #follow({ store, log }: ModelManagement): Promise<void> {
    const choice = store.choiceOf(this.name);
    if (choice === undefined || !this.#isNews(choice)) return;
    try {
      await this.#take(choice);
      log.info(this.#facts(), "model chosen by another process");
    } catch (err) {
      this.#unfollowed = choice;
      log.error({ ...this.#facts(), err }, "model chosen by another process refused");
    }
  }

  #isNews(choice: ModelChoice): boolean {
    return ![this.#choice, this.#unfollowed].some((known) => isDeepStrictEqual(known, choice));
  }

  /**
   * Activates the models of a choice.
   * @param ready a model of the choice that has been read already
   */
  async #take(choice: ModelChoice, ready?: SavedModelOf<Kind>): Promise<void> {
    const { store, log, countShadow, prepare } = this.#management as ModelManagement;
    const before = this.#served;
    const known = [before?.model, before?.shadow?.model, ready];
    const find = async (version: string) =>
      known.find((model) => model?.version === version) ?? this.#restore(store, version);
    const model = await find(choice.active);
    await prepare(model);
    const stays = before?.model === model && before.shadow?.model.version === choice.shadow;
    // Without a usable shadow there is none: clients do not depend on it.
    const beside =
      stays || choice.shadow === undefined
        ? undefined
        : await find(choice.shadow)
            .then((shadow) => this.#comparable(shadow, model))
            .catch((err) => {
              log.error({ model: this.name, shadow: choice.shadow, err }, "shadow refused");
              return undefined;
            });
    const shadow = beside && new Shadow(beside, (agrees) => countShadow(this.name, agrees));
    this.#choice = choice;
    this.#served = { model, shadow: stays ? before.shadow : shadow };
  }

  /** Returns a shadow. Refuses one that cannot forecast the flights of the active model. */
  #comparable(shadow: SavedModelOf<Kind>, active: SavedModel): SavedModelOf<Kind> {
    const reason = shadowFault(shadow, active);
    if (reason !== undefined) throw this.#refused(`version ${shadow.version} is no shadow: ${reason}`);
    return shadow;
  }

  /** Restores the model of a version from the store. */
  async #restore(store: ModelStore, version: string): Promise<SavedModelOf<Kind>> {
    const name = `version ${version}`;
    const { model } = await this.#verify(name, async () => {
      const artefact = await store.artefactOf(version);
      return {
        artefact,
        model: await modelOfKind(this.name, artefact, name, { unnamedTimeZone: this.#timeZone }),
      };
    });
    return model;
  }

  /** Finds an artefact by name. A folder that cannot be read, such as one of a dead drive, is a reason to refuse it. */
  async #find(name: string, folder: string): Promise<ArtefactPlace> {
    return placeOf(name, folder).catch((error) => {
      if (!(error instanceof PuntualError) || error.code !== "artefact-unreadable") throw error;
      throw this.#refused(`${name} is not taken: the folder of models cannot be read`, error);
    });
  }

  /** Reads a model and verifies it by forecasts; its first request then has no delay. */
  async #verify(name: string, read: () => Promise<ReadModel<Kind>>): Promise<ReadModel<Kind>> {
    try {
      const found = await read();
      await warmUp(found.model, name);
      return found;
    } catch (error) {
      const reason = refusalReason(error);
      throw reason === undefined ? error : this.#refused(`${name} is not taken: ${reason}`, error);
    }
  }

  #refused(reason: string, cause?: unknown): PuntualError {
    const { version } = this.current;
    return new PuntualError("activation-refused", { model: this.name, reason, version }, { cause });
  }

  /** The fields of a log line about the model. */
  #facts(): object {
    const { previous, shadow } = this.#choice ?? {};
    const model = this.#served?.model;
    return { model: this.name, version: model?.version, ...airportFacts(model), previous, shadow };
  }
}
