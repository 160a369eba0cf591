import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import type { Answer, CloudState, CommandLine, Revision, TrafficTarget } from "./cloud-state.ts";

// Stands in for Cloud Run: a revision is a process of this machine, which has to become ready as it would have to there.

/** The URL of a tag that leads to no revision. */
const NO_REVISION = "http://127.0.0.1:1";

/** The processes of revisions, by the way they were started. */
const running = new Map<string, { readonly child: ChildProcess; readonly url: string }>();

/** Ends the processes of the revisions. */
export function endRevisions(): void {
  for (const { child } of running.values()) child.kill("SIGKILL");
  running.clear();
}
after(endRevisions);

/** Answers `gcloud run deploy`; the image is ignored. */
export function deployPlaceholder(state: CloudState, service: string): Answer {
  state.resources["run services"][service] = {};
  state.traffic = [{ revisionName: `${service}-00001-abc`, percent: 100 }];
  return {};
}

/** Answers `gcloud run services replace`: starts the revision, and sets the traffic once it is ready. */
export async function replaceService(state: CloudState, manifest: string): Promise<Answer> {
  const { spec } = parse(manifest);
  const { name } = spec.template.metadata;
  if (state.traffic.some(({ revisionName }) => revisionName === name)) {
    return { error: `ERROR: (gcloud.run.services.replace) Revision named '${name}' already exists.` };
  }
  state.manifest = manifest;
  const { url, isReady } = await startRevision(state.revision);
  // The traffic of a manifest is set even if its new revision is broken: its tag then leads nowhere.
  state.urls[name] = url;
  state.traffic = spec.traffic.map((target: TrafficTarget) => ({
    ...target,
    ...(target.tag !== undefined && { url: state.urls[target.revisionName] ?? NO_REVISION }),
  }));
  state.isUnhealthy = !isReady;
  if (isReady) return {};
  return {
    error: `ERROR: (gcloud.run.services.replace) Revision '${name}' is not ready and cannot serve traffic. The user-provided container failed the configured startup probe checks.`,
  };
}

/** Answers `gcloud run services update-traffic`. */
export function updateTraffic(state: CloudState, line: CommandLine): Answer {
  const { traffic } = state;
  const shares = pairs(line.option("to-revisions"));
  const sum = [...shares.values()].reduce((total, share) => total + Number(share), 0);
  // Cloud Run would give the rest to the newest revision, ready or not.
  if (shares.size > 0 && sum !== 100)
    return { error: `ERROR: the shares add up to ${sum}; the stand-in is strict` };
  const removed = new Set(line.option("remove-tags")?.split(","));
  const updated = pairs(line.option("update-tags"));
  const percents =
    shares.size > 0
      ? [...shares].map(([revisionName, percent]) => ({ revisionName, percent: Number(percent) }))
      : traffic.flatMap(({ revisionName, percent = 0 }) => (percent > 0 ? [{ revisionName, percent }] : []));
  const tags = traffic.flatMap(({ revisionName, tag, url = "" }) =>
    tag === undefined || removed.has(tag) || updated.has(tag) ? [] : [{ revisionName, tag, url }],
  );
  const added = [...updated].map(([tag, revisionName]) => ({
    revisionName,
    tag,
    url: state.urls[revisionName],
  }));
  state.traffic = [...percents, ...tags, ...added];
  return state.isUnhealthy ? { error: "ERROR: (gcloud.run.services.update-traffic) Ready is False" } : {};
}

function pairs(text = ""): ReadonlyMap<string, string> {
  return new Map(
    text.split(",").flatMap((pair) => (pair === "" ? [] : [pair.split("=") as [string, string]])),
  );
}

/** Starts a revision, or finds the process of one that was started in the same way. */
async function startRevision(revision: Revision): Promise<{ url: string; isReady: boolean }> {
  const key = JSON.stringify(revision);
  const found = running.get(key);
  if (found !== undefined) return { url: found.url, isReady: true };
  const { command, environment, readyWithinMs } = revision;
  const port = await freePort();
  const child = spawn(command[0], command.slice(1), {
    env: { ...environment, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "error" },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  running.set(key, { child, url });
  const isReady = await becomesReady(url, readyWithinMs, child);
  if (!isReady) {
    child.kill("SIGKILL");
    running.delete(key);
  }
  return { url, isReady };
}

async function becomesReady(url: string, withinMs: number, child: ChildProcess): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (performance.now() < end && child.exitCode === null) {
    const answer = await fetch(`${url}/ready`, { headers: { connection: "close" } }).catch(() => undefined);
    await answer?.body?.cancel();
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
