// What the package says of its own contents.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url));
const json = (path) => JSON.parse(read(path));

/** Paths of what `npm pack` takes. */
function packed() {
  const pack = ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"];
  const cwd = fileURLToPath(new URL("../", import.meta.url));
  const said = execFileSync("npm", pack, { cwd, encoding: "utf8" });
  return JSON.parse(said)[0].files.map(({ path }) => path);
}

test("integrity.json holds the SHA-384 of each packed file but what npm itself rewrites", () => {
  const sums = json("dist/integrity.json");
  const npms = ["LICENSE", "README.md", "package.json", "dist/integrity.json"];
  assert.deepEqual(Object.keys(sums).sort(), packed().filter((p) => !npms.includes(p)).sort());
  for (const [path, sum] of Object.entries(sums)) {
    const digest = createHash("sha384").update(read(path)).digest("base64");
    assert.equal(sum, `sha384-${digest}`, path);
  }
});

test("the bill of materials names the versions that are inside", () => {
  const bom = json("dist/sbom.cdx.json");
  const named = Object.fromEntries(bom.components.map(({ name, version }) => [name, version]));
  const told = {
    re2: /`re2` (\S+)/.exec(read("third-party/CMakeLists.txt"))[1],
    icu: /U_ICU_VERSION "(.*)"/.exec(
      read("../build/third-party/icu/source/common/unicode/uvernum.h"),
    )[1],
    emscripten: execFileSync("em++", ["-dumpversion"], { encoding: "utf8" }).trim(),
    "libphonenumber-js": /libphonenumber-js ([\d.]+),/.exec(
      read("../core/src/recognisers/phone_plan.inc"),
    )[1],
    publicsuffix: /publicsuffix ([\d.]+\d)/.exec(
      read("../core/src/recognisers/top_level_domain.inc"),
    )[1],
  };
  assert.deepEqual(named, told);
});

test("what is inside is also in the notices", () => {
  const notices = read("THIRD-PARTY-NOTICES").toString().toLowerCase().replaceAll("-", " ");
  const spoken = { "libphonenumber-js": "libphonenumber", publicsuffix: "public suffix list" };
  for (const { name } of json("dist/sbom.cdx.json").components) {
    assert.ok(notices.includes(spoken[name] ?? name), name);
  }
});

test("`require` answers too, where it cannot load ESM", async () => {
  const { createContactLint } = createRequire(import.meta.url)("contactlint");
  const lint = await createContactLint();
  assert.equal(lint.check("Write to olga.brandt@fernpost.io").verdict, "warn");
  await assert.rejects(createContactLint({ polcy: {} }), /unknown field "polcy"/);
});
