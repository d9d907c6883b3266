// What the parts of core.wasm cost: their object files, compressed apart, before the linker has left
// out what nobody calls (of RE2, half).
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

// The first that fits the path of an object file.
const parts = {
  "RE2": /libre2|re2\.dir/,
  "ICU": /icu\.dir/,
  "fold data": /fold_table/,
  "numbering plans": /phone_plan/,
  "top-level domains": /top_level_domain/,
  "rules": /_rules/,
  "languages": /languages\.dir/,
  "gazetteer": /gazetteer\.dir/,
  "reading": /reading\.dir/,
  "recognisers": /recognisers\.dir/,
  "weighing": /weighing\.dir/,
  "conversation": /conversation\.dir/,
  "bindings": /core\.dir\/src/,
  "linter, policy, JSON": /./,
};
const codeSection = 10;
const dataSection = 11;

/** By part: {code, data}, bytes by brotli. */
export function measureParts(build) {
  const rows = {};
  for (const path of readdirSync(build, { recursive: true }).filter((name) => name.endsWith(".o"))) {
    const part = Object.keys(parts).find((name) => parts[name].test(path));
    const sections = sectionsOf(readFileSync(new URL(path, build)));
    rows[part] ??= { code: [], data: [] };
    rows[part].code.push(sections.get(codeSection) ?? new Uint8Array());
    rows[part].data.push(sections.get(dataSection) ?? new Uint8Array());
  }
  const size = (list) => brotliCompressSync(Buffer.concat(list)).length;
  return Object.fromEntries(
    Object.keys(parts)
      .filter((name) => rows[name])
      .map((name) => [name, { code: size(rows[name].code), data: size(rows[name].data) }]),
  );
}

/** The contents of a module's sections by their number. */
function sectionsOf(bytes) {
  const sections = new Map();
  let at = 8; // after magic and version
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const id = bytes[at++];
    const size = number();
    sections.set(id, bytes.subarray(at, at + size));
    at += size;
  }
  return sections;
}
