// Bundles the page into ../build/web-demo: index.html, _headers, assets/ with hashed names.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { contentSecurityPolicy, headers } from "./headers.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = join(here, "../build/web-demo");

// The module's imports have one letter each; its glue says which function each of them is.
async function importNames() {
  const glue = await readFile(join(here, "../build/wasm/core.mjs"), "utf8");
  const [, list] = /asmLibraryArg=\{([^}]*)\}/.exec(glue);
  return Object.fromEntries(list.split(",").map((entry) => entry.replaceAll('"', "").split(":")));
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const shared = {
  outdir: join(out, "assets"),
  entryNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  metafile: true,
};
const worker = await build({
  ...shared,
  entryPoints: { "measure-worker": join(here, "src/measure/worker.ts") },
});
const core = await readFile(join(here, "../wasm/dist/core.wasm"));
const [workerFile] = Object.keys(worker.metafile.outputs);
const { metafile } = await build({
  ...shared,
  entryPoints: { demo: join(here, "src/main.ts"), style: join(here, "src/style.css") },
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".wasm": "file", ".woff2": "file" },
  splitting: true,
  define: {
    MEASURE_WORKER: JSON.stringify(`./${basename(workerFile)}`),
    CORE_SHA256: JSON.stringify(createHash("sha256").update(core).digest("hex")),
    CORE_IMPORTS: JSON.stringify(await importNames()),
  },
});

const assets = Object.keys(metafile.outputs).map((path) => basename(path));
const asset = (pattern) => `assets/${assets.find((name) => pattern.test(name))}`;
const names = {
  CSP: contentSecurityPolicy,
  FONT: asset(/\.woff2$/),
  CORE: asset(/\.wasm$/),
  STYLE: asset(/\.css$/),
  SCRIPT: asset(/^demo-.*\.js$/),
};
const page = await readFile(join(here, "index.html"), "utf8");
await writeFile(join(out, "index.html"), page.replace(/%([A-Z]+)%/g, (_, name) => names[name]));

// The licences of what is inside ask to travel with it.
const licences = {
  core: "node_modules/contactlint/THIRD-PARTY-NOTICES",
  inter: "node_modules/@fontsource-variable/inter/LICENSE",
  papaparse: "node_modules/papaparse/LICENSE",
  tinyld: "node_modules/tinyld/license",
  uplot: "node_modules/uplot/LICENSE",
};
for (const [name, path] of Object.entries(licences)) {
  await copyFile(join(here, path), join(out, `assets/${name}-LICENSE.txt`));
}

// The format that several static hosts read: a path, then its headers, indented.
const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
await writeFile(join(out, "_headers"), `/*\n${lines.join("")}`);

// Beside each file its brotli, for servers that hand it out ready-made, as serve.mjs does.
for (const path of await readdir(out, { recursive: true })) {
  if (!/\.(html|css|js|wasm)$/.test(path)) continue;
  await writeFile(join(out, `${path}.br`), brotliCompressSync(await readFile(join(out, path))));
}
