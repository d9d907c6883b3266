import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createContactLint } from "contactlint";

const load = createRequire(import.meta.url);
const schema = load("contactlint/policy.schema.json");
const cases = load("../../native-tests/policy_cases.json");
const tool = fileURLToPath(new URL("../../build/native/contactlint", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "contactlint-policy-"));
after(() => rmSync(scratch, { recursive: true }));

const refusal = (policy) =>
  createContactLint({ policy }).then(() => "", ({ code, message }) => `${code} ${message}`);

for (const { what, policy, text, error, begins, finds = [] } of cases) {
  test(`policy: ${what}`, async () => {
    const given = text ?? policy;
    if (begins) {
      assert.ok((await refusal(given)).startsWith(`policy-refused ${begins}`));
      return;
    }
    if (error) {
      assert.equal(await refusal(given), `policy-refused ${error}`);
      assert.equal(await refusal(text ?? JSON.stringify(policy)), `policy-refused ${error}`);
      return;
    }
    const lint = await createContactLint({ policy: given });
    for (const { text, verdict, type, reason, ...situation } of finds) {
      const { findings } = lint.check(text, situation);
      assert.deepEqual(
        findings.map((finding) => [finding.verdict, finding.type, finding.reason]),
        [[verdict, type, reason]],
        text,
      );
    }
    lint.dispose();
  });
}

test("the command line refuses a policy with its file and the same words", () => {
  const file = join(scratch, "policy.json");
  for (const { policy, text, error, begins } of cases) {
    if (!error && !begins) continue;
    writeFileSync(file, text ?? JSON.stringify(policy));
    const { status, stdout, stderr } = spawnSync(tool, ["scan", "--policy", file], {
      input: '{"text": "hello"}\n', encoding: "utf8",
    });
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.ok(stderr.startsWith(`contactlint: ${file}: ${error ? error + "\n" : begins}`), stderr);
  }
});

test("under a policy the command line and the package answer alike", async () => {
  const file = join(scratch, "policy.json");
  for (const { policy, finds } of cases) {
    if (!finds) continue;
    writeFileSync(file, JSON.stringify(policy));
    const lines = finds.map(({ verdict, type, reason, ...line }) => line);
    const { stdout } = spawnSync(tool, ["scan", "--policy", file], {
      input: lines.map((line) => JSON.stringify(line) + "\n").join(""), encoding: "utf8",
    });
    const lint = await createContactLint({ policy });
    const answers = lines.map(({ text, ...situation }) => {
      const { verdict, findings } = lint.check(text, situation);
      return JSON.stringify({ id: null, verdict, findings }) + "\n";
    });
    assert.equal(stdout, answers.join(""));
  }
});

test("a policy of ten million characters, or of a hundred thousand rules, is refused by its size", async () => {
  const long = JSON.stringify({ names: ["a".repeat(1e7)] });
  assert.equal(await refusal(long), "policy-refused at most 1000000 characters");
  assert.equal(
    await refusal({ names: ["a".repeat(1e7)] }),
    "policy-refused names[0]: must be a name of 2 to 40 characters and at most four words",
  );
  const rules = Array(100_000).fill({ verdict: "warn", reason: "a.b" });
  assert.equal(await refusal({ rules }), "policy-refused rules: at most 1000 entries, not 100000");
});

test("a policy nested deeper than any stack is refused", async () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  assert.match(await refusal(`{"rules":${deep}}`), /^policy-refused (rules\[0\]: must be an object|not JSON)/);
});

test("a thousand rules, hosts and names are taken", async () => {
  const thousand = (make) => Array.from({ length: 1000 }, (_, i) => make(i));
  const lint = await createContactLint({
    policy: {
      rules: thousand((i) => ({ sender: "client", verdict: "warn", reason: `acme.rule_${i}` })),
      hosts: thousand((i) => `acme${i}.work`),
      names: thousand((i) => `Acme Rooms ${i}`),
    },
  });
  const { findings } = lint.check("See https://acme999.work/contact");
  assert.equal(findings[0].reason, "permit.platform");
});

test("after a trap the next check goes by the same policy", async () => {
  const { Instance } = WebAssembly;
  let made;
  WebAssembly.Instance = class extends Instance {
    constructor(...args) {
      super(...args);
      made = this;
    }
  };
  try {
    const policy = { base: "none", rules: [{ verdict: "advise", reason: "acme.all" }] };
    const lint = await createContactLint({ policy });
    const memory = Object.values(made.exports).find((e) => e instanceof WebAssembly.Memory);
    new Uint8Array(memory.buffer).fill(0xff);
    assert.throws(() => lint.check("olga@fernpost.io"), { code: "trapped" });
    assert.equal(lint.check("olga@fernpost.io").findings[0].reason, "acme.all");
  } finally {
    WebAssembly.Instance = Instance;
  }
});

test("the schema describes every field, and has the fields and values that the reader has", async () => {
  const told = async (policy) => (await refusal(policy)).match(/\(([^()]*)\)$/)[1].split(", ");
  const rule = (fields) => ({ rules: [{ verdict: "warn", reason: "a.b", ...fields }] });
  const names = (node) => Object.keys(node.properties);
  const { rule: ruleNode, service, test: testNode, ...values } = schema.$defs;
  assert.deepEqual(names(schema), await told({ zz: 1 }));
  assert.deepEqual(names(ruleNode), await told(rule({ zz: 1 })));
  assert.deepEqual(names(service), await told({ services: [{ zz: 1 }] }));
  assert.deepEqual(names(testNode), await told({ tests: [{ zz: 1 }] }));
  for (const field of ["type", "purpose", "stage", "account", "surface", "sender", "verdict"]) {
    assert.deepEqual(values[field].enum, await told(rule({ [field]: "zz" })), field);
  }
  assert.deepEqual(service.properties.kind.enum, await told({ services: [{ kind: "zz" }] }));
  assert.deepEqual(schema.properties.base.enum, await told({ base: "zz" }));
  const everyNode = [schema, ...Object.values(schema.$defs)].flatMap((node) => [
    node, ...Object.values(node.properties ?? {}),
  ]);
  for (const node of everyNode) assert.ok(node.description, JSON.stringify(node));
});
