import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { audit, modules, stop, withPage } from "./browser.mjs";

after(stop);

const { readRows, wilson, createSample, csvLine } = await modules(
  "measure/source/format.ts",
  "measure/wilson.ts",
  "measure/sample.ts",
  "measure/export-line.ts",
);

/** Every row of a text that streams in, `size` bytes at a time. */
async function rowsOf(text, plan, size = 1) {
  const bytes = new TextEncoder().encode(text);
  const stream = () =>
    new ReadableStream({
      start(controller) {
        for (let i = 0; i < bytes.length; i += size) controller.enqueue(bytes.slice(i, i + size));
        controller.close();
      },
    });
  const all = { rows: [], broken: [], empty: 0 };
  for await (const { rows, broken, empty } of readRows({ stream }, plan, () => {})) {
    all.rows = all.rows.concat(rows);
    all.broken.push(...broken);
    all.empty += empty;
  }
  return all;
}

const csv = { delimiter: ",", newline: "\n", hasHeader: true, textColumn: 1, languageColumn: 2 };

for (const size of [1, 3, 1000]) {
  test(`a text file is read line by line, whatever ends them, ${size} bytes at a time`, async () => {
    const { rows, empty } = await rowsOf("\ufeffeins, zwei\r\n\r\nπρώτο 🦉\nlast", { format: "text" }, size);
    assert.deepEqual(
      rows.map(({ number, messages: [text] }) => [number, text]),
      [[1, "eins, zwei"], [3, "πρώτο 🦉"], [4, "last"]],
    );
    assert.equal(empty, 1);
  });

  test(`records of a CSV file may hold quotes, commas and lines, ${size} bytes at a time`, async () => {
    const text = 'id,message,lang\n1,"He said ""hi"",\nthen left",en\n2,été,fr\n3\n4,,en\n5,"x"y,en\n6,end,de\n';
    const { rows, broken, empty } = await rowsOf(text, { format: "csv", shape: csv }, size);
    assert.deepEqual(
      rows.map(({ number, messages: [cell], language }) => [number, cell, language]),
      [[2, 'He said "hi",\nthen left', "en"], [3, "été", "fr"], [7, "end", "de"]],
    );
    assert.deepEqual(broken.map(({ number }) => number), [4, 6]);
    assert.equal(empty, 1);
  });
}

test("each line of JSON that is no message says why, and none is lost", async () => {
  const lines = [
    '{"text": "one"}', "nonsense", "[1]", '{"id": 4}', '{"text": 5}', '{"messages": ["a", 6]}', "",
    '{"messages": ["a", "b"], "lang": "pl", "surface": "proposal"}',
  ];
  const { rows, broken, empty } = await rowsOf(lines.join("\n"), { format: "jsonl" });
  assert.equal(rows.length + broken.length + empty, lines.length);
  assert.deepEqual(rows[1], {
    number: 8, messages: ["a", "b"], language: "pl", situation: { surface: "proposal" },
  });
  assert.match(broken[0].reason, /^not JSON: /);
  assert.deepEqual(broken.slice(1).map(({ reason }) => reason), [
    "not an object", "has neither text nor messages", "text is not a string",
    "messages are not a list of strings",
  ]);
});

test("a line without end and a quote that is never closed do not swallow the file", async () => {
  const long = "x".repeat(2_000_001);
  const plain = await rowsOf(`a\n${long}\nb`, { format: "text" }, 65536);
  assert.deepEqual(plain.rows.map(({ messages: [text] }) => text), ["a", "b"]);
  assert.match(plain.broken[0].reason, /longer than/);
  const quoted = `id,message\n1,"open\n${"2,fine\n".repeat(400_000)}`;
  const { rows, broken } = await rowsOf(quoted, { format: "csv", shape: csv }, 65536);
  assert.equal(broken.length, 1);
  assert.ok(rows.length > 350_000, String(rows.length));
});

