import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { formatMessage } from "publint/utils";
import { publint } from "publint";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const { exports: entries } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const languages = readdirSync(new URL("dist/messages/", root))
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.slice(0, -3));

const filesOf = (target) =>
  typeof target === "string" ? [target] : Object.values(target).flatMap(filesOf);

/** The entries, with the pattern for languages written out: name → files. */
const named = Object.entries(entries).flatMap(([name, target]) =>
  name.includes("*")
    ? languages.map((language) => [
        name.replace("*", language),
        filesOf(target).map((file) => file.replace("*", language)),
      ])
    : [[name, filesOf(target)]],
);

test("the packed package holds every file that its entries name, and no source", () => {
  const pack = ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"];
  const said = execFileSync("npm", pack, { cwd: fileURLToPath(root), encoding: "utf8" });
  const packed = JSON.parse(said)[0].files.map(({ path }) => `./${path}`);
  for (const [name, files] of named) {
    for (const file of files) assert.ok(packed.includes(file), `${name}: ${file}`);
  }
  assert.ok(packed.includes("./LICENSE"));
  assert.deepEqual(
    packed.filter(
      (path) => !/^\.\/(dist\/|package\.json$|policy\.schema\.json$|README\.md$|LICENSE$|THIRD-PARTY)/.test(path),
    ),
    [],
  );
});

test("every entry can be imported where there is no page", async () => {
  for (const [name] of named) {
    if (/\.(wasm|json)$/.test(name) || name === "./worker-script") continue;
    const module = await import(name.replace(".", "contactlint"));
    assert.ok(Object.keys(module).length > 0, name);
  }
});

test("publint finds nothing wrong with the package", async () => {
  const { messages, pkg } = await publint({ pkgDir: fileURLToPath(root), strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
});

test("types and files agree, for Node and for bundlers", async () => {
  const out = mkdtempSync(join(tmpdir(), "contactlint-pack-"));
  try {
    const pack = ["pack", "--json", "--ignore-scripts", "--offline", "--pack-destination", out];
    const said = execFileSync("npm", pack, { cwd: fileURLToPath(root), encoding: "utf8" });
    const tarball = readFileSync(join(out, JSON.parse(said)[0].filename));
    const { problems } = await checkPackage(createPackageFromTarballData(tarball), {
      excludeEntrypoints: ["./core.wasm"],
    });
    // The package is ESM: resolution without `exports` is no way in, and `require` is one to its
    // first entry alone.
    const ways = ["node16-esm", "bundler"];
    const here = problems.filter(({ kind, entrypoint, resolutionKind }) =>
      entrypoint === "."
        ? resolutionKind !== "node10"
        : resolutionKind
          ? ways.includes(resolutionKind)
          : kind !== "CJSResolvesToESM",
    );
    assert.deepEqual(here, []);
  } finally {
    rmSync(out, { recursive: true });
  }
});
