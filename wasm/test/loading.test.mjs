import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mock, test } from "node:test";
import { fileURLToPath } from "node:url";
import * as whole from "contactlint";
import * as slim from "contactlint/slim";

const dist = new URL("../dist/", import.meta.url);
const url = new URL("core.wasm", dist);
const bytes = readFileSync(url);
const text = "Write to olga.brandt@fernpost.io please";
const expected = (await whole.createContactLint()).check(text);

const sources = {
  "bytes": () => bytes,
  "an ArrayBuffer": () => new Uint8Array(bytes).buffer,
  "a compiled module": () => new WebAssembly.Module(bytes),
  "a response": () => new Response(bytes, { headers: { "content-type": "application/wasm" } }),
  "a response of the wrong media type": () => new Response(bytes),
  "the promise of a response": () => Promise.resolve(new Response(bytes)),
  "the URL of a file": () => url,
};

// The package opens a file where the engine lets a module do so without importing node:fs.
const opensFiles = process.getBuiltinModule !== undefined;

for (const [what, source] of Object.entries(sources)) {
  const skip = source() === url && !opensFiles && "this Node opens no files without an import";
  test(`the slim package starts from ${what}`, { skip }, async () => {
    const lint = await slim.createContactLint({ wasm: source() });
    assert.deepEqual(lint.check(text), expected);
  });
}

test("the whole package takes another core in place of its own", async () => {
  const lint = await whole.createContactLint({ wasm: bytes });
  assert.deepEqual(lint.check(text), expected);
});

test("the core inlined is the core beside it", async () => {
  const compile = mock.method(WebAssembly, "compile");
  await whole.createContactLint();
  const [inlined] = compile.mock.calls[0].arguments;
  compile.mock.restore();
  assert.ok(bytes.equals(new Uint8Array(inlined)));
});

const failures = {
  "a status other than success": [
    () => new Response("gone", { status: 404 }), "wasm-unavailable", /status 404/,
  ],
  "a file that is not there": [() => new URL("none.wasm", dist), "wasm-unavailable", /none\.wasm/],
  "bytes that are no module": [() => new Uint8Array(8), "wasm-invalid", /does not compile/],
  "half a module": [() => bytes.subarray(0, bytes.length / 2), "wasm-invalid", /does not compile/],
};

for (const [what, [source, code, message]] of Object.entries(failures)) {
  test(`${what} is told as ${code}`, async () => {
    await assert.rejects(slim.createContactLint({ wasm: source() }), {
      name: "ContactLintError", code, message,
    });
  });
}

test("a module that was cut short anywhere is told as wasm-invalid", async () => {
  for (let part = 0; part < 32; ++part) {
    const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 32));
    await assert.rejects(slim.createContactLint({ wasm: cut }), { code: "wasm-invalid" });
  }
  const short = bytes.subarray(0, bytes.length - 1);
  await assert.rejects(slim.createContactLint({ wasm: short }), { code: "wasm-invalid" });
});

test("a policy without 'wasm-unsafe-eval' is told with the words to add", async () => {
  const refusal = new WebAssembly.CompileError(
    "WebAssembly.compile(): Compiling or instantiating WebAssembly module violates the following " +
      "Content Security policy directive because 'unsafe-eval' is not an allowed source of script",
  );
  const compile = mock.method(WebAssembly, "compile", () => Promise.reject(refusal));
  try {
    await assert.rejects(whole.createContactLint(), {
      name: "ContactLintError",
      code: "wasm-refused",
      message: /add 'wasm-unsafe-eval' to its script-src/,
      cause: refusal,
    });
  } finally {
    compile.mock.restore();
  }
});

test("what is no source of a module is refused", async () => {
  for (const wasm of [undefined, null, "core.wasm", 5, {}]) {
    await assert.rejects(slim.createContactLint({ wasm }), {
      name: "TypeError", message: /options\.wasm: expected bytes/,
    });
  }
});

test("an option that does not exist is refused", async () => {
  await assert.rejects(whole.createContactLint({ wsam: bytes }), {
    name: "TypeError", message: 'options: unknown field "wsam" (wasm, policy)',
  });
});

test("nothing in the package evaluates text as code or looks for a document", () => {
  for (const file of ["index.js", "slim.js"]) {
    const source = readFileSync(new URL(file, dist), "utf8");
    const found = source.match(/\beval\s*\(|(?<![.\w])Function\s*\(|\bdocument\s*[.[]/);
    assert.equal(found, null, `${file}: ${found}`);
  }
});

test("it runs where code generation from strings is off", () => {
  const program = `
    const { createContactLint } = await import(${JSON.stringify(new URL("index.js", dist).href)});
    const lint = await createContactLint();
    console.log(lint.check(${JSON.stringify(text)}).verdict);`;
  const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "-e", program];
  assert.equal(execFileSync(process.execPath, flags, { encoding: "utf8" }).trim(), "warn");
});

test("a program that has made a linter ends by itself", () => {
  const program = `
    const { createContactLint } = await import(${JSON.stringify(new URL("index.js", dist).href)});
    await createContactLint();`;
  execFileSync(process.execPath, ["--input-type=module", "-e", program], { timeout: 10_000 });
});

test("the types hold for a strict TypeScript program", () => {
  const tsc = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
  const project = fileURLToPath(new URL("types/tsconfig.json", import.meta.url));
  execFileSync(tsc, ["--project", project], { stdio: ["ignore", "inherit", "inherit"] });
});
