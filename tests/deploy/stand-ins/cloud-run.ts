import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { CloudState, CommandLine, Said, TrafficTarget } from "./state.ts";

/** Stands for Cloud Run: a revision is a process of this machine, which has to become ready as it would have to there. */
export class CloudRun {
  readonly #state: CloudState;
  readonly #given: CommandLine;

  constructor(state: CloudState, given: CommandLine) {
    this.#state = state;
    this.#given = given;
  }

  /** `gcloud run deploy`, of an image that is not looked at. */
  deployPlaceholder(): Said {
    const service = this.#given.words[2];
    this.#state.resources["run services"][service] = {};
    this.#state.traffic = [{ revisionName: `${service}-00001-abc`, percent: 100 }];
    return {};
  }

  /** `gcloud run services replace`: starts the revision, and takes over its traffic once it is ready. */
  async replace(text: string): Promise<Said> {
    const { parse } = await import("yaml"); // no other call waits for it
    const { spec } = parse(text);
    const { name } = spec.template.metadata;
    if (this.#state.traffic.some(({ revisionName }) => revisionName === name)) {
      return { error: `ERROR: (gcloud.run.services.replace) Revision named '${name}' already exists.` };
    }
    this.#state.manifest = text;
    const { command, environment, patienceMs } = this.#state.revision;
    const port = await freePort();
    const child = spawn(command[0], command.slice(1), {
      env: { ...environment, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "error" },
      stdio: "ignore",
      detached: true,
    });
    if (child.pid !== undefined) this.#state.running.push(child.pid);
    child.unref();
    let hasEnded = false;
    child.once("exit", () => {
      hasEnded = true;
    });
    const url = `http://127.0.0.1:${port}`;
    const isReady = await becomesReady(url, patienceMs, () => hasEnded);
    // The traffic of a manifest is taken over even where its new revision is none: a tag then leads nowhere.
    this.#state.urls[name] = url;
    this.#state.traffic = spec.traffic.map((target: TrafficTarget) => ({
      ...target,
      ...(target.tag !== undefined && { url: this.#state.urls[target.revisionName] ?? "http://127.0.0.1:1" }),
    }));
    this.#state.isUnwell = !isReady;
    if (isReady) return {};
    return {
      error: `ERROR: (gcloud.run.services.replace) Revision '${name}' is not ready and cannot serve traffic. The user-provided container failed the configured startup probe checks.`,
    };
  }

  /** `gcloud run services update-traffic`. */
  updateTraffic(): Said {
    const { traffic } = this.#state;
    const shares = pairs(this.#given.option("to-revisions"));
    const given = [...shares.values()].reduce((sum, share) => sum + Number(share), 0);
    // What is left over would go to the newest revision, ready or not.
    if (shares.size > 0 && given !== 100)
      return { error: `ERROR: the shares come to ${given}, and the stand-in is strict` };
    const removed = new Set(this.#given.option("remove-tags")?.split(","));
    const updated = pairs(this.#given.option("update-tags"));
    const percents =
      shares.size > 0
        ? [...shares].map(([revisionName, percent]) => ({ revisionName, percent: Number(percent) }))
        : traffic.flatMap(({ revisionName, percent = 0 }) =>
            percent > 0 ? [{ revisionName, percent }] : [],
          );
    const tags = traffic.flatMap(({ revisionName, tag, url = "" }) =>
      tag === undefined || removed.has(tag) || updated.has(tag) ? [] : [{ revisionName, tag, url }],
    );
    const added = [...updated].map(([tag, revisionName]) => ({
      revisionName,
      tag,
      url: this.#state.urls[revisionName],
    }));
    this.#state.traffic = [...percents, ...tags, ...added];
    return this.#state.isUnwell
      ? { error: "ERROR: (gcloud.run.services.update-traffic) Ready is False" }
      : {};
  }
}

function pairs(text = ""): ReadonlyMap<string, string> {
  return new Map(
    text.split(",").flatMap((pair) => (pair === "" ? [] : [pair.split("=") as [string, string]])),
  );
}

async function becomesReady(url: string, patienceMs: number, hasEnded: () => boolean): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end && !hasEnded()) {
    const answer = await fetch(`${url}/ready`, { headers: { connection: "close" } }).catch(() => undefined);
    if (answer?.ok) return true;
    await sleep(20);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
