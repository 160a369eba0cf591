import { readFileSync } from "node:fs";
import { CloudRun } from "./cloud-run.ts";
import { type CloudState, type CommandLine, type Said, standIn, unknown } from "./state.ts";

// Stands for Google Cloud's command line, as far as the scripts of deploy/ use it.

/** What there can be, by the words by which gcloud knows it. */
const KINDS = [
  "iam workload-identity-pools providers",
  "iam workload-identity-pools",
  "iam service-accounts",
  "artifacts repositories",
  "run services",
  "secrets",
  "projects",
];

/** What answers where no revision of ours does. */
const PLACEHOLDER = "puntual.example";

await standIn("gcloud", (state, given) => {
  const line = given.words.join(" ");
  if (line === "auth list") return { out: state.account };
  if (!state.hasToken) return { error: "ERROR: You do not currently have an active account selected." };
  if (line === "auth print-access-token") return { out: "token" };
  if (line.startsWith("auth configure-docker")) return {};
  if (line.startsWith("projects describe")) return project(state, given);
  if (line === "services list") return { out: state.apis.join("\n") };
  if (line.startsWith("services enable ")) {
    state.apis.push(...given.words.slice(2));
    return {};
  }
  if (line.startsWith("logging read")) return { out: state.log.join("\n") };
  if (line.startsWith("artifacts docker images describe")) return image(state, given);
  const kind = KINDS.find((words) => line.startsWith(`${words} `));
  const run = new CloudRun(state, given);
  if (line.startsWith("run deploy ")) return run.deployPlaceholder();
  if (line.startsWith("run services replace ")) return run.replace(readFileSync(given.words[3], "utf8"));
  if (line.startsWith("run services update-traffic ")) return run.updateTraffic();
  if (kind === undefined) return unknown(given);
  const [verb, name] = given.words.slice(kind.split(" ").length);
  return answerAbout(state, given, { kind, verb, name });
});

function project(state: CloudState, { words }: CommandLine): Said {
  const number = state.resources.projects[words[2]];
  if (number !== undefined) return { out: String(number) };
  return {
    error: `ERROR: (gcloud.projects.describe) [${state.account}] does not have permission to access projects instance [${words[2]}] (or it may not exist)`,
  };
}

function image(state: CloudState, { words }: CommandLine): Said {
  const digest = state.images[words[4]];
  return digest === undefined
    ? { error: "ERROR: (gcloud.artifacts.docker.images.describe) Image not found." }
    : { out: digest };
}

function answerAbout(
  state: CloudState,
  given: CommandLine,
  { kind, verb, name }: { readonly kind: string; readonly verb: string; readonly name: string },
): Said {
  const things = state.resources[kind];
  const isThere = name in things;
  const key = `${kind}/${name}`;
  switch (verb) {
    case "describe":
      if (!isThere) return { error: missing(kind, name) };
      return { out: described(state, given, things[name] as Readonly<Record<string, unknown>>, key) };
    case "create":
    case "create-oidc": {
      if (isThere) return { error: `ERROR: (gcloud) ALREADY_EXISTS: ${kind} ${name} already exists` };
      const made =
        kind === "iam service-accounts" ? `${name}@${given.option("project")}.iam.gserviceaccount.com` : name;
      things[made] = { attributeCondition: given.option("attribute-condition") };
      if (given.option("data-file") === "-") state.given[key] = readFileSync(0, "utf8");
      return {};
    }
    case "undelete":
      state.deleted = state.deleted.filter((one) => one !== key);
      return {};
    case "update-oidc":
      things[name] = { attributeCondition: given.option("attribute-condition") };
      return {};
    case "get-iam-policy":
      if (!isThere) return { error: missing(kind, name) };
      return { out: (state.grants[key] ?? []).map((grant) => grant.join("\t")).join("\n") };
    case "add-iam-policy-binding": {
      if (!isThere) return { error: missing(kind, name) };
      const grant = [given.option("role") ?? "", given.option("member") ?? ""] as const;
      state.grants[key] = [...(state.grants[key] ?? []), grant];
      return { out: "Updated IAM policy" };
    }
    case "remove-iam-policy-binding":
      state.grants[key] = state.grants[key].filter(
        ([role, member]) => role !== given.option("role") || member !== given.option("member"),
      );
      return {};
    default:
      return unknown(given);
  }
}

/** That something is not there, in words that differ from one kind to the other. */
function missing(kind: string, name: string): string {
  if (kind === "run services") return `ERROR: (gcloud.run.services) Cannot find service [${name}]`;
  return `ERROR: (gcloud) NOT_FOUND: ${kind} ${name} not found`;
}

/** The fields that a format asks for. */
function described(
  state: CloudState,
  given: CommandLine,
  thing: Readonly<Record<string, unknown>>,
  key: string,
): string {
  const format = given.option("format");
  if (format === "value(state)") return state.deleted.includes(key) ? "DELETED" : "ACTIVE";
  if (format === "value(attributeCondition)") return String(thing.attributeCondition);
  if (format === "value(status.url)") {
    const [serving] = state.traffic.filter(({ percent = 0 }) => percent === 100);
    return state.urls[serving?.revisionName] ?? `https://${PLACEHOLDER}`;
  }
  if (format?.startsWith("value(status.traffic.") && given.option("flatten") === "status.traffic[]") {
    return state.traffic
      .map(({ revisionName, percent = "", tag = "", url = "" }) =>
        [revisionName, percent, tag, url].join("\t"),
      )
      .join("\n");
  }
  return "";
}
