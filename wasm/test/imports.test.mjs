// What the module can do to the world around it: call these functions, and nothing else.
//
// The linker shortens the names of imports; the glue, which hands the functions over, says which is
// which.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const module = new WebAssembly.Module(readFileSync(new URL("../dist/core.wasm", import.meta.url)));
const glue = readFileSync(new URL("../../build/wasm/core.mjs", import.meta.url), "utf8");

const allowed = [
  "__embind_register_bigint",
  "__embind_register_bool",
  "__embind_register_emval",
  "__embind_register_float",
  "__embind_register_function",
  "__embind_register_integer",
  "__embind_register_memory_view",
  "__embind_register_std_string",
  "__embind_register_std_wstring",
  "__embind_register_void",
  "__emval_as",
  "__emval_decref",
  "__emval_get_property",
  "__emval_new_cstring",
  "__emval_run_destructors",
  "__emval_take_value",
  "_abort",
  "_emscripten_memcpy_big",
  "_emscripten_resize_heap",
];

const handedOver = Object.fromEntries(
  [...glue.match(/asmLibraryArg\s*=\s*\{([^}]*)\}/)[1].matchAll(/"(\w+)"\s*:\s*(\w+)/g)].map(
    ([, short, name]) => [short, name],
  ),
);

test("the module imports functions alone, of a short list: no network, storage, clock, chance", () => {
  const imports = WebAssembly.Module.imports(module);
  assert.deepEqual(imports.filter(({ kind }) => kind !== "function"), []);
  const names = imports.map(({ name }) => handedOver[name] ?? `unknown import ${name}`);
  assert.deepEqual(names.sort(), allowed);
});
