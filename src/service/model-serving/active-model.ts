import { isDeepStrictEqual } from "node:util";
import { PuntualError } from "../../errors.ts";
import { modelOfKind, type SavedModel } from "../../models/artefact/registry.ts";
import { type ModelChoice, withActive } from "../../store/model-choice.ts";
import type { ModelStore } from "../../store/model-store.ts";
import type { ActiveModelState } from "./active-model-state.ts";
import type { ModelKeeping } from "./model-keeping.ts";
import { type ArtefactPlace, placeOf, type ReadModel, readModel, type SavedModelOf } from "./read-model.ts";
import { refusalReason } from "./refusal.ts";
import { Shadow } from "./shadow.ts";
import { warmUp } from "./warm-up.ts";

/** What answers requests: replaced whole, between two of them. */
interface Served<Model> {
  readonly model: Model;
  readonly shadow: Shadow<Model> | undefined;
}

/**
 * The place of one kind of model: none until one has been loaded and verified, then always a whole one. Once it is
 * kept in a store it can be changed, one change after the other, and follows the changes of other processes.
 */
export class ActiveModel<Kind extends SavedModel["kind"]> {
  readonly name: Kind;
  /** Where the configuration says that the model is. */
  #place: ArtefactPlace | undefined;
  /** What was found there, until it is kept. */
  #configured: ReadModel<Kind> | undefined;
  #keeping: ModelKeeping | undefined;
  #served: Served<SavedModelOf<Kind>> | undefined;
  #choice: ModelChoice | undefined;
  /** What another process chose and this one could not take over. */
  #unfollowed: ModelChoice | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(name: Kind) {
    this.name = name;
  }

  /**
   * The model that answers; a request asks for it once, so that all of it is answered by the same.
   * @throws PuntualError `model-not-loaded`
   */
  get current(): SavedModelOf<Kind> {
    if (this.#served === undefined) throw new PuntualError("model-not-loaded", {});
    return this.#served.model;
  }

  /** The model that answers, undefined before there is one. */
  get loaded(): SavedModelOf<Kind> | undefined {
    return this.#served?.model;
  }

  /** What is to answer beside a model; undefined where nothing is, or that model is served no more. */
  shadowBeside(model: SavedModelOf<Kind>): Shadow<SavedModelOf<Kind>> | undefined {
    return this.#served?.model === model ? this.#served.shadow : undefined;
  }

  /** @throws PuntualError `model-not-loaded` */
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
   * Loads and verifies the model that the configuration names, then puts it in the place of the current one; where
   * that fails, the current one stays. In a slot that is kept, a choice made since that version was configured counts
   * more.
   * @throws PuntualError as `loadModelOf` does
   */
  async load(nameOrFolder: string, folder?: string): Promise<SavedModelOf<Kind>> {
    const place = { nameOrFolder, folder };
    const read = await readModel(this.name, place);
    this.#place = place;
    this.#configured = read;
    this.#served = { model: read.model, shadow: undefined };
    await this.#serially(() => this.#settle());
    return this.current;
  }

  /** Has the slot kept: what was chosen before is served from now on, and soon what other processes choose. */
  async keepIn(keeping: ModelKeeping): Promise<void> {
    this.#keeping = keeping;
    // Before the choice is taken over: what is chosen elsewhere meanwhile comes after it in the same queue.
    keeping.store.onExternalWrite(() => {
      if (this.#isNews(keeping.store.choiceOf(this.name))) void this.#serially(() => this.#follow(keeping));
    });
    await this.#serially(() => this.#settle());
  }

  /**
   * Serves another version.
   * @param name of an artefact in the folder of models; absent, the configured one as it is on the disk now
   * @throws PuntualError `artefact-not-found`, `activation-refused`: the version before stays active
   */
  activate(name?: string): Promise<ActiveModelState> {
    return this.#change(async ({ store, folder, log }) => {
      const isConfigured = name === undefined || name === this.#place?.nameOrFolder;
      const place = isConfigured ? this.#place : await placeOf(name, folder);
      if (place === undefined) throw new PuntualError("model-not-loaded", {});
      const { artefact, model } = await this.#verify(name ?? "the configured artefact", () =>
        readModel(this.name, place),
      );
      const change = (choice: ModelChoice | undefined) =>
        withActive(choice, model.version, isConfigured ? model.version : undefined);
      await this.#take(store.choose(this.name, change, artefact), model);
      log.info({ ...this.#facts(), artefact: name }, "model activated");
    });
  }

  /**
   * Serves the version before again; asked twice, the one after.
   * @throws PuntualError `activation-refused`
   */
  rollback(): Promise<ActiveModelState> {
    return this.#change(async ({ store, log }) => {
      const previous = store.choiceOf(this.name)?.previous;
      if (previous === undefined) throw this.#refused("there is no version before this one");
      const model = await this.#restore(store, previous);
      const choice = store.choose(this.name, (now) => {
        if (now?.previous !== previous) throw this.#refused("another process has changed it meanwhile");
        return withActive(now, previous);
      });
      await this.#take(choice, model);
      log.info(this.#facts(), "model rolled back");
    });
  }

  /**
   * Has another version answer beside the active one.
   * @param name of an artefact in the folder of models
   * @throws PuntualError `artefact-not-found`, `activation-refused`
   */
  setShadow(name: string): Promise<ActiveModelState> {
    return this.#change(async ({ store, folder, log }) => {
      const place = await placeOf(name, folder);
      const { artefact, model } = await this.#verify(name, () => readModel(this.name, place));
      const change = (now: ModelChoice | undefined) => {
        if (now === undefined || now.active === model.version)
          throw this.#refused(`${name} is served already`);
        return { ...now, shadow: model.version };
      };
      await this.#take(store.choose(this.name, change, artefact), model);
      log.info({ ...this.#facts(), artefact: name }, "shadow set");
    });
  }

  /** Has nothing answer beside the active version. */
  removeShadow(): Promise<ActiveModelState> {
    return this.#change(async ({ store, log }) => {
      const choice = store.choiceOf(this.name);
      if (choice?.shadow === undefined) return;
      await this.#take(store.choose(this.name, (now = choice) => ({ ...now, shadow: undefined })));
      log.info({ ...this.#facts(), removed: choice.shadow }, "shadow removed");
    });
  }

  /** Makes one change after the other; one that fails is logged. */
  #change(run: (keeping: ModelKeeping) => Promise<void>): Promise<ActiveModelState> {
    return this.#serially(async () => {
      const keeping = this.#keeping;
      if (keeping === undefined) throw new PuntualError("model-not-loaded", {});
      try {
        await run(keeping);
      } catch (err) {
        keeping.log.error({ ...this.#facts(), err }, "change of model refused");
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
   * Takes over the choice that was made, as long as the configuration names the version that it named then: a newly
   * deployed artefact counts more.
   */
  async #settle(): Promise<void> {
    if (this.#keeping === undefined || this.#configured === undefined) return;
    const { store, log } = this.#keeping;
    const { artefact, model } = this.#configured;
    const { version } = model;
    const stored = store.choiceOf(this.name);
    const change = (now: ModelChoice | undefined) =>
      now?.configured === version ? now : withActive(now, version, version);
    const choice = stored?.configured === version ? stored : store.choose(this.name, change, artefact);
    try {
      await this.#take(choice, model);
    } catch (err) {
      if (!(err instanceof PuntualError) || err.code !== "activation-refused") throw err;
      log.error({ model: this.name, version, chosen: choice.active, err }, "chosen model refused");
      const shadow = choice.shadow === version ? undefined : choice.shadow;
      const instead = { ...withActive(undefined, version), shadow };
      await this.#take(
        store.choose(this.name, () => instead, artefact),
        model,
      );
    }
    this.#configured = undefined;
    if (stored !== undefined && (choice !== stored || choice.active !== version)) {
      log.info(this.#facts(), choice === stored ? "model chosen before" : "model newly configured");
    }
  }

  /** Takes over what another process has chosen. What cannot be is not tried again. */
  async #follow({ store, log }: ModelKeeping): Promise<void> {
    let choice: ModelChoice | undefined;
    try {
      choice = store.choiceOf(this.name);
      if (choice === undefined || !this.#isNews(choice)) return;
      await this.#take(choice);
      log.info(this.#facts(), "model chosen by another process");
    } catch (err) {
      this.#unfollowed = choice;
      log.error({ ...this.#facts(), err }, "model chosen by another process refused");
    }
  }

  #isNews(choice: ModelChoice | undefined): boolean {
    return ![this.#choice, this.#unfollowed].some((known) => isDeepStrictEqual(known, choice));
  }

  /**
   * Serves what was chosen.
   * @param ready a model of it that has been read already
   */
  async #take(choice: ModelChoice, ready?: SavedModelOf<Kind>): Promise<void> {
    const { store, log, countShadow } = this.#keeping as ModelKeeping;
    const before = this.#served;
    const known = [before?.model, before?.shadow?.model, ready];
    const find = async (version: string) =>
      known.find((model) => model?.version === version) ?? this.#restore(store, version);
    const model = await find(choice.active);
    const stays = before?.model === model && before.shadow?.model.version === choice.shadow;
    // A shadow that cannot be is none: what clients see does not hang on it.
    const beside =
      stays || choice.shadow === undefined
        ? undefined
        : await find(choice.shadow).catch((err) => {
            log.error({ model: this.name, shadow: choice.shadow, err }, "shadow refused");
            return undefined;
          });
    const shadow = beside && new Shadow(beside, (agrees) => countShadow(this.name, agrees));
    this.#choice = choice;
    this.#served = { model, shadow: stays ? before.shadow : shadow };
  }

  /** The model of a version that is kept. */
  async #restore(store: ModelStore, version: string): Promise<SavedModelOf<Kind>> {
    const name = `version ${version}`;
    const { model } = await this.#verify(name, async () => {
      const artefact = store.artefactOf(version);
      return { artefact, model: await modelOfKind(this.name, artefact, name) };
    });
    return model;
  }

  /** Reads and verifies a model to the end: it makes forecasts, and from now on without delay. */
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

  /** What a line of the log says of the slot. */
  #facts(): object {
    const { previous, shadow } = this.#choice ?? {};
    return { model: this.name, version: this.#served?.model.version, previous, shadow };
  }
}
