import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { parse, parseAllDocuments } from "yaml";
import { configSchema } from "../../src/config.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

const kubernetes = join(repository, "deploy", "kubernetes");
const models = join(repository, "node_modules", "kubernetes-models");

/** A manifest, of whose fields some are checked here. */
// biome-ignore lint/suspicious/noExplicitAny: the schemas of Kubernetes check it
type Manifest = any;

/** The types of the schemas of Kubernetes, by kind. */
const TYPES: Readonly<Record<string, readonly [module: string, type: string]>> = {
  ConfigMap: ["v1", "IConfigMap"],
  Secret: ["v1", "ISecret"],
  Service: ["v1", "IService"],
  Deployment: ["apps/v1", "IDeployment"],
  HorizontalPodAutoscaler: ["autoscaling/v2", "IHorizontalPodAutoscaler"],
  PodDisruptionBudget: ["policy/v1", "IPodDisruptionBudget"],
  NetworkPolicy: ["networking.k8s.io/v1", "INetworkPolicy"],
};

/** A predictor of KServe: the fields of a pod, and further ones that are used here. */
const PREDICTOR = `IPodSpec & { minReplicas?: number; maxReplicas?: number; containerConcurrency?: number; timeout?: number }`;

function typeOf({ kind }: Manifest): string {
  if (kind === "InferenceService") {
    const pod = `import(${JSON.stringify(join(models, "v1", "index.js"))}).IPodSpec`;
    return `{ apiVersion: "serving.kserve.io/v1beta1"; kind: "InferenceService"; metadata: { name: string; labels?: Record<string, string> }; spec: { predictor: ${PREDICTOR.replace("IPodSpec", pod)} } }`;
  }
  assert.ok(kind in TYPES, `${kind} is a kind known to this test`);
  const [module, type] = TYPES[kind];
  return `import(${JSON.stringify(join(models, module, "index.js"))}).${type}`;
}

/** Errors of the compiler in manifests: fields that are unknown, missing or of a wrong type. */
function errorsOf(manifests: readonly Manifest[]): string {
  const file = join(temporaryFolder(), "manifests.ts");
  writeFileSync(
    file,
    manifests
      .map(
        (manifest, index) =>
          `export const m${index}: ${typeOf(manifest)} = ${JSON.stringify(manifest, undefined, 1)};\n`,
      )
      .join(""),
  );
  const options = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--module",
    "nodenext",
    "--target",
    "esnext",
    "--ignoreConfig",
  ];
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(repository, "node_modules", "typescript", "bin", "tsc"), ...options, file],
    {
      encoding: "utf8",
    },
  );
  return status === 0 ? "" : stdout;
}

const files = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && name !== "kustomization.yaml")
    .map((name): Manifest => parse(readFileSync(join(folder, name), "utf8")));
const base = files(kubernetes);
const kserve = files(join(kubernetes, "kserve"));

