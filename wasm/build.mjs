// Bundles src/ and the WebAssembly build into dist/: index.js (core inlined), slim.js, core.wasm,
// and what a page may add to them: attach.js and what is built on it for editors and
// frameworks, worker.js and the script that its worker runs, messages.js and a file a language.
import { copyFile, readdir, readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const coreDir = join(here, "../build/wasm");
const dist = join(here, "dist");

// Bytes as the text of a string, a character a byte, after the 256 characters of the bytes 0 to 255.
// Servers compress that to within some kilobytes of the bytes themselves; a fifth more is sent of
// what has been compressed here and written in base64. The commonest bytes get the plain characters
// of ASCII, their own where they have one; the others get letters from U+0100 on.
function inlined(bytes) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) ++counts[byte];
  const all = Array.from(counts.keys());
  const plain = all.filter((c) => c >= 0x20 && c < 0x7f && c !== 0x22 && c !== 0x5c);
  const common = [...all].sort((a, b) => counts[b] - counts[a]).slice(0, plain.length);
  const free = plain.filter((character) => !common.includes(character));
  const alphabet = all.map((byte) => {
    if (!common.includes(byte)) return 0x100 | byte;
    return plain.includes(byte) ? byte : free.shift();
  });
  return Array.from([...all, ...bytes], (b) => String.fromCharCode(alphabet[b])).join("");
}

const core = {
  name: "contactlint-core",
  setup(build) {
    build.onResolve({ filter: /^contactlint-core$/ }, () => ({ path: join(coreDir, "core.mjs") }));
    build.onResolve({ filter: /^contactlint-core\/inlined$/ }, () => ({
      path: join(coreDir, "core.wasm"),
      namespace: "inlined",
    }));
    build.onLoad({ filter: /./, namespace: "inlined" }, async ({ path }) => {
      return { contents: `export default "${inlined(await readFile(path))}"` };
    });
  },
};

await rm(dist, { recursive: true, force: true });
const shared = {
  outdir: dist,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
};
await build({
  ...shared,
  entryPoints: [join(here, "src/index.ts"), join(here, "src/slim.ts")],
  plugins: [core],
  // The glue asks the page where it lies, in order to find core.wasm; it is always handed that.
  define: { document: "undefined" },
});
await build({
  ...shared,
  format: "cjs",
  platform: "node",
  entryPoints: { index: join(here, "src/index.cts") },
  outExtension: { ".js": ".cjs" },
  external: ["./index.js"],
});
const languages = (await readdir(join(here, "src/messages"))).filter((n) => n !== "messages.ts");
// The worker runs the linter of the file beside it, and what is built on `attach` takes that file:
// neither is packed a second time.
const beside = {
  name: "beside",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/(index|attach\/attach)\.js$/ }, ({ path }) => ({
      path: `./${basename(path)}`,
      external: true,
    }));
  },
};
await build({
  ...shared,
  plugins: [beside],
  external: ["@codemirror/*", "lexical", "prosemirror-*", "react"],
  entryPoints: {
    attach: join(here, "src/attach/attach.ts"),
    element: join(here, "src/element/element.ts"),
    codemirror: join(here, "src/editors/codemirror.ts"),
    lexical: join(here, "src/editors/lexical.ts"),
    prosemirror: join(here, "src/editors/prosemirror.ts"),
    react: join(here, "src/react/react.ts"),
    worker: join(here, "src/worker/worker.ts"),
    "worker-script": join(here, "src/worker/script.ts"),
    messages: join(here, "src/messages/messages.ts"),
    ...Object.fromEntries(
      languages.map((n) => [`messages/${n.slice(0, -3)}`, join(here, "src/messages", n)]),
    ),
  },
});
await copyFile(join(coreDir, "core.wasm"), join(dist, "core.wasm"));
await copyFile(join(here, "../LICENSE"), join(here, "LICENSE")); // npm packs no file from above
