import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codeOf, importsOf, reachableImports, repository } from "../import-graph.ts";

/** The files of the page, as paths from the repository's folder. */
const files = globSync("web/src/**/*.{ts,tsx}", { cwd: repository }).map((path) =>
  path.replaceAll("\\", "/"),
);

/** The rooms that the files of a room may import, besides their own and `src`. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  browser: [],
  style: [],
  language: ["browser"],
  service: ["browser"],
  layout: ["language"],
  charts: ["language", "layout"],
  flights: ["language", "service"],
  states: ["browser", "style", "language", "service"],
  views: ["browser", "style", "language", "service", "layout", "charts", "flights", "states"],
  app: ["style", "language", "service", "layout", "states", "views"],
  "main.tsx": ["style", "language", "service", "app"],
};

test("the rooms of the page import one way, and no view imports another", () => {
  const within = (path: string) => path.split("/").slice(2);
  const isAllowed = (from: string, to: string) => {
    const [[room, view], [target, other]] = [within(from), within(to)];
    return room === target ? room !== "views" || view === other : rooms[room].includes(target);
  };
  for (const path of files) assert.ok(within(path)[0] in rooms, `${path} is in a room that this test knows`);
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter(({ of, isPackage }) => !isPackage && of.startsWith("web/src/") && !isAllowed(path, of))
      .map(({ of }) => `${path} imports ${of}`),
  );
  assert.deepEqual(wrong, []);
});

test("the page imports only sources of the service that need neither Node.js nor a package", () => {
  assert.ok(files.length > 20);
  const taken = files
    .flatMap(importsOf)
    .filter(({ of, isPackage, isType }) => !isPackage && !isType && of.startsWith("src/"));
  const foreign = taken.flatMap(({ of }) => reachableImports(of).packages.map((name) => `${of}: ${name}`));
  assert.deepEqual(foreign, []);
});

/** The styles that a component of Mantine needs besides those of its own name. */
const styles: Readonly<Record<string, readonly string[]>> = {
  NativeSelect: ["Input", "Combobox"],
  TextInput: ["Input"],
  PasswordInput: ["Input"],
  Autocomplete: ["Input", "Combobox", "Popover", "ScrollArea"],
  Checkbox: ["InlineInput"],
  Modal: ["ModalBase", "Overlay", "CloseButton"],
  Alert: ["CloseButton"],
  Button: ["Loader", "UnstyledButton"],
};

test("a file that shows a component of Mantine imports the styles that not every view has", () => {
  const stylesOf = (path: string) =>
    [...codeOf(path).matchAll(/"@mantine\/core\/styles\/(\w+)\.css"/g)].map(([, name]) => name);
  const [ofAll, ofInputs] = ["mantine", "inputs"].map((name) => stylesOf(`web/src/style/${name}.ts`));
  const missing = files.flatMap((path) => {
    const [, names = ""] = /import \{([^}]*)\} from "@mantine\/core"/.exec(codeOf(path)) ?? [];
    const shown = names.split(",").map((name) => name.trim());
    const inputs = codeOf(path).includes("style/inputs.ts") ? ofInputs : [];
    const known = new Set([...ofAll, ...inputs, ...stylesOf(path)]);
    const hasStyles = (name: string) =>
      existsSync(join(repository, "node_modules", "@mantine", "core", "styles", `${name}.css`));
    return shown
      .flatMap((name) => [name, ...(styles[name] ?? [])])
      .filter((name) => hasStyles(name) && !known.has(name))
      .map((name) => `${path}: ${name}`);
  });
  assert.ok(ofAll.length > 10 && ofInputs.length > 0);
  assert.deepEqual(missing, []);
});

test("the page imports only packages that its own package.json names", () => {
  const { dependencies } = JSON.parse(readFileSync(join(repository, "web", "package.json"), "utf8"));
  const packages = files.flatMap(importsOf).filter(({ isPackage }) => isPackage);
  const nameOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "";
  assert.ok(packages.length > 20);
  const foreign = packages.filter(({ of }) => !Object.hasOwn(dependencies, nameOf(of)));
  assert.deepEqual(foreign, []);
});

test("all texts of the page are in both languages", () => {
  const texts = files.filter((path) => /texts\.ts$/.test(path) && !path.startsWith("web/src/language/"));
  assert.ok(texts.length >= 3);
  const single = texts.filter((path) => !/ = bilingual(ByMovement)?\(/.test(codeOf(path)));
  assert.deepEqual(single, [], "each is made by bilingual() or bilingualByMovement(), which require both");
});
