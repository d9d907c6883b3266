// Says what the package holds: dist/sbom.cdx.json, a CycloneDX list of the work of others that is
// inside, and dist/integrity.json, the SHA-384 of each packed file, in the form of the attribute
// `integrity` of a page. Runs last, when all other files are there.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";

const here = new URL("./", import.meta.url);
const read = (path) => readFileSync(new URL(path, here));
const { name, version, description, license } = JSON.parse(read("package.json"));

// ---- what is inside ----------------------------------------------------------------------------

function component(kind, { name, version, licence, purl, holds }) {
  return new Models.Component(kind, name, {
    version,
    purl,
    bomRef: purl,
    description: holds,
    licenses: new Models.LicenseRepository([
      licence === undefined ? undefined : new Models.SpdxLicense(licence),
    ].filter(Boolean)),
  });
}

const itself = component(Enums.ComponentType.Library, {
  name,
  version,
  licence: license,
  purl: `pkg:npm/${name}@${version}`,
  holds: description,
});
const bom = new Models.Bom({ metadata: new Models.Metadata({ component: itself }) });
for (const part of JSON.parse(read("third-party/components.json"))) {
  const inside = component(Enums.ComponentType.Library, part);
  bom.components.add(inside);
  itself.dependencies.add(inside.bomRef);
}
const serializer = new Serialize.JsonSerializer(
  new Serialize.JSON.Normalize.Factory(Spec.Spec1dot5),
);
const sbom = serializer.serialize(bom, { sortLists: true, space: 1 });
writeFileSync(new URL("dist/sbom.cdx.json", here), `${sbom}\n`);

// ---- the sum of each file ----------------------------------------------------------------------

const packed = [
  "THIRD-PARTY-NOTICES",
  "policy.schema.json",
  ...readdirSync(new URL("dist/", here), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "integrity.json")
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .map((path) => path.slice(path.lastIndexOf("/dist/") + 1).replace(/\/\//g, "/")),
].sort();
const sums = packed.map((path) => [
  path,
  `sha384-${createHash("sha384").update(read(path)).digest("base64")}`,
]);
writeFileSync(
  new URL("dist/integrity.json", here),
  `${JSON.stringify(Object.fromEntries(sums), null, 1)}\n`,
);
