import { readFileSync } from "node:fs";
import { deployPlaceholder, replaceService, updateTraffic } from "./cloud-run.ts";
import { type Answer, type CloudState, type CommandLine, unknown } from "./cloud-state.ts";

/** The kinds of resources, by the words with which gcloud names them. */
const KINDS = [
  "iam workload-identity-pools providers",
  "iam workload-identity-pools",
  "iam service-accounts",
  "artifacts repositories",
  "run services",
  "secrets",
  "projects",
];

/** The host of the service before the first release. */
const PLACEHOLDER_HOST = "puntual.example";

/** Stands in for Google Cloud's command line, as far as the scripts of deploy/ use it. */
export function gcloud(state: CloudState, line: CommandLine): Answer | Promise<Answer> {
  const words = line.words.join(" ");
  if (words === "auth list") return { out: state.account };
  if (!state.hasToken) return { error: "ERROR: You do not currently have an active account selected." };
  if (words === "auth print-access-token") return { out: "token" };
  if (words.startsWith("auth configure-docker")) return {};
  if (words.startsWith("projects describe")) return describeProject(state, line);
  if (words === "services list") return { out: state.apis.join("\n") };
  if (words.startsWith("services enable ")) {
    state.apis.push(...line.words.slice(2));
    return {};
  }
  if (words.startsWith("logging read")) return { out: state.log.join("\n") };
  if (words.startsWith("artifacts docker images describe")) return describeImage(state, line);
  if (words.startsWith("run deploy ")) return deployPlaceholder(state, line.words[2]);
  if (words.startsWith("run services replace "))
    return replaceService(state, readFileSync(line.words[3], "utf8"));
  if (words.startsWith("run services update-traffic ")) return updateTraffic(state, line);
  const kind = KINDS.find((name) => words.startsWith(`${name} `));
  if (kind === undefined) return unknown(line);
  const [verb, name] = line.words.slice(kind.split(" ").length);
  return answerForResource(state, line, { kind, verb, name });
}

function describeProject(state: CloudState, { words }: CommandLine): Answer {
  const number = state.resources.projects[words[2]];
  if (number !== undefined) return { out: String(number) };
  return {
    error: `ERROR: (gcloud.projects.describe) [${state.account}] does not have permission to access projects instance [${words[2]}] (or it may not exist)`,
  };
}

function describeImage(state: CloudState, { words }: CommandLine): Answer {
  const digest = state.images[words[4]];
  return digest === undefined
    ? { error: "ERROR: (gcloud.artifacts.docker.images.describe) Image not found." }
    : { out: digest };
}

function answerForResource(
  state: CloudState,
  line: CommandLine,
  { kind, verb, name }: { readonly kind: string; readonly verb: string; readonly name: string },
): Answer {
  const resources = state.resources[kind];
  const exists = name in resources;
  const key = `${kind}/${name}`;
  switch (verb) {
    case "describe":
      if (!exists) return { error: notFound(kind, name) };
      return { out: describe(state, line, resources[name] as Readonly<Record<string, unknown>>, key) };
    case "create":
    case "create-oidc": {
      if (exists) return { error: `ERROR: (gcloud) ALREADY_EXISTS: ${kind} ${name} already exists` };
      const id =
        kind === "iam service-accounts" ? `${name}@${line.option("project")}.iam.gserviceaccount.com` : name;
      resources[id] = { attributeCondition: line.option("attribute-condition") };
      if (line.option("data-file") === "-") state.inputs[key] = line.input;
      return {};
    }
    case "undelete":
      state.deleted = state.deleted.filter((one) => one !== key);
      return {};
    case "update-oidc":
      resources[name] = { attributeCondition: line.option("attribute-condition") };
      return {};
    case "get-iam-policy":
      if (!exists) return { error: notFound(kind, name) };
      return { out: (state.grants[key] ?? []).map((grant) => grant.join("\t")).join("\n") };
    case "add-iam-policy-binding": {
      if (!exists) return { error: notFound(kind, name) };
      const grant = [line.option("role") ?? "", line.option("member") ?? ""] as const;
      state.grants[key] = [...(state.grants[key] ?? []), grant];
      return { out: "Updated IAM policy" };
    }
    case "remove-iam-policy-binding":
      state.grants[key] = state.grants[key].filter(
        ([role, member]) => role !== line.option("role") || member !== line.option("member"),
      );
      return {};
    default:
      return unknown(line);
  }
}

/** The message for a resource that does not exist; its words differ from one kind to another. */
function notFound(kind: string, name: string): string {
  if (kind === "run services") return `ERROR: (gcloud.run.services) Cannot find service [${name}]`;
  return `ERROR: (gcloud) NOT_FOUND: ${kind} ${name} not found`;
}

/** The fields that a format names. */
function describe(
  state: CloudState,
  line: CommandLine,
  resource: Readonly<Record<string, unknown>>,
  key: string,
): string {
  const format = line.option("format");
  if (format === "value(state)") return state.deleted.includes(key) ? "DELETED" : "ACTIVE";
  if (format === "value(attributeCondition)") return String(resource.attributeCondition);
  if (format === "value(status.url)") {
    const [serving] = state.traffic.filter(({ percent = 0 }) => percent === 100);
    return state.urls[serving?.revisionName] ?? `https://${PLACEHOLDER_HOST}`;
  }
  if (format?.startsWith("value(status.traffic.") && line.option("flatten") === "status.traffic[]") {
    return state.traffic
      .map(({ revisionName, percent = "", tag = "", url = "" }) =>
        [revisionName, percent, tag, url].join("\t"),
      )
      .join("\n");
  }
  return "";
}