test("Wilson's interval is that of the tables", () => {
  const { share, low, high } = wilson(9, 10);
  assert.equal(share, 0.9);
  assert.equal(low.toFixed(3), "0.596");
  assert.equal(high.toFixed(3), "0.982");
  assert.equal(wilson(10, 10).high.toFixed(3), "1.000");
  assert.equal(wilson(0, 0), undefined);
});

test("a sample of a stream gives every row the same chance", () => {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const drawn = new Array(20).fill(0);
  for (let round = 0; round < 4000; ++round) {
    const sample = createSample(5, random);
    for (let i = 0; i < 20; ++i) sample.add(i);
    for (const i of sample.items()) ++drawn[i];
  }
  for (const times of drawn) assert.ok(Math.abs(times - 1000) < 120, String(drawn));
});

test("what a file calls a language cannot become a formula of a spreadsheet", () => {
  const row = { number: 1, verdict: "allow", language: '=HYPERLINK("x")', findings: [] };
  assert.equal(csvLine(row), `1,allow,"'=HYPERLINK(""x"")",,,false\n`);
});

const open = (page) => page.getByRole("link", { name: "Measure" }).click();
const figures = (page) =>
  page.locator(".figures > div").evaluateAll((all) =>
    Object.fromEntries(all.map((one) => [one.children[0].textContent, one.children[1].textContent])),
  );

async function choose(page, name, text) {
  await open(page);
  await page.locator("#measure-file").setInputFiles({
    name, mimeType: "text/plain", buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: "Scan" }).waitFor();
}

async function scan(page, name, text) {
  await choose(page, name, text);
  await page.getByRole("button", { name: "Scan" }).click();
  await page.getByText(/^Done: /).waitFor();
}

const mixed = [
  "id;body;lang",
  "1;Write to olga.brandt@fernpost.io now;en",
  "2;The draft is attached.;en",
  '3;"Please add dev@acmestudio.io to the Figma file; then I can estimate.";en',
  "4;Mi Telegram es @lucia_traduce;es",
  "5",
  "6;olga dot brandt at fernpost dot io;en",
].join("\r\n");

test("a CSV file is scanned with the columns that it names, and counted", () =>
  withPage({}, async (page) => {
    await scan(page, "export.csv", mixed);
    assert.deepEqual(
      { ...(await figures(page)), "Messages a second": "" },
      {
        Messages: "5", "Flagged per 1,000": "800.0", "Warned of": "3", "Advised on": "1",
        "In disguise": "1", "Broken rows": "1", "Empty rows": "0", "Messages a second": "",
      },
    );
    const tables = await page.locator(".result-table").allTextContents();
    assert.match(tables[0], /E-mail address3600\.0Messenger contact1200\.0/);
    assert.match(tables[1], /Warning3600\.0Advice1200\.0Allowed1200\.0/);
    assert.match(tables[2], /English \(4\)3750\.0Spanish \(1\)11000\.0/);
    assert.match(await page.locator(".broken table").textContent(), /6has 1 of at least 2 columns5/);
  }));

test("the language of a message is guessed where the file does not say", () =>
  withPage({}, async (page) => {
    const lines = ["Der Entwurf ist fertig und liegt im Ordner.", "Le devis sera prêt demain matin."];
    await scan(page, "notes.txt", lines.join("\n"));
    const languages = await page.locator(".result-table").nth(2).textContent();
    assert.match(languages, /German \(1\)/);
    assert.match(languages, /French \(1\)/);
  }));