describe("the manifests of Kubernetes", { timeout: 240_000 }, () => {
  test("are all listed in the kustomization beside them", () => {
    for (const [folder, count] of [
      [kubernetes, base.length],
      [join(kubernetes, "kserve"), kserve.length],
    ] as const) {
      const { resources } = parse(readFileSync(join(folder, "kustomization.yaml"), "utf8"));
      assert.equal(resources.length, count);
    }
  });

  test("conform to the schemas of Kubernetes", () => {
    assert.equal(errorsOf([...base, ...kserve]), "");
  });

  test("with an unknown field, a field of a wrong type or a missing field do not conform", () => {
    const [deployment] = base.filter(({ kind }) => kind === "Deployment");
    const [inference] = kserve;
    const container = { name: "puntual", image: "puntual", comand: ["node"] };
    for (const [wrong, message] of [
      [{ ...deployment, spec: { ...deployment.spec, replica: 3 } }, /'"replica"' does not exist/],
      [
        { ...deployment, spec: { ...deployment.spec, replicas: "3" } },
        /'string' is not assignable to type 'number/,
      ],
      [{ ...deployment, spec: { template: deployment.spec.template } }, /'"selector"' is missing/],
      [
        { ...inference, spec: { predictor: { ...inference.spec.predictor, containers: [container] } } },
        /comand/,
      ],
    ] as const) {
      assert.match(errorsOf([wrong]), message);
    }
  });

  test("select the pods that they are for", () => {
    const labels = { "app.kubernetes.io/name": "puntual" };
    const byKind = new Map(base.map((manifest) => [manifest.kind, manifest.spec]));
    assert.deepEqual(byKind.get("Deployment").selector.matchLabels, labels);
    assert.deepEqual(byKind.get("PodDisruptionBudget").selector.matchLabels, labels);
    assert.deepEqual(byKind.get("NetworkPolicy").podSelector.matchLabels, labels);
    assert.deepEqual(byKind.get("Service").selector, labels);
    assert.equal(byKind.get("HorizontalPodAutoscaler").scaleTargetRef.name, "puntual");
  });

  test("run the container like the image, with only the rights that it needs", () => {
    const pods = [
      base.find(({ kind }) => kind === "Deployment").spec.template.spec,
      kserve[0].spec.predictor,
    ];
    for (const pod of pods) {
      const [container] = pod.containers;
      assert.equal(pod.securityContext.runAsNonRoot, true);
      assert.deepEqual(container.securityContext, {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      });
      assert.ok(container.volumeMounts.some(({ mountPath }: Manifest) => mountPath === "/tmp"));
      assert.equal(container.ports[0].containerPort, 8080);
    }
  });

  test("give it no access to Kubernetes, and probe the routes that answer", () => {
    const { spec } = base.find(({ kind }) => kind === "Deployment").spec.template;
    assert.equal(spec.automountServiceAccountToken, false);
    assert.deepEqual(spec.securityContext, {
      runAsNonRoot: true,
      seccompProfile: { type: "RuntimeDefault" },
    });
    const [{ startupProbe, readinessProbe, livenessProbe, ports }] = spec.containers;
    for (const [probe, path] of [
      [startupProbe, "/ready"],
      [readinessProbe, "/ready"],
      [livenessProbe, "/health"],
    ])
      assert.deepEqual(probe.httpGet, { path, port: "http" });
    assert.deepEqual(ports, [
      { name: "http", containerPort: 8080 },
      { name: "metrics", containerPort: 9464 },
    ]);
    assert.equal(base.find(({ kind }) => kind === "Service").spec.ports[0].targetPort, "http");
  });

  test("admit all to the service and only Prometheus to the metrics, and allow no requests out", () => {
    const { ingress, egress, policyTypes } = base.find(({ kind }) => kind === "NetworkPolicy").spec;
    const monitoring = { matchLabels: { "kubernetes.io/metadata.name": "monitoring" } };
    assert.deepEqual(policyTypes, ["Ingress", "Egress"]);
    assert.deepEqual(ingress, [
      { ports: [{ port: "http" }] },
      { ports: [{ port: "metrics" }], from: [{ namespaceSelector: monitoring }] },
    ]);
    assert.deepEqual(egress, []);
  });

  test("remove one pod at a time, of at least two", () => {
    const of = (kind: string) => base.find((manifest) => manifest.kind === kind).spec;
    assert.equal(of("PodDisruptionBudget").maxUnavailable, 1);
    assert.ok(of("HorizontalPodAutoscaler").minReplicas >= 2);
    assert.equal(of("Deployment").replicas, undefined, "the number of the autoscaler stays");
    assert.equal(of("Deployment").strategy.rollingUpdate.maxUnavailable, 0);
  });

  test("give a pod enough time to shut down", () => {
    const { spec } = base.find(({ kind }) => kind === "Deployment").spec.template;
    const pause = spec.containers[0].lifecycle.preStop.sleep.seconds;
    const { default: drain } = configSchema.properties.PUNTUAL_DRAIN_SECONDS;
    assert.ok(spec.terminationGracePeriodSeconds > pause + drain);
  });

  test("set only variables that the service reads", () => {
    const { configMapGenerator } = parse(readFileSync(join(kubernetes, "kustomization.yaml"), "utf8"));
    const names = [
      ...configMapGenerator[0].literals.map((literal: string) => literal.split("=", 1)[0]),
      ...kserve[0].spec.predictor.containers[0].env.map(({ name }: Manifest) => name),
    ];
    assert.ok(names.length >= 6);
    assert.deepEqual(
      names.filter((name) => !(name in configSchema.properties)),
      [],
    );
  });
});

const hasKubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;