test("the messages of a conversation are read after one another, each row in its own situation", () =>
  withPage({}, async (page) => {
    const lines = [
      { messages: ["my number begins with 212 555", "and ends in 0147, call any time"] },
      { text: "Write to olga@fernpost.io now", stage: "contract" },
      { text: "fine", surface: "letter" },
    ];
    await scan(page, "rows.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    const { Messages, "Warned of": warned, "Broken rows": broken } = await figures(page);
    assert.deepEqual([Messages, warned, broken], ["2", "1", "1"]);
    assert.match(await page.locator(".broken table").textContent(), /surface: unknown value "letter"/);
  }));

test("a sample is judged by keyboard, and gives the precision with its interval", () =>
  withPage({}, async (page) => {
    await scan(page, "export.csv", mixed);
    assert.match(await page.locator(".judging .hint").textContent(), /All 4 flagged messages/);
    await page.locator(".judging-item").first().focus();
    for (const key of ["r", "r", "w", "r"]) await page.keyboard.press(key);
    const precision = () => page.locator(".precision").textContent();
    assert.equal(
      await precision(),
      "Precision 75.0 %: between 30.1 % and 95.4 % with 95 % confidence, from 3 right of 4 judged.",
    );
    await page.keyboard.press("u");
    assert.match(await precision(), /from 2 right of 3 judged/);
    await page.keyboard.press("Home");
    const focused = await page.evaluate(() => document.activeElement.textContent);
    assert.equal(focused, await page.locator(".judging-item").first().textContent());
    assert.equal(await page.locator('.judging-item[tabindex="0"]').count(), 1);
  }));

test("results are taken away as CSV and JSON lines, a line for each row, without the texts", () =>
  withPage({ acceptDownloads: true }, async (page) => {
    await scan(page, "export.csv", mixed);
    const saved = async (name) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return readFileSync(await download.path(), "utf8").trimEnd().split("\n");
    };
    const table = await saved("Results as CSV");
    assert.equal(table[0], "row,verdict,language,types,reasons,disguised");
    assert.equal(table[1], "2,warn,en,email,rule.contact,false");
    assert.equal(table.length, 6);
    const lines = (await saved("Results as JSON lines")).map((line) => JSON.parse(line));
    assert.deepEqual(lines.map(({ row }) => row), [2, 3, 4, 5, 7]);
    assert.equal(lines[0].findings[0].value, "olga.brandt@fernpost.io");
    assert.ok(lines.every((line) => !("text" in line)));
    await page.locator(".judging-item").first().focus();
    await page.keyboard.press("w");
    const [judged] = (await saved("Judgements as JSON lines")).map((line) => JSON.parse(line));
    assert.equal(judged.judgement, "wrong");
  }));

test("a hundred thousand messages pass through in good time, in memory that does not grow", () =>
  withPage({}, async (page) => {
    const line = (i) => `Message ${i} says that the second draft is attached, and that the colours follow.\n`;
    const text = Array.from({ length: 100_000 }, (_, i) => line(i)).join("");
    await choose(page, "many.txt", text);
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    };
    const before = await heap();
    await page.getByRole("button", { name: "Scan" }).click();
    await page.getByText(/^Done: 100,000 messages/).waitFor({ timeout: 120_000 });
    const grown = (await heap()) - before;
    assert.ok(grown < 4_000_000, `${grown} bytes more than before, for a file of ${text.length}`);
  }));

test("a scan that is cancelled stops, and says of what its figures are", () =>
  withPage({}, async (page) => {
    await choose(page, "many.txt", "The draft is attached, thank you.\n".repeat(400_000));
    await page.getByRole("button", { name: "Scan" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText(/^Cancelled after [\d,]+ messages/).waitFor();
    const { Messages } = await figures(page);
    assert.ok(Number(Messages.replaceAll(",", "")) < 400_000);
    assert.equal(await page.getByRole("button", { name: "Scan" }).isEnabled(), true);
  }));

test("who has no file takes the invented messages", () =>
  withPage({}, async (page) => {
    await open(page);
    await page.getByRole("button", { name: "Take invented messages" }).click();
    await page.getByRole("button", { name: "Scan" }).click();
    await page.getByText(/^Done: /).waitFor();
    assert.equal((await figures(page))["Broken rows"], "2");
  }));

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in a measurement at ${width} pixels in ${colorScheme} mode`, () =>
      withPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await open(page);
        await audit(page, "before a file");
        await choose(page, "export.csv", mixed);
        await audit(page, "with a file chosen");
        await page.getByRole("button", { name: "Scan" }).click();
        await page.getByText(/^Done: /).waitFor();
        await page.locator(".judging-item").first().focus();
        await page.keyboard.press("r");
        await page.keyboard.press("w");
        await audit(page, "judged");
      }));
  }
}