describe("an overlay over them", { skip: !hasKubectl && "kubectl is not installed" }, () => {
  const folder = temporaryFolder();

  /** The manifests that kubectl builds from an overlay. */
  function built(text: string): readonly Manifest[] {
    // Kustomize accepts resources outside the folder of the overlay only by a relative path.
    writeFileSync(join(folder, "kustomization.yaml"), text.replaceAll("../..", join("..", "..", repository)));
    const output = execFileSync("kubectl", ["kustomize", folder], { encoding: "utf8" });
    return parseAllDocuments(output).map((document) => document.toJS());
  }

  test("in docs/deploy.md sets image, time zone and keys, and conforms to the schemas", () => {
    const [, text] =
      /^```yaml\n(apiVersion: kustomize[\s\S]*?)^```$/m.exec(
        readFileSync(join(repository, "docs", "deploy.md"), "utf8"),
      ) ?? [];
    writeFileSync(join(folder, "keys.json"), '{"open":[],"keys":[]}');
    const made = built(text);
    assert.deepEqual(made.map(({ kind }) => kind).sort(), Object.keys(TYPES).sort());
    assert.equal(errorsOf(made), "");
    const of = (kind: string) => made.find((manifest) => manifest.kind === kind);
    const pod = of("Deployment").spec.template.spec;
    assert.match(pod.containers[0].image, /^europe-docker\.pkg\.dev\/.*\/puntual:1\.2\.3$/);
    assert.equal(pod.containers[0].envFrom[0].configMapRef.name, of("ConfigMap").metadata.name);
    assert.equal(pod.volumes[1].secret.secretName, of("Secret").metadata.name);
    assert.equal(of("ConfigMap").data.PUNTUAL_TIME_ZONE, "Europe/Madrid");
    assert.equal(of("ConfigMap").data.PUNTUAL_METRICS_PORT, "9464", "settings that it does not name stay");
    assert.equal(Buffer.from(of("Secret").data["keys.json"], "base64").toString(), '{"open":[],"keys":[]}');
    assert.deepEqual(of("Deployment").spec.template.metadata.labels, { "app.kubernetes.io/name": "puntual" });
  });

  test("with the component for PostgreSQL gets its password, its certificate and a way to it", () => {
    const made = built(
      "resources:\n  - ../../deploy/kubernetes\ncomponents:\n  - ../../deploy/kubernetes/postgres\n",
    );
    assert.equal(errorsOf(made), "");
    const of = (kind: string, name = "puntual") =>
      made.find((manifest) => manifest.kind === kind && manifest.metadata.name.startsWith(name));
    const { PUNTUAL_DATABASE_URL, PUNTUAL_METRICS_PORT } = of("ConfigMap").data;
    assert.equal(PUNTUAL_METRICS_PORT, "9464", "settings that it does not name stay");
    const pod = of("Deployment").spec.template.spec;
    const [container] = pod.containers;
    const secret = of("Secret", "puntual-database").metadata.name;
    assert.deepEqual(container.env, [
      {
        name: "PUNTUAL_DATABASE_PASSWORD",
        valueFrom: { secretKeyRef: { name: secret, key: "password" } },
      },
    ]);
    const volume = pod.volumes.find(({ name }: Manifest) => name === "database");
    assert.equal(volume.secret.secretName, secret);
    const mount = container.volumeMounts.find(({ name }: Manifest) => name === "database");
    const { searchParams, port } = new URL(PUNTUAL_DATABASE_URL);
    assert.equal(searchParams.get("sslmode"), "verify-full");
    assert.equal(searchParams.get("sslrootcert"), join(mount.mountPath, volume.secret.items[0].path));
    assert.ok(container.env.every(({ name }: Manifest) => name in configSchema.properties));
    const { startupProbe } = container;
    const { default: wait } = configSchema.properties.PUNTUAL_DATABASE_WAIT_SECONDS;
    assert.ok(startupProbe.failureThreshold * startupProbe.periodSeconds > wait);
    const [database, names] = of("NetworkPolicy").spec.egress;
    assert.deepEqual(database.ports, [{ port: Number(port) }]);
    assert.deepEqual(
      names.ports.map((each: Manifest) => each.port),
      [53, 53],
    );
  });

  test("over the one for KServe sets the image", () => {
    const [manifest, ...others] = built(
      "resources:\n  - ../../deploy/kubernetes/kserve\nimages:\n  - name: puntual\n    newName: example.com/puntual\n    newTag: '1'\n",
    );
    assert.equal(others.length, 0);
    assert.equal(manifest.spec.predictor.containers[0].image, "example.com/puntual:1");
    assert.equal(errorsOf([manifest]), "");
  });
});
